import { css } from 'lit';

/** The heading of a question, its hint and the space down to its controls. */
export const question = css`
  .question {
    font-size: var(--ptl-text-5);
    scroll-margin-block: var(--ptl-space-5);
  }
  .question + *,
  legend + * {
    margin-block-start: var(--ptl-space-4);
  }
  legend {
    inline-size: 100%;
  }
  .help {
    margin-block-start: var(--ptl-space-2);
    font-size: var(--ptl-text-2);
    line-height: 1.5;
    color: var(--ptl-soft);
  }
  .help + * {
    margin-block-start: var(--ptl-space-4);
  }
  .problem + * {
    margin-block-start: var(--ptl-space-4);
  }
`;
