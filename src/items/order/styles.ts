import { css } from 'lit';
import { base } from '../../ui/styles/base.js';
import { button } from '../../ui/styles/button.js';
import { field } from '../../ui/styles/field.js';
import { question } from '../../ui/styles/question.js';
import { row } from '../../ui/styles/row.js';
import { proseStyles } from '../../ui/prose.js';

/** Styles of rows that are put in order: place, words and arrows in a line where there is room. */
export const styles = [
  base,
  button,
  field,
  proseStyles,
  row,
  question,
  css`
    ol {
      display: grid;
      gap: var(--ptl-space-2);
      list-style: none;
      padding: 0;
    }
    ol > li {
      margin: 0;
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--ptl-space-2) var(--ptl-space-3);
      padding: var(--ptl-space-2) var(--ptl-space-3);
      background: var(--ptl-card);
      border: var(--ptl-rule) solid var(--ptl-edge);
      border-radius: var(--ptl-radius-2);
      line-height: 1.4;
    }
    .row.moved {
      border-color: var(--ptl-sea);
      background: var(--ptl-shoal);
      box-shadow: inset 0 0 0 1.5px var(--ptl-sea);
    }
    .row p {
      flex: 1 1 10rem;
      min-inline-size: 0;
      overflow-wrap: break-word;
    }
    .select {
      inline-size: 4.25rem;
    }
    .select > select {
      padding-inline: 0.8rem 1.9rem;
      font-weight: var(--ptl-weight-strong);
    }
    .select > .icon {
      inset-inline-end: 0.7rem;
    }
    .moves {
      display: flex;
      gap: 0.35rem;
      margin-inline-start: auto;
    }
    /* Only the grip keeps a finger from scrolling the page. */
    .grip {
      display: grid;
      place-items: center;
      inline-size: var(--ptl-target);
      block-size: var(--ptl-target);
      margin-inline-end: calc(-1 * var(--ptl-space-2));
      color: var(--ptl-soft);
      cursor: grab;
      touch-action: none;
      user-select: none;
    }
    .grip:hover {
      color: var(--ptl-ink);
    }
    .grip:active {
      cursor: grabbing;
    }
    .grip .icon {
      inline-size: 1.5rem;
      block-size: 1.5rem;
      stroke-width: 3;
    }
    /* A tick beside the answer, not an answer among others. */
    .option.plain,
    .option.plain:hover,
    .option.plain:has(:checked) {
      inline-size: fit-content;
      min-block-size: var(--ptl-target);
      margin-block-start: var(--ptl-space-3);
      padding: 0.6rem 0.75rem;
      border-color: transparent;
      background: transparent;
      box-shadow: none;
    }
    .option.plain:has(:focus-visible) {
      box-shadow: 0 0 0 3px var(--ptl-focus-gap);
    }
    .echo {
      min-block-size: 1.5rem;
      margin-block-start: var(--ptl-space-2);
      font-size: var(--ptl-text-2);
      line-height: 1.5;
      color: var(--ptl-soft);
    }
    :host([locked]) .row {
      border-color: var(--ptl-line);
      background: transparent;
      box-shadow: none;
    }
    :host([locked]) .select > select {
      border-color: transparent;
      background: none;
      color: inherit;
      opacity: 1;
    }
    :host([locked]) .select > .icon {
      display: none;
    }
    @media (max-width: 30rem) {
      .row {
        align-items: start;
      }
      .row p {
        padding-block-start: 0.3rem;
      }
    }
    @media (forced-colors: active) {
      .row.moved {
        border: 3px solid Highlight;
        margin: calc(var(--ptl-rule) - 3px);
      }
    }
    @media print {
      .moves,
      .echo {
        display: none;
      }
    }
  `,
];
