import { css } from 'lit';
import { base } from '../../ui/styles/base.js';
import { field } from '../../ui/styles/field.js';
import { question } from '../../ui/styles/question.js';
import { row } from '../../ui/styles/row.js';

/**
 * Styles of a scale: its points are strung on a line, from left to right where there is room,
 * else from top to bottom.
 */
export const styles = [
  base,
  field,
  row,
  question,
  css`
    :host {
      container-type: inline-size;
    }
    .options {
      gap: 0;
      box-shadow: inset 0 0 0 var(--ptl-rule) var(--ptl-edge);
      border-radius: var(--ptl-radius-2);
      background: var(--ptl-card);
    }
    :host([locked]) .options {
      box-shadow: inset 0 0 0 1px var(--ptl-line);
      background: transparent;
    }
    .option {
      border-color: transparent;
      background: transparent;
      hyphens: auto;
    }
    .option.locked:not(:has(:checked)) {
      border-color: transparent;
    }
    .option:has(:focus-visible) {
      z-index: 1;
    }
    .option input {
      position: relative;
    }
    /* The line runs from the middle of the first point to that of the last. */
    .option::before {
      content: '';
      position: absolute;
      inset-block: calc(-1 * var(--ptl-rule));
      inset-inline-start: calc(1.75rem - 1px);
      border-inline-start: 2px solid var(--ptl-depth2);
    }
    .option:first-child::before {
      inset-block-start: 1.65rem;
    }
    .option:last-child::before {
      inset-block-end: calc(100% - 1.65rem);
    }
    @container (min-width: 36rem) {
      .options {
        grid-auto-flow: column;
        grid-auto-columns: minmax(0, 1fr);
      }
      .option,
      .option:has(.letter) {
        grid-template-columns: minmax(0, 1fr);
        align-content: start;
        gap: var(--ptl-space-2);
        padding: 1.25rem var(--ptl-space-2) var(--ptl-space-4);
        text-align: center;
        font-size: var(--ptl-text-2);
        line-height: 1.35;
      }
      .options:has(> :nth-child(6)) > .option {
        padding-inline: 0.15rem;
        font-size: var(--ptl-text-1);
      }
      .option input {
        justify-self: center;
      }
      .option::before,
      .option:first-child::before,
      .option:last-child::before {
        inset: calc(2rem - 1px) calc(-1 * var(--ptl-rule)) auto;
        border-block-start: 2px solid var(--ptl-depth2);
        border-inline-start: 0;
      }
      .option:first-child::before {
        inset-inline-start: 50%;
      }
      .option:last-child::before {
        inset-inline-end: 50%;
      }
      .letter {
        inset-block-start: 0.4rem;
        inset-inline-end: 0.4rem;
      }
    }
    /* Each point has a frame of its own here, which the reader's palette does not take away. */
    @media (forced-colors: active) {
      .options {
        gap: var(--ptl-space-1);
      }
      .option::before {
        display: none;
      }
    }
    @media print {
      .option::before {
        print-color-adjust: exact;
      }
    }
  `,
];
