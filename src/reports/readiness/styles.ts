import { css } from 'lit';
import { styles as report } from '../styles.js';

/** Styles of the readiness report. */
export const styles = [
  report,
  css`
    .flags h2 {
      display: flex;
      gap: 0.5em;
      align-items: center;
      font-size: var(--ptl-text-4);
    }
    .flags h2 .icon {
      color: var(--ptl-wrong);
    }
    .first {
      display: grid;
      gap: var(--ptl-space-6);
      list-style: none;
      padding: 0;
    }
    .first > li {
      margin: 0;
      padding-block-start: var(--ptl-space-4);
      border-block-start: 1.5px solid var(--ptl-ink);
    }
    .first .route {
      margin-block-start: var(--ptl-space-4);
    }
    .first .route > li {
      padding-block-end: var(--ptl-space-4);
    }
    .first .route > li:last-child {
      padding-block-end: 0;
    }
    .foot {
      margin-block-start: var(--ptl-space-4);
      gap: var(--ptl-space-2) var(--ptl-space-5);
    }
    .strong {
      display: grid;
      gap: var(--ptl-space-3);
      list-style: none;
      padding: 0;
    }
    .strong li {
      margin: 0;
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: 0 var(--ptl-space-3);
    }
    .strong .icon {
      margin-block-start: 0.2em;
      color: var(--ptl-right);
    }
    .brief > * + * {
      margin-block-start: var(--ptl-space-4);
    }
    @media print {
      .brief {
        display: none;
      }
      /* Only the page for the adviser. */
      :host([brief]) .body > :not(.brief) {
        display: none;
      }
      :host([brief]) .brief {
        display: block;
      }
      :host([brief]) summary {
        display: none;
      }
      details.more {
        border: 0;
      }
      .first > li {
        break-inside: avoid;
      }
    }
  `,
];
