import { css } from 'lit';
import { count } from './count.js';
import { mark } from './mark.js';

/**
 * A document whose lines can be marked: `paper` with its `line`s, and the `count` of marks above it.
 *
 * A line is a label with a box at rest, and carries `right`, `wrong` or `missed` once it is judged.
 */
export const marking = [
  mark,
  count,
  css`
    .paper {
      --side: min(1rem, 4vw);
      --gap: min(0.75rem, 3vw);
      background: var(--ptl-card);
      border: 1px solid var(--ptl-line);
      border-radius: var(--ptl-radius-1);
      box-shadow: var(--ptl-lift);
    }
    .lines {
      list-style: none;
      padding: 0;
    }
    .line {
      position: relative;
      display: grid;
      grid-template-columns: 1.75rem minmax(0, 1fr);
      gap: 0 var(--gap);
      align-items: start;
      margin: 0;
      min-block-size: var(--ptl-control);
      padding: 0.7rem var(--side);
      background: var(--ptl-card);
      line-height: 1.4;
      overflow-wrap: break-word;
      transition: background var(--ptl-quick);
    }
    .line > :last-child {
      grid-column: 2;
    }
    .line input {
      appearance: none;
      display: grid;
      place-items: center;
      inline-size: 1.5rem;
      block-size: 1.5rem;
      margin: 0;
      border: 2px solid var(--ptl-edge);
      border-radius: 50%;
      background: var(--ptl-card);
      cursor: inherit;
      print-color-adjust: exact;
      /* So that the words beside it are not left below the dock. */
      scroll-margin-block-end: 5rem;
    }
    .line input:checked {
      border-color: var(--ptl-route);
      background: var(--ptl-route);
    }
    .line input:checked::before {
      content: '';
      inline-size: 0.8rem;
      block-size: 0.8rem;
      background: var(--ptl-card);
      clip-path: polygon(
        12% 0,
        50% 38%,
        88% 0,
        100% 12%,
        62% 50%,
        100% 88%,
        88% 100%,
        50% 62%,
        12% 100%,
        0 88%,
        38% 50%,
        0 12%
      );
    }
    label.line {
      cursor: pointer;
    }
    label.line:hover {
      background: var(--ptl-sunk);
    }
    fieldset:disabled label.line,
    fieldset:disabled label.line:hover {
      cursor: default;
      background: var(--ptl-card);
    }
    .line:has(:checked),
    label.line:has(:checked):hover,
    fieldset:disabled label.line:has(:checked) {
      background: var(--ptl-route-tint);
    }
    /* A bar at the start of what is marked or judged. */
    .line:is(:has(:checked), .right, .wrong, .missed)::before {
      content: '';
      position: absolute;
      inset-block: 0;
      inset-inline-start: 0;
      border-inline-start: 5px solid var(--bar, var(--ptl-route));
    }
    .line.right {
      --bar: var(--ptl-right);
      background: var(--ptl-right-tint);
    }
    .line.wrong {
      --bar: var(--ptl-wrong);
      background: var(--ptl-wrong-tint);
    }
    .line.missed {
      --bar: var(--ptl-right);
    }
    .line.missed::before {
      border-inline-start-style: dashed;
    }
    .line > .mark {
      margin-block-start: -0.15rem;
    }
    .line .tag {
      margin-block-end: 0.15rem;
      font-size: var(--ptl-text-1);
      font-weight: var(--ptl-weight-title);
      color: var(--bar);
    }
    .line .say {
      margin-block-start: var(--ptl-space-2);
      font-size: var(--ptl-text-2);
      line-height: 1.5;
      color: var(--ptl-soft);
    }
    .line:is(.right, .wrong) .say {
      color: var(--ptl-ink);
    }
    .line:has(:focus-visible) {
      outline: 3px solid var(--ptl-focus-line);
      outline-offset: -3px;
      box-shadow: inset 0 0 0 6px var(--ptl-focus-gap);
    }
    .line :focus-visible {
      outline: none;
      box-shadow: none;
      border-radius: 50%;
    }
    @media (forced-colors: active) {
      .line input,
      .line input:checked {
        forced-color-adjust: none;
        background: Canvas;
        border-color: CanvasText;
      }
      .line input:checked {
        background: Highlight;
        border-color: Highlight;
      }
      .line input:checked::before {
        background: HighlightText;
      }
    }
    @media print {
      .line {
        break-inside: avoid;
      }
    }
  `,
];
