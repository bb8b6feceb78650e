import { css } from 'lit';
import { base } from '../../ui/styles/base.js';
import { field } from '../../ui/styles/field.js';
import { question } from '../../ui/styles/question.js';
import { row } from '../../ui/styles/row.js';
import { proseStyles } from '../../ui/prose.js';

/** Styles of cards with their boxes beside or below them, and of the boxes as they fill. */
export const styles = [
  base,
  field,
  proseStyles,
  row,
  question,
  css`
    :host {
      display: block;
      container-type: inline-size;
    }
    .card {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--ptl-space-2) var(--ptl-space-5);
      padding-block: var(--ptl-space-3);
      border-block-start: 1px solid var(--ptl-line);
    }
    .card:last-child {
      border-block-end: 1px solid var(--ptl-line);
    }
    fieldset.card {
      display: block;
    }
    .term {
      min-inline-size: 0;
      font-weight: var(--ptl-weight-strong);
      line-height: 1.35;
      overflow-wrap: break-word;
    }
    label.term {
      flex: 2 1 9rem;
    }
    .select {
      flex: 3 1 12rem;
      min-inline-size: 0;
    }
    select:has([value='']:checked):enabled {
      color: var(--ptl-soft);
    }
    /* A floating legend lies within its card, below the line. */
    .card > legend {
      float: inline-start;
    }
    .chips {
      clear: both;
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(7.5rem, 100%), 1fr));
      gap: var(--ptl-space-2);
    }
    legend + .chips {
      margin-block-start: 0;
      padding-block-start: var(--ptl-space-2);
    }
    .option.chip {
      align-items: center;
      gap: 0 var(--ptl-space-2);
      min-block-size: var(--ptl-target);
      margin: 0;
      padding: 0.5rem 0.85rem 0.5rem 0.7rem;
      font-size: var(--ptl-text-2);
      line-height: 1.35;
    }
    .echo {
      min-block-size: 1.5rem;
      margin-block: var(--ptl-space-3);
      font-size: var(--ptl-text-2);
      line-height: 1.5;
      color: var(--ptl-soft);
    }
    .boxes {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr));
      gap: var(--ptl-space-3);
    }
    .box {
      padding: var(--ptl-space-3) var(--ptl-space-4);
      border-radius: var(--ptl-radius-2);
      background: var(--ptl-shoal);
      border: 1px solid transparent;
      font-size: var(--ptl-text-2);
      line-height: 1.4;
    }
    .box > h2 {
      font-size: inherit;
    }
    .box > ul {
      margin: var(--ptl-space-2) 0 0;
      padding-inline-start: 1.1rem;
    }
    .box > p {
      margin-block-start: var(--ptl-space-2);
      color: var(--ptl-soft);
    }
    .group + .group {
      margin-block-start: var(--ptl-space-5);
    }
    .group > h2 {
      margin-block-end: var(--ptl-space-3);
      font-size: var(--ptl-text-3);
    }
    .said {
      display: block;
      margin-block-start: var(--ptl-space-1);
    }
    .said > b {
      font-weight: var(--ptl-weight-strong);
    }
    :host([locked]) .select > select {
      border-color: var(--ptl-line);
      background: none;
      color: inherit;
      opacity: 1;
    }
    :host([locked]) .select > .icon {
      display: none;
    }
    @media (forced-colors: active) {
      .option.chip:has(:checked) {
        margin: calc(var(--ptl-rule) - 3px);
      }
    }
  `,
];
