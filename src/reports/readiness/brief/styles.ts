import { css } from 'lit';
import { base } from '../../../ui/styles/base.js';
import { table } from '../../../ui/styles/table.js';

/** Styles of the page for an adviser: paper on screen, one A4 page in print. */
export const styles = [
  base,
  table,
  css`
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 1.1rem;
      padding: clamp(1rem, 4vw, 2.25rem);
      background: #fff;
      color: #11263a;
      border: 1px solid var(--ptl-edge);
      font-size: 0.9375rem;
      line-height: 1.45;
    }
    h3 {
      font-size: 1.375rem;
    }
    h4 {
      font-size: 1rem;
      margin-block-end: 0.35rem;
    }
    .verdict {
      font-size: 1.0625rem;
      font-weight: var(--ptl-weight-strong);
    }
    .quiet {
      color: #4a5b6b;
      font-size: 0.875rem;
    }
    .who {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
      gap: 0.75rem 1.5rem;
    }
    .who dt {
      color: #4a5b6b;
      font-size: 0.875rem;
    }
    .who dd {
      font-weight: var(--ptl-weight-strong);
      min-block-size: 1.5em;
    }
    .who .blank {
      border-block-end: 1px solid #11263a;
    }
    .columns {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
      gap: 1.1rem 2rem;
    }
    .table {
      font-size: 0.875rem;
    }
    .table .n {
      white-space: normal;
    }
    .table :is(th, td) {
      padding-block: 0.3rem;
      border-color: #c9cdd0;
    }
    .table thead th {
      color: #11263a;
      border-color: #11263a;
    }
    ol,
    ul {
      padding-inline-start: 1.2em;
    }
    li + li {
      margin-block-start: 0.4rem;
    }
    .lines {
      display: grid;
      gap: 1.75rem;
      padding-block-start: 1.5rem;
    }
    .lines i {
      border-block-end: 1px solid #7a8791;
    }
    @media print {
      :host {
        padding: 0;
        border: 0;
        gap: 4mm;
        font-size: 9.5pt;
      }
      .columns {
        grid-template-columns: 1fr 1fr;
      }
      section {
        break-inside: avoid;
      }
    }
  `,
];
