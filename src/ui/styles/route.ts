import { css } from 'lit';

/** What comes next, as numbered stops on a dashed line. */
export const route = css`
  .route {
    list-style: none;
    padding: 0;
    display: grid;
  }
  .route > li {
    position: relative;
    margin: 0;
    padding-block: 0 var(--ptl-space-5);
    padding-inline-start: 3.25rem;
  }
  .route > li::before {
    content: '';
    position: absolute;
    inset-inline-start: calc(1.25rem - 1.25px);
    inset-block: 2.75rem 0.25rem;
    border-inline-start: 2.5px dashed var(--ptl-route);
  }
  .route > li:last-child::before {
    display: none;
  }
  .route > li:last-child {
    padding-block-end: 0;
  }
  .route > li > :not(.stop) {
    padding-block-start: 0.4rem;
  }
  .route .stop {
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0;
    min-inline-size: 2.5rem;
    block-size: 2.5rem;
    padding-inline: 0.25rem;
    border-radius: 1.25rem;
    border: 2.5px solid var(--ptl-route);
    background: var(--ptl-card);
    color: var(--ptl-ink);
    display: grid;
    place-items: center;
    font-size: var(--ptl-text-1);
    font-weight: var(--ptl-weight-title);
    font-variant-numeric: tabular-nums;
    line-height: 1;
  }
  .route .stop.done {
    background: var(--ptl-route);
    color: var(--ptl-page);
  }
  @media print {
    .route > li {
      break-inside: avoid;
    }
  }
`;
