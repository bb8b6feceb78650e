import { css } from 'lit';
import { base } from '../../ui/styles/base.js';
import { field } from '../../ui/styles/field.js';
import { question } from '../../ui/styles/question.js';
import { row } from '../../ui/styles/row.js';

/** Styles of a sheet: a label and a figure in each line, one above the other where there is no room. */
export const styles = [
  base,
  field,
  row,
  question,
  css`
    h2 {
      font-size: var(--ptl-text-4);
      margin-block-start: var(--ptl-space-5);
      padding-block-end: var(--ptl-space-2);
    }
    .done {
      margin-block-start: var(--ptl-space-3);
      font-size: var(--ptl-text-2);
      color: var(--ptl-soft);
    }
    .line {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--ptl-space-1) var(--ptl-space-4);
      padding-block: 0.6rem;
      line-height: 1.35;
    }
    .line + .line {
      border-block-start: 1px solid var(--ptl-line);
    }
    .line:last-child {
      border-block-end: 1px solid var(--ptl-line);
    }
    /* The figure keeps its width while both are in one line, and takes the whole of its own. */
    .line > dt {
      flex: 999 1 8.5rem;
      min-inline-size: 0;
      overflow-wrap: break-word;
    }
    .line > dd {
      flex: 1 1 10.5rem;
      min-inline-size: 0;
    }
    .line.total {
      border-block-start: 1.5px solid var(--ptl-ink);
      border-block-end: 3px double var(--ptl-ink);
    }
    .line.total + .line {
      border-block-start: 0;
    }
    .total > dt > :is(.name, label) {
      font-weight: var(--ptl-weight-title);
    }
    .line > dt > *,
    .judged .name,
    .note {
      display: block;
    }
    .note,
    .echo {
      font-size: var(--ptl-text-1);
      line-height: 1.4;
      color: var(--ptl-soft);
    }
    .echo {
      font-variant-numeric: tabular-nums;
    }
    /* Unit and figure lie below each other in all lines, also in those with a field. */
    .figure {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      align-items: baseline;
      gap: 0 var(--ptl-space-2);
      padding-block: 0.15rem;
      padding-inline: calc(0.7rem + var(--ptl-rule)) calc(0.75rem + var(--ptl-rule));
      font-variant-numeric: tabular-nums;
    }
    .figure.after {
      justify-content: flex-end;
    }
    .figure > .sign {
      font-size: var(--ptl-text-1);
      color: var(--ptl-soft);
    }
    /* Figures run from left to right in every language. */
    .value,
    .text {
      direction: ltr;
      unicode-bidi: isolate;
    }
    .total .value {
      font-weight: var(--ptl-weight-title);
    }
    .unit {
      display: flex;
      flex-wrap: wrap;
    }
    .unit .text {
      flex: 1 1 4.5em;
      font-weight: var(--ptl-weight-strong);
    }
    .unit.after .text {
      text-align: end;
    }
    .unit .text:dir(rtl) {
      text-align: start;
    }
    dt > .problem {
      margin-block-start: var(--ptl-space-1);
    }
    :host([locked]) .unit,
    :host([locked]) .unit:hover {
      border-color: var(--ptl-line);
      background: transparent;
    }
    /* A cell whose answer is shown: a framed row, its figures in the column of the sheet. */
    .judged {
      display: block;
      margin-block: var(--ptl-space-3);
      padding: 0.75rem 0;
    }
    .judged > dt {
      display: flex;
      gap: var(--ptl-space-3);
      align-items: center;
      padding-inline: 0.75rem;
    }
    .judged .name {
      font-weight: var(--ptl-weight-strong);
    }
    .judged > dd {
      margin-block-start: var(--ptl-space-1);
      padding-inline-start: 3.25rem;
    }
    .judged > .told {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      align-items: baseline;
      gap: 0 var(--ptl-space-4);
    }
    .told > .tag {
      flex: 999 1 8.5rem;
    }
    .told > .figure {
      flex: 1 1 calc(9.8rem - var(--ptl-rule) - 2px);
      padding-inline-start: 0;
      font-weight: var(--ptl-weight-strong);
    }
    .judged > .say {
      padding-inline-end: 0.75rem;
    }
    @media print {
      .line {
        break-inside: avoid;
      }
    }
  `,
];
