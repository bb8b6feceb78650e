import { css } from 'lit';

/** The small words above a box, the terms that are explained, and tables with room on a phone. */
export const wordStyles = css`
  .tag {
    font-size: var(--ptl-text-1);
    font-weight: var(--ptl-weight-strong);
    color: var(--ptl-soft);
    letter-spacing: 0.02em;
    line-height: 1.4;
  }
  .term {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    margin: 0;
    max-inline-size: 100%;
    text-align: inherit;
    text-decoration: underline dotted var(--ptl-sea) 2px;
    text-underline-offset: 0.22em;
    cursor: pointer;
  }
  .term:hover {
    color: var(--ptl-sea);
    text-decoration-style: solid;
  }
  .own {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .prose {
    container-type: inline-size;
  }
  /* Two columns have room side by side, unless the text is very large, so their rows do not become blocks. */
  @media (max-width: 36rem) {
    @container (min-width: 12rem) {
      .table.blocks:not(:has(th + th + th)) {
        display: table;
      }
      .table.blocks:not(:has(th + th + th)) thead {
        display: table-header-group;
        position: static;
        clip-path: none;
      }
      .table.blocks:not(:has(th + th + th)) tbody {
        display: table-row-group;
      }
      .table.blocks:not(:has(th + th + th)) tr {
        display: table-row;
      }
      .table.blocks:not(:has(th + th + th)) :is(th, td) {
        display: table-cell;
        padding: 0.45rem 0 0.45rem 0.75rem;
        border-block-end: 1px solid var(--ptl-line);
      }
      .table.blocks:not(:has(th + th + th)) :is(th, td):first-child {
        padding-inline-start: 0;
      }
      .table.blocks:not(:has(th + th + th)) .n {
        text-align: end;
      }
      .table.blocks:not(:has(th + th + th)) [data-head]::before {
        content: none;
      }
    }
  }
`;
