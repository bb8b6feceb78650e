import { css } from 'lit';
import { proseStyles } from '../../ui/prose.js';
import { base } from '../../ui/styles/base.js';
import { button } from '../../ui/styles/button.js';
import { field } from '../../ui/styles/field.js';
import { question } from '../../ui/styles/question.js';
import { row } from '../../ui/styles/row.js';

/** Styles of a conversation: lines of others at the start, the learner's own at the end. */
export const styles = [
  base,
  button,
  field,
  proseStyles,
  row,
  question,
  css`
    .talk,
    .turn {
      /* What the corners of lines take. */
      --corner: 0.65rem;
      /* Room that a line leaves on its other side; none where large text needs it all. */
      --aside: clamp(0rem, 100% - 16rem, 4rem);
    }
    .talk {
      display: grid;
      gap: var(--ptl-space-3);
      margin-block-start: var(--ptl-space-5);
      padding: 0 var(--corner);
      list-style: none;
    }
    .talk > li {
      margin: 0;
      scroll-margin-block: var(--ptl-space-5);
    }
    .line,
    .talk > .option:not(.best) {
      position: relative;
      overflow-wrap: anywhere;
    }
    .line {
      justify-self: start;
      max-inline-size: calc(100% - var(--aside));
      padding: 0.6rem 1rem 0.75rem;
      border: var(--ptl-rule) solid var(--ptl-edge);
      border-radius: var(--ptl-radius-3);
      background: var(--ptl-card);
      line-height: 1.5;
      text-wrap: pretty;
    }
    /* The voice goes on: its name is only read. */
    .line.on {
      margin-block-start: calc(-1 * var(--ptl-space-1));
      padding-block: 0.7rem;
    }
    .on .who {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .line.own {
      justify-self: end;
      border: 2px solid var(--ptl-sea);
      background: var(--ptl-shoal);
    }
    /* A corner that points to who speaks: others at the start, the learner at the end. */
    .line:not(.on)::after,
    .talk > .option:not(.best)::after {
      content: '';
      position: absolute;
      inset-block-start: 1rem;
      inset-inline-start: -0.425rem;
      inline-size: 0.85rem;
      block-size: 0.85rem;
      border: inherit;
      border-radius: 0 0 0 3px;
      background: inherit;
      clip-path: polygon(0 0, 100% 100%, 0 100%);
      rotate: 45deg;
    }
    .line.own:not(.on)::after,
    .talk > .option:not(.best)::after {
      inset-block: auto 1rem;
      inset-inline: auto -0.425rem;
      border-radius: 0 3px 0 0;
      clip-path: polygon(0 0, 100% 0, 100% 100%);
    }
    .line:not(.on):dir(rtl)::after,
    .talk > .option:not(.best):dir(rtl)::after {
      scale: -1 1;
      rotate: -45deg;
    }
    .who {
      font-size: var(--ptl-text-1);
      font-weight: var(--ptl-weight-strong);
      line-height: 1.4;
      color: var(--ptl-soft);
    }
    .own .who {
      color: var(--ptl-sea);
    }
    /* What happens is told by nobody. */
    .event {
      display: flex;
      align-items: center;
      justify-content: center;
      gap: var(--ptl-space-3);
      padding-block: var(--ptl-space-1);
      font-size: var(--ptl-text-2);
      line-height: 1.5;
      text-align: center;
      text-wrap: pretty;
      color: var(--ptl-soft);
    }
    .event > p {
      min-inline-size: 0;
      max-inline-size: 30rem;
    }
    .event.onward {
      margin-block: var(--ptl-space-3);
      font-weight: var(--ptl-weight-strong);
      color: var(--ptl-ink);
    }
    .event::before,
    .event::after {
      content: '';
      flex: 1 1 1.5rem;
      border-block-start: 1px solid var(--ptl-line);
    }
    .talk > .option {
      margin-inline-start: var(--aside);
      border-radius: var(--ptl-radius-3);
    }
    .turn {
      margin-block-start: var(--ptl-space-5);
      /* The corners of lines stand out from what the learner may pick. */
      margin-inline: calc(var(--aside) + var(--corner)) var(--corner);
    }
    .turn .label {
      color: var(--ptl-sea);
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--ptl-space-2) var(--ptl-space-4);
      margin-block-start: var(--ptl-space-4);
    }
    .turn .quiet {
      margin-inline: auto -0.5rem;
    }
    .ended {
      margin-block-start: var(--ptl-space-5);
      padding-block-start: var(--ptl-space-4);
      border-block-start: 1px solid var(--ptl-line);
      font-weight: var(--ptl-weight-strong);
      text-align: center;
    }
    .ended + .actions {
      justify-content: center;
      margin-block-start: var(--ptl-space-2);
    }
    /* Who works with keys sees where reading goes on. */
    .talk > [tabindex]:focus-visible {
      outline: 3px solid var(--ptl-focus-line);
      outline-offset: 3px;
    }
    @media (max-width: 30rem) {
      .event::before,
      .event::after {
        display: none;
      }
    }
    @media (prefers-reduced-motion: no-preference) {
      .fresh {
        animation: arrive var(--ptl-calm) var(--ptl-ease);
      }
      @keyframes arrive {
        from {
          opacity: 0;
          translate: 0 0.5rem;
        }
      }
    }
    @media (forced-colors: active) {
      .line.own {
        border-width: 3px;
      }
    }
    @media print {
      .talk > li {
        break-inside: avoid;
      }
    }
  `,
];
