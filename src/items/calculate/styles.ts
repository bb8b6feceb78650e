import { css } from 'lit';
import { base } from '../../ui/styles/base.js';
import { field } from '../../ui/styles/field.js';
import { question } from '../../ui/styles/question.js';
import { row } from '../../ui/styles/row.js';

/** Styles of a sheet: a name and a figure in each row, a field below its name where there is no room. */
export const styles = [
  base,
  field,
  row,
  question,
  css`
    :host {
      container-type: inline-size;
    }
    .sheet,
    .sheet :is(tbody, th, td, caption) {
      display: block;
      padding: 0;
      text-align: start;
      font-weight: inherit;
    }
    .sheet {
      inline-size: 100%;
    }
    .heading {
      display: block;
    }
    .heading > th {
      margin-block-start: var(--ptl-space-5);
      padding-block-end: var(--ptl-space-2);
      font-size: var(--ptl-text-4);
      font-weight: var(--ptl-weight-title);
      line-height: var(--ptl-lead-title);
    }
    tbody:first-of-type > .heading:first-child > th {
      margin-block-start: 0;
    }
    .done {
      margin-block-start: var(--ptl-space-3);
      font-size: var(--ptl-text-2);
      color: var(--ptl-soft);
    }
    /* Where there is no room: a given figure after its name, a field below its own. */
    .line {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--ptl-space-1) var(--ptl-space-4);
      padding-block: 0.6rem;
      border-block-start: 1px solid var(--ptl-line);
      line-height: 1.35;
    }
    .line > th {
      flex: 1 1 8rem;
      min-inline-size: 0;
      overflow-wrap: break-word;
    }
    .line > td {
      min-inline-size: 0;
    }
    .asked > :is(th, td) {
      flex: 1 1 100%;
    }
    .line:last-child {
      border-block-end: 1px solid var(--ptl-line);
    }
    .judged + .line {
      border-block-start: 0;
    }
    .line.total {
      border-block-start: 1.5px solid var(--ptl-ink);
      border-block-end: 3px double var(--ptl-ink);
    }
    .line.total + .line {
      border-block-start: 0;
    }
    .total .name {
      font-weight: var(--ptl-weight-title);
    }
    .name,
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
    .below > .problem,
    .echo:not(:empty) {
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
    .judged > th {
      display: flex;
      gap: var(--ptl-space-3);
      align-items: center;
      padding-inline: 0.75rem;
    }
    .judged .name {
      font-weight: var(--ptl-weight-strong);
    }
    .judged > td > * {
      margin-block-start: var(--ptl-space-1);
      padding-inline-start: 3.25rem;
    }
    .told {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      align-items: baseline;
      gap: 0 var(--ptl-space-4);
    }
    .told > .tag {
      flex: 1 1 5rem;
    }
    /* What would have been right is not coloured as what was not. */
    .option:is(.wrong, .partly) .told + .told > .tag {
      color: var(--ptl-ink);
    }
    .told.open > .tag {
      color: var(--ptl-soft);
    }
    .told > .figure {
      margin-inline-start: auto;
      padding-inline-start: 0;
      font-weight: var(--ptl-weight-strong);
    }
    .judged .say {
      padding-inline-end: 0.75rem;
      overflow-wrap: break-word;
    }
    /* Where there is room: names and figures in two columns, what is said of an entry below its name. */
    @container (min-width: 26rem) {
      .line {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 10.5rem;
        grid-template-rows: 1fr auto;
        row-gap: 0;
      }
      .line > td,
      .unit {
        grid-column: 2;
        grid-row: 1 / 3;
      }
      .asked > td {
        display: contents;
      }
      /* In the column of the sheet, less the frame of the row. */
      .told > .figure {
        flex: 0 0 calc(9.8rem - var(--ptl-rule) - 2px);
      }
      .below {
        grid-column: 1;
        grid-row: 2;
      }
    }
    @media print {
      .line {
        break-inside: avoid;
      }
    }
  `,
];
