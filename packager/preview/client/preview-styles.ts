import { css } from 'lit';

/** What the pages of the preview share; colours and sizes come from the product's own tokens. */
export const previewStyles = css`
  :host {
    display: block;
    color: var(--ptl-ink);
    font-family: var(--ptl-font);
    font-size: var(--ptl-text-2);
    line-height: 1.45;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  h1 {
    font-size: var(--ptl-text-6);
    line-height: var(--ptl-lead-title);
  }
  h2 {
    font-size: var(--ptl-text-4);
    line-height: var(--ptl-lead-title);
  }
  a {
    color: var(--ptl-sea);
  }
  button,
  select,
  .button {
    font: inherit;
    font-weight: 600;
    color: var(--ptl-ink);
    background: var(--ptl-card);
    border: 1.5px solid var(--ptl-edge);
    border-block-end-width: 3px;
    border-radius: var(--ptl-radius-2);
    min-block-size: 2.75rem;
    padding: 0.3rem 0.9rem;
    cursor: pointer;
    text-decoration: none;
    display: inline-flex;
    align-items: center;
  }
  :is(button, select, .button):hover {
    border-color: var(--ptl-ink);
  }
  :focus-visible {
    outline: 3px solid var(--ptl-focus-line);
    outline-offset: 3px;
    box-shadow: 0 0 0 3px var(--ptl-focus-gap);
  }
  .soft {
    color: var(--ptl-soft);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    text-align: start;
    vertical-align: baseline;
    padding: 0.4rem 0.6rem 0.4rem 0;
    border-block-end: 1px solid var(--ptl-line);
    overflow-wrap: anywhere;
  }
  thead th {
    border-block-end: 1.5px solid var(--ptl-ink);
    color: var(--ptl-soft);
    font-weight: 600;
  }
`;
