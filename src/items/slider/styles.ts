import { css } from 'lit';
import { styles as figure } from '../number/styles.js';

/** Styles of a range with the words at its ends, and of the field beside it. */
export const styles = [
  figure,
  css`
    .set {
      display: flex;
      flex-wrap: wrap;
      align-items: start;
      gap: var(--ptl-space-3) var(--ptl-space-5);
    }
    .range {
      flex: 1 1 16rem;
      min-inline-size: 0;
    }
    .range input {
      display: block;
      inline-size: 100%;
      block-size: var(--ptl-control);
      margin: 0;
      cursor: pointer;
    }
    /* The reader's palette paints the native control best. */
    @media (forced-colors: none) {
      .range input {
        appearance: none;
        background: linear-gradient(var(--ptl-depth2), var(--ptl-depth2)) center / 100% 6px
          no-repeat;
        border-radius: var(--ptl-radius-1);
      }
      .range input::-webkit-slider-thumb {
        appearance: none;
        inline-size: 1.9rem;
        block-size: 1.9rem;
        border: 3px solid var(--ptl-card);
        border-radius: 50%;
        background: var(--ptl-sea);
        box-shadow: 0 0 0 2px var(--ptl-sea);
      }
      .range input::-moz-range-thumb {
        inline-size: 1.6rem;
        block-size: 1.6rem;
        border: 3px solid var(--ptl-card);
        border-radius: 50%;
        background: var(--ptl-sea);
        box-shadow: 0 0 0 2px var(--ptl-sea);
      }
      /* Before it is moved the thumb says nothing, and must not look as if it did. */
      .range.unset input::-webkit-slider-thumb {
        background: var(--ptl-card);
        box-shadow: 0 0 0 2px var(--ptl-edge);
      }
      .range.unset input::-moz-range-thumb {
        background: var(--ptl-card);
        box-shadow: 0 0 0 2px var(--ptl-edge);
      }
    }
    .ends {
      display: flex;
      justify-content: space-between;
      gap: var(--ptl-space-4);
      font-size: var(--ptl-text-2);
      line-height: 1.4;
      color: var(--ptl-soft);
    }
    .ends > :last-child {
      text-align: end;
    }
    .set > .unit {
      flex: 0 1 12rem;
    }
    .set > .unit > .text {
      flex-basis: 3.5em;
    }
    :host([locked]) .range input {
      cursor: default;
    }
  `,
];
