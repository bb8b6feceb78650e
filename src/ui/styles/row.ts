import { css } from 'lit';
import { mark } from './mark.js';
import { option } from './option.js';

/** Rows of options: what `option` has, with letters, tags and marks. */
export const row = [
  option,
  mark,
  css`
    .words {
      display: block;
      min-inline-size: 0;
      overflow-wrap: break-word;
    }
    label .tag {
      display: block;
      color: var(--ptl-sea);
    }
    ul.options {
      list-style: none;
      padding: 0;
    }
    ul.options > li {
      margin: 0;
    }
    .option > .mark {
      margin-block-start: -0.1rem;
    }
    /* A row that cannot be picked yet keeps its place. */
    .option.off,
    .option.off:hover {
      border-style: dashed;
      border-color: var(--ptl-edge);
      background: transparent;
    }
    /* A locked row that was picked keeps a border that can be seen. */
    .option.locked:has(:checked),
    .option.locked:has(:checked):hover {
      border-color: var(--ptl-sea);
      background: var(--ptl-shoal);
    }
    .option.locked input:not(:checked) {
      border-style: dashed;
    }
    /* Letters appear to those who work with keys, and take no room from those who tap. */
    .letter {
      display: none;
      position: absolute;
      inset-block-start: 0.95rem;
      inset-inline-end: 0.9rem;
      min-inline-size: 1.5rem;
      padding-inline: 0.3rem;
      border: 1px solid var(--ptl-edge);
      border-block-end-width: 2px;
      border-radius: var(--ptl-radius-1);
      background: var(--ptl-card);
      color: var(--ptl-soft);
      font: inherit;
      font-size: var(--ptl-text-1);
      line-height: 1.45;
      text-align: center;
      opacity: 0;
    }
    @media (min-width: 36rem) {
      .option:has(.letter) {
        padding-inline-end: 3.25rem;
      }
      .letter {
        display: block;
      }
      .options:has(:focus-visible) .letter {
        opacity: 1;
      }
    }
    @media (forced-colors: active) {
      /* The thick border grows outwards, so that the words stay where they are. */
      .option:has(:checked) {
        margin: calc(var(--ptl-rule) - 3px);
      }
      .option.off,
      .option.off:hover,
      .option input:disabled {
        color: GrayText;
        border-color: GrayText;
      }
    }
    @media print {
      .letter {
        display: none;
      }
    }
  `,
];
