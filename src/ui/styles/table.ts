import { css } from 'lit';

/** Tables: an ink line under the head, hairlines between, figures to the end of their cell. */
export const table = css`
  .table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--ptl-text-2);
    font-variant-numeric: tabular-nums;
    line-height: 1.4;
  }
  .table caption {
    text-align: start;
    font-weight: var(--ptl-weight-strong);
    padding-block-end: var(--ptl-space-2);
  }
  .table :is(th, td) {
    text-align: start;
    vertical-align: baseline;
    padding-block: 0.55rem;
    padding-inline: 0 0.75rem;
    border-block-end: 1px solid var(--ptl-line);
  }
  .table th {
    font-weight: var(--ptl-weight-strong);
  }
  .table thead th {
    color: var(--ptl-soft);
    border-block-end: 1.5px solid var(--ptl-ink);
  }
  .table .n {
    text-align: end;
    white-space: nowrap;
  }
  /* Heads may break: long ones would make a table wider than the frame of an LMS. */
  .table th.n {
    white-space: normal;
  }
  .table :is(th, td):last-child {
    padding-inline-end: 0;
  }
  .table .sum > * {
    border-block-start: 1.5px solid var(--ptl-ink);
    border-block-end: 3px double var(--ptl-ink);
    font-weight: var(--ptl-weight-title);
  }
  /* On a narrow page every row of \`blocks\` becomes a block; \`data-head\` names each cell. */
  @media (max-width: 36rem) {
    .table.blocks,
    .table.blocks :is(tbody, tr) {
      display: block;
    }
    .table.blocks thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .table.blocks tbody {
      border-block-start: 1.5px solid var(--ptl-ink);
    }
    .table.blocks tr {
      padding-block: 0.5rem;
      border-block-end: 1px solid var(--ptl-line);
    }
    .table.blocks :is(th, td) {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 var(--ptl-space-4);
      padding: 0.1rem 0;
      border: 0;
      text-align: start;
    }
    .table.blocks [data-head]::before {
      content: attr(data-head) / '';
      color: var(--ptl-soft);
      white-space: normal;
    }
  }
  @media print {
    .table tr {
      break-inside: avoid;
    }
  }
`;
