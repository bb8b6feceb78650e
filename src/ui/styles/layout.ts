import { css } from 'lit';

/** Stacks, rows, two columns on a wide page, and the reference of a competence. */
export const layout = css`
  /* The width of the page, for screens in a full frame. */
  .page {
    flex: 1;
    inline-size: 100%;
    max-inline-size: 68rem;
    margin-inline: auto;
    padding: var(--ptl-space-5) var(--ptl-gutter) var(--ptl-space-7);
  }
  @media (min-width: 60rem) {
    .page {
      padding-block-start: var(--ptl-space-6);
    }
  }
  @media print {
    .page {
      padding: 0;
      max-inline-size: none;
    }
  }
  .stack > * + *,
  .stack-2 > * + *,
  .stack-5 > * + * {
    margin-block-start: var(--ptl-space-4);
  }
  .stack-2 > * + * {
    margin-block-start: var(--ptl-space-2);
  }
  .stack-5 > * + * {
    margin-block-start: var(--ptl-space-5);
  }
  .stack > .hide + *,
  .stack-2 > .hide + *,
  .stack-5 > .hide + * {
    margin-block-start: 0;
  }
  section + section {
    margin-block-start: var(--ptl-space-7);
  }
  .narrow,
  .mid {
    max-inline-size: 44rem;
  }
  .report {
    max-inline-size: 54rem;
  }
  .mid,
  .report {
    margin-inline: auto;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--ptl-space-3);
    align-items: center;
  }
  .between {
    justify-content: space-between;
  }
  /* Left what one looks up, right what one does. */
  .split {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--ptl-space-5);
  }
  @media (min-width: 60rem) {
    .split {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
      gap: var(--ptl-space-7);
      align-items: start;
    }
    .split.wide-left {
      grid-template-columns: minmax(0, 5fr) minmax(0, 3fr);
    }
  }
  /* The grid square of a competence, as on a map sheet. */
  .ref {
    display: inline-block;
    padding: 0.05em 0.4em;
    border: 1.5px solid currentColor;
    border-radius: var(--ptl-radius-1);
    font-size: var(--ptl-text-1);
    font-weight: var(--ptl-weight-strong);
    line-height: 1.4;
    white-space: nowrap;
  }
  .where {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--ptl-space-1) var(--ptl-space-2);
    font-size: var(--ptl-text-2);
    color: var(--ptl-soft);
    line-height: 1.4;
  }
  .list {
    list-style: none;
    padding: 0;
  }
  .list > li {
    margin: 0;
  }
  /* Three facts side by side; below each other where there is no room. */
  .terms {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    border-block: 1px solid var(--ptl-line);
    padding: 0;
    list-style: none;
  }
  .terms > li {
    margin: 0;
    padding: var(--ptl-space-3) var(--ptl-space-3) var(--ptl-space-3) 0;
    padding-inline: 0 var(--ptl-space-3);
    line-height: 1.35;
    font-size: var(--ptl-text-2);
    color: var(--ptl-soft);
  }
  .terms > li + li {
    padding-inline-start: var(--ptl-space-4);
    border-inline-start: 1px solid var(--ptl-line);
  }
  .terms b {
    display: block;
    color: var(--ptl-ink);
    font-size: var(--ptl-text-4);
  }
  @media (max-width: 34rem) {
    .terms {
      grid-template-columns: fit-content(60%) minmax(0, 1fr);
    }
    .terms > li {
      display: grid;
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
      column-gap: var(--ptl-space-3);
      align-items: baseline;
      padding-block: var(--ptl-space-2);
    }
    .terms b {
      min-inline-size: 7rem;
    }
    .terms > li + li {
      padding-inline-start: 0;
      border-inline-start: 0;
      border-block-start: 1px solid var(--ptl-line);
    }
  }
`;
