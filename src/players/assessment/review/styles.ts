import { css } from 'lit';
import { styles as player } from '../styles.js';

/** Styles of the list of questions. */
export const styles = [
  player,
  css`
    h2 {
      font-size: var(--ptl-text-4);
    }
    .group {
      margin-block-start: var(--ptl-space-5);
    }
    .group h2 {
      padding-block-end: var(--ptl-space-2);
    }
    .list {
      border-block-start: 1.5px solid var(--ptl-ink);
    }
    .list > li {
      display: grid;
      grid-template-columns: 2.25rem minmax(0, 1fr) auto;
      gap: 0.1rem var(--ptl-space-3);
      align-items: start;
      padding-block: 0.65rem;
      border-block-end: 1px solid var(--ptl-line);
      line-height: 1.4;
    }
    .no {
      font-weight: var(--ptl-weight-title);
      font-variant-numeric: tabular-nums;
      color: var(--ptl-soft);
    }
    .answer {
      font-size: var(--ptl-text-2);
      color: var(--ptl-soft);
    }
    .note {
      display: flex;
      gap: 0.35em;
      align-items: center;
      margin-block-start: 0.15rem;
      font-size: var(--ptl-text-1);
      font-weight: var(--ptl-weight-strong);
      color: var(--ptl-partly);
    }
    .note.open {
      color: var(--ptl-wrong);
    }
    .list a {
      display: inline-grid;
      place-items: center;
      min-block-size: var(--ptl-target);
      margin-block: -0.65rem;
      font-size: var(--ptl-text-2);
      font-weight: var(--ptl-weight-strong);
    }
    .tally {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      list-style: none;
      padding: 0;
    }
    .tally li {
      margin: 0;
      line-height: 1.3;
      font-size: var(--ptl-text-2);
    }
    .tally b {
      display: block;
      font-size: var(--ptl-text-6);
      line-height: 1.1;
    }
    .tally li + li {
      border-inline-start: 1px solid var(--ptl-edge);
      padding-inline-start: var(--ptl-space-4);
    }
    aside .btn {
      inline-size: 100%;
    }
    p.main {
      margin-inline-start: auto;
    }
    @media (max-width: 21rem) {
      .list > li {
        grid-template-columns: 2rem minmax(0, 1fr);
      }
      .list a {
        grid-column: 2;
        justify-self: start;
        margin-block-start: 0;
      }
    }
    @media (min-width: 60rem) {
      aside {
        position: sticky;
        inset-block-start: var(--ptl-space-5);
      }
    }
  `,
];
