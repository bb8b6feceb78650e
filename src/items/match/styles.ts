import { css } from 'lit';
import { base } from '../../ui/styles/base.js';
import { field } from '../../ui/styles/field.js';
import { question } from '../../ui/styles/question.js';
import { row } from '../../ui/styles/row.js';
import { proseStyles } from '../../ui/prose.js';

/** Styles of rows with a select beside them where there is room, or with a box for each target below. */
export const styles = [
  base,
  field,
  proseStyles,
  row,
  question,
  css`
    .row {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--ptl-space-2) var(--ptl-space-5);
      padding-block: var(--ptl-space-3);
      border-block-start: 1px solid var(--ptl-line);
    }
    .row:last-child {
      border-block-end: 1px solid var(--ptl-line);
    }
    .term {
      font-weight: var(--ptl-weight-strong);
      line-height: 1.35;
      overflow-wrap: break-word;
      min-inline-size: 0;
    }
    label.term {
      flex: 2 1 9rem;
    }
    .select {
      flex: 3 1 15rem;
      min-inline-size: 0;
    }
    /* A long target is read whole, also once it is picked. */
    .select > select {
      white-space: normal;
      line-height: 1.35;
    }
    select:has([value='']:checked):enabled {
      color: var(--ptl-soft);
    }
    /* A floating legend lies within its row, below the line. */
    .row > legend {
      float: inline-start;
    }
    fieldset.row {
      display: block;
    }
    .chips {
      clear: both;
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(14rem, 100%), 1fr));
      gap: var(--ptl-space-2);
    }
    legend + .chips {
      margin-block-start: 0;
      padding-block-start: var(--ptl-space-2);
    }
    .option.chip {
      align-items: center;
      gap: 0 var(--ptl-space-2);
      min-block-size: var(--ptl-target);
      padding: 0.5rem 0.85rem 0.5rem 0.7rem;
      font-size: var(--ptl-text-2);
      line-height: 1.35;
    }
    .said {
      display: block;
    }
    .said + .said {
      margin-block-start: var(--ptl-space-1);
    }
    .said > b {
      font-weight: var(--ptl-weight-strong);
    }
    .echo {
      min-block-size: 1.5rem;
      margin-block-start: var(--ptl-space-3);
      font-size: var(--ptl-text-2);
      line-height: 1.5;
      color: var(--ptl-soft);
    }
    :host([locked]) .select > select {
      border-color: var(--ptl-line);
      background: none;
      color: inherit;
      opacity: 1;
    }
    :host([locked]) .select > .icon {
      display: none;
    }
    @media (forced-colors: active) {
      .option.chip:has(:checked) {
        margin: calc(var(--ptl-rule) - 3px);
      }
    }
  `,
];
