import { css } from 'lit';
import { base } from '../../../ui/styles/base.js';
import { button } from '../../../ui/styles/button.js';
import { row } from '../../../ui/styles/row.js';

/** Styles of the coach: quiet, so that the question stays first. */
export const styles = [
  base,
  button,
  row,
  css`
    :host {
      display: block;
    }
    .coach > * {
      margin-block-start: var(--ptl-space-5);
    }
    legend {
      padding: 0;
      font-size: var(--ptl-text-2);
      font-weight: var(--ptl-weight-strong);
    }
    .degrees {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(11rem, 100%), 1fr));
      gap: var(--ptl-space-2);
      margin-block-start: var(--ptl-space-2);
    }
    .degrees .option {
      padding-block: 0.6rem;
      font-size: var(--ptl-text-2);
    }
    ol {
      list-style: none;
      padding: 0;
      display: grid;
      gap: var(--ptl-space-2);
    }
    li {
      margin: 0;
      padding: var(--ptl-space-3) var(--ptl-space-4);
      background: var(--ptl-buff);
      border-inline-start: 4px solid var(--ptl-partly);
      border-radius: var(--ptl-radius-1);
    }
    li p:first-child {
      font-size: var(--ptl-text-1);
      font-weight: var(--ptl-weight-strong);
    }
    .tools {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--ptl-space-5);
      align-items: center;
    }
    .tools .btn {
      margin-inline-start: -0.5rem;
    }
    .cost {
      flex-basis: 100%;
      font-size: var(--ptl-text-1);
      color: var(--ptl-soft);
    }
  `,
];
