import { css } from 'lit';

/** The line below a field: what is said when it is full, and the room left at the end. */
export const room = css`
  .room {
    min-block-size: 1.5rem;
    margin-block-start: var(--ptl-space-2);
    font-size: var(--ptl-text-1);
    line-height: 1.5;
    color: var(--ptl-soft);
    font-variant-numeric: tabular-nums;
  }
  .room .left {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--ptl-space-4);
    justify-content: space-between;
  }
  .room .left > :last-child {
    margin-inline-start: auto;
  }
  .room .full {
    color: var(--ptl-partly);
    font-weight: var(--ptl-weight-strong);
  }
`;
