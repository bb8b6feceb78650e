import { css } from 'lit';
import { base } from '../../ui/styles/base.js';
import { field } from '../../ui/styles/field.js';
import { question } from '../../ui/styles/question.js';
import { row } from '../../ui/styles/row.js';

/**
 * Styles of statements and their scale: a table with the words above it where there is room, else a
 * card for each statement with the words in its rows.
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
    .heads {
      display: none;
    }
    .row {
      padding-block: var(--ptl-space-4);
      border-block-start: 1px solid var(--ptl-line);
    }
    .row:last-child {
      border-block-end: 1px solid var(--ptl-line);
    }
    .statement {
      font-weight: var(--ptl-weight-strong);
      line-height: 1.4;
      overflow-wrap: break-word;
    }
    .open {
      margin-block-start: var(--ptl-space-1);
      font-size: var(--ptl-text-2);
      color: var(--ptl-wrong);
    }
    .options {
      gap: 0;
      margin-block-start: var(--ptl-space-2);
    }
    .option {
      align-items: center;
      min-block-size: var(--ptl-target);
      padding: 0.45rem 0.6rem;
      border-color: transparent;
      background: transparent;
      font-size: var(--ptl-text-2);
    }
    .option.locked:not(:has(:checked)) {
      border-color: transparent;
    }
    .echo {
      margin-block-start: var(--ptl-space-3);
      font-size: var(--ptl-text-2);
      color: var(--ptl-soft);
    }
    @container (min-width: 36rem) {
      .heads,
      .row {
        display: grid;
        grid-template-columns: minmax(0, 5fr) repeat(var(--points), minmax(0, 2fr));
        align-items: center;
        gap: 0 var(--ptl-space-1);
      }
      .heads {
        align-items: end;
        padding-block-end: var(--ptl-space-2);
        font-size: var(--ptl-text-1);
        line-height: 1.3;
        text-align: center;
        color: var(--ptl-soft);
        hyphens: auto;
      }
      .heads > :first-child {
        grid-column: 2;
      }
      .row {
        padding-block: var(--ptl-space-2);
      }
      .row:has(:checked) {
        background: linear-gradient(var(--ptl-shoal), var(--ptl-shoal));
      }
      .statement {
        padding-inline: var(--ptl-space-2);
      }
      .options {
        display: contents;
      }
      .option {
        grid-template-columns: auto;
        justify-content: center;
        min-block-size: var(--ptl-control);
        padding: 0;
        border-color: transparent;
      }
      .option:has(:checked),
      .option:has(:checked):hover {
        border-color: transparent;
        background: transparent;
      }
      .option:hover {
        background: var(--ptl-shoal);
      }
      /* The words stand above the column; here they are for those who do not see it. */
      .words {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
      }
      .open {
        grid-column: 1 / -1;
        grid-row: 2;
        margin: 0;
        padding-inline: var(--ptl-space-2);
      }
    }
  `,
];
