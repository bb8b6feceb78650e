import { css } from 'lit';
import { base } from '../../ui/styles/base.js';
import { button } from '../../ui/styles/button.js';
import { question } from '../../ui/styles/question.js';
import { proseStyles } from '../../ui/prose.js';

/** Styles of a card on its deck, and of the list of all cards. */
export const styles = [
  base,
  button,
  proseStyles,
  question,
  css`
    .progress {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--ptl-space-2) var(--ptl-space-4);
      font-size: var(--ptl-text-2);
      line-height: 1.5;
      color: var(--ptl-soft);
      font-variant-numeric: tabular-nums;
    }
    .cells {
      display: flex;
      gap: 3px;
    }
    /* Full is known, half is not yet, empty was not met; the tall one is on the table. */
    .cell {
      inline-size: 1rem;
      block-size: 0.6rem;
      border: 1.5px solid var(--ptl-edge);
      border-radius: 2px;
      background: var(--ptl-card);
    }
    .cell.knew {
      border-color: var(--ptl-sea);
      background: var(--ptl-sea);
    }
    .cell.not-yet {
      background: linear-gradient(to top, var(--ptl-edge) 50%, var(--ptl-card) 0);
    }
    .cell.top {
      border-color: var(--ptl-ink);
      block-size: 1.1rem;
      margin-block: -0.25rem;
    }
    .progress + * {
      margin-block-start: var(--ptl-space-3);
    }
    .deck {
      position: relative;
      z-index: 0;
      margin-block-end: var(--ptl-space-3);
      padding-block-end: 0.7rem;
    }
    /* The cards below show as edges, as long as there are any. */
    .deck.more::before,
    .deck.more::after {
      content: '';
      position: absolute;
      inset-inline: 0.7rem;
      inset-block: 1rem 0.35rem;
      border: 1px solid var(--ptl-edge);
      border-radius: var(--ptl-radius-3);
      background: var(--ptl-card);
    }
    .deck.more::after {
      inset-inline: 1.4rem;
      inset-block-end: 0;
      z-index: -1;
    }
    .card {
      position: relative;
      z-index: 1;
      display: grid;
      align-content: center;
      justify-items: center;
      min-block-size: 14rem;
      padding: clamp(min(1rem, 5vw), 3.5vw, 2rem);
      border: var(--ptl-rule) solid var(--ptl-edge);
      border-radius: var(--ptl-radius-3);
      background: var(--ptl-card);
    }
    .card > * {
      min-inline-size: 0;
      max-inline-size: 100%;
      overflow-wrap: break-word;
    }
    .tag,
    .recall,
    .done {
      display: flex;
      align-items: center;
      gap: var(--ptl-space-2);
      font-size: var(--ptl-text-2);
      line-height: 1.4;
    }
    .tag {
      margin-block-end: var(--ptl-space-3);
      color: var(--ptl-partly);
      font-weight: var(--ptl-weight-strong);
    }
    .front {
      font-size: var(--ptl-text-5);
      font-weight: var(--ptl-weight-title);
      line-height: 1.3;
      text-align: center;
      text-wrap: balance;
    }
    .card.turned {
      justify-items: stretch;
      border-color: var(--ptl-sea);
      background: var(--ptl-shoal);
    }
    .turned .front {
      font-size: var(--ptl-text-4);
      text-align: start;
    }
    .back {
      margin-block-start: var(--ptl-space-4);
      padding-block-start: var(--ptl-space-4);
      border-block-start: 1px solid var(--ptl-edge);
      line-height: var(--ptl-lead);
    }
    .tools,
    .ways {
      display: flex;
      flex-wrap: wrap;
      gap: var(--ptl-space-3);
    }
    .tools .btn {
      flex: 1 1 12rem;
    }
    .tools + .btn {
      margin-block-start: var(--ptl-space-2);
      margin-inline-start: -0.5rem;
    }
    .done {
      margin-block-end: var(--ptl-space-4);
      color: var(--ptl-right);
      font-size: var(--ptl-text-3);
      font-weight: var(--ptl-weight-strong);
    }
    dl + .ways {
      margin-block-start: var(--ptl-space-4);
    }
    dl > div {
      padding-block: var(--ptl-space-4);
      border-block-start: 1px solid var(--ptl-line);
      overflow-wrap: break-word;
      break-inside: avoid;
    }
    dl > div:last-child {
      border-block-end: 1px solid var(--ptl-line);
    }
    dt {
      font-weight: var(--ptl-weight-strong);
    }
    dd {
      margin: var(--ptl-space-1) 0 0;
      line-height: 1.5;
    }
    dd.recall {
      margin-block-start: var(--ptl-space-2);
      color: var(--ptl-soft);
    }
    dd.recall.knew {
      color: var(--ptl-right);
      font-weight: var(--ptl-weight-strong);
    }
    dd.recall.not-yet {
      color: var(--ptl-partly);
      font-weight: var(--ptl-weight-strong);
    }
    @media (forced-colors: active) {
      .cell {
        forced-color-adjust: none;
        border-color: CanvasText;
        background: Canvas;
      }
      .cell.knew {
        border-color: CanvasText;
        background: CanvasText;
      }
      .cell.not-yet {
        background: linear-gradient(to top, CanvasText 50%, Canvas 0);
      }
    }
    @media print {
      .card {
        break-inside: avoid;
      }
      .cells {
        print-color-adjust: exact;
      }
    }
  `,
];
