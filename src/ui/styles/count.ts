import { css } from 'lit';

/** The `count` of marks, with how to mark beside it. */
export const count = css`
  .count {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--ptl-space-3);
    line-height: 1.5;
  }
  .count span {
    font-size: var(--ptl-text-2);
    color: var(--ptl-soft);
  }
  .count + * {
    margin-block-start: var(--ptl-space-4);
  }
`;
