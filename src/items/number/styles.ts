import { css } from 'lit';
import { base } from '../../ui/styles/base.js';
import { field } from '../../ui/styles/field.js';
import { question } from '../../ui/styles/question.js';
import { row } from '../../ui/styles/row.js';

/** Styles of a figure to enter: a short field with its unit, and a line for how it was read. */
export const styles = [
  base,
  field,
  row,
  question,
  css`
    /* The unit moves to a line of its own where large text leaves the figure no room. */
    .unit {
      display: flex;
      flex-wrap: wrap;
      max-inline-size: 18rem;
    }
    .unit .text {
      flex: 1 1 6em;
      font-weight: var(--ptl-weight-strong);
    }
    .unit > span {
      font-size: var(--ptl-text-2);
    }
    .question label {
      display: block;
    }
    /* Figures run from left to right in every language. */
    .text {
      direction: ltr;
    }
    .echo {
      min-block-size: 1.5rem;
      margin-block-start: var(--ptl-space-2);
      font-size: var(--ptl-text-2);
      line-height: 1.5;
      color: var(--ptl-soft);
      font-variant-numeric: tabular-nums;
    }
    :host([locked]) .unit,
    :host([locked]) .unit:hover {
      border-color: var(--ptl-line);
      background: transparent;
    }
  `,
];
