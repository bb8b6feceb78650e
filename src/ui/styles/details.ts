import { css } from 'lit';

/** Disclosures: what one opens on demand, between hairlines. */
export const details = css`
  details.more {
    border-block-start: 1px solid var(--ptl-line);
  }
  details.more:last-of-type {
    border-block-end: 1px solid var(--ptl-line);
  }
  details.more > summary {
    cursor: pointer;
    padding-block: 0.75rem;
    font-weight: var(--ptl-weight-strong);
    min-block-size: var(--ptl-target);
    color: var(--ptl-sea);
  }
  details.more > summary:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  details.more[open] > summary {
    color: var(--ptl-ink);
  }
  details.more > :not(summary) {
    padding-block-end: var(--ptl-space-5);
  }
`;
