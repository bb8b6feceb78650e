import { css } from 'lit';
import { base } from '../../ui/styles/base.js';
import { field } from '../../ui/styles/field.js';
import { question } from '../../ui/styles/question.js';
import { row } from '../../ui/styles/row.js';
import { proseStyles } from '../../ui/prose.js';

/** Styles of a text in whose lines fields stand, and of what is said about each gap. */
export const styles = [
  base,
  field,
  proseStyles,
  row,
  question,
  css`
    .passage {
      padding: var(--ptl-space-4) var(--ptl-space-5);
      border: 1px solid var(--ptl-line);
      border-radius: var(--ptl-radius-2);
      background: var(--ptl-card);
      line-height: 2.95;
      overflow-wrap: break-word;
    }
    .passage > p + p {
      margin-block-start: var(--ptl-space-2);
    }
    /* A field stays with its number and its unit. */
    .gap {
      display: inline-flex;
      align-items: center;
      gap: var(--ptl-space-1);
      max-inline-size: 100%;
      vertical-align: middle;
      line-height: 1.35;
    }
    .gap .text {
      min-block-size: var(--ptl-target);
      inline-size: 100%;
      padding: 0.35rem 0.6rem;
      font-weight: var(--ptl-weight-strong);
    }
    /* A long option is read whole, also once it is picked. */
    .gap .select .text {
      padding-inline-end: 2rem;
      white-space: normal;
      line-height: 1.35;
    }
    .gap.words {
      inline-size: 13rem;
    }
    /* A long unit goes below its figure where both have no room side by side. */
    .gap.figure {
      flex-wrap: wrap;
    }
    .gap.figure .text {
      flex: none;
      inline-size: 7.5rem;
      max-inline-size: calc(100% - 1.4rem - var(--ptl-space-1));
    }
    .gap .select {
      max-inline-size: 100%;
      min-inline-size: 7rem;
    }
    .gap.figure .text {
      direction: ltr;
    }
    .measure {
      font-size: var(--ptl-text-2);
    }
    select:has([value='']:checked):enabled {
      color: var(--ptl-soft);
    }
    .number {
      flex: none;
      display: inline-grid;
      place-content: center;
      min-inline-size: 1.4rem;
      block-size: 1.4rem;
      border: 1.5px solid var(--ptl-edge);
      border-radius: 999px;
      font-size: var(--ptl-text-1);
      font-weight: var(--ptl-weight-strong);
      line-height: 1;
      color: var(--ptl-soft);
    }
    .revealed {
      line-height: 1.9;
      margin-block-end: var(--ptl-space-5);
    }
    .revealed .gap {
      display: inline;
      padding: 0.1rem 0.35rem;
      border-block-end: 2px solid var(--ptl-right);
      border-radius: var(--ptl-radius-1) var(--ptl-radius-1) 0 0;
      background: var(--ptl-shoal);
      font-weight: var(--ptl-weight-strong);
      line-height: inherit;
    }
    .revealed .number {
      display: inline-grid;
      margin-inline-end: var(--ptl-space-1);
    }
    .said {
      display: block;
    }
    .said > b {
      font-weight: var(--ptl-weight-strong);
    }
    .echo {
      min-block-size: 1.5rem;
      margin-block-start: var(--ptl-space-3);
      font-size: var(--ptl-text-2);
      line-height: 1.5;
      color: var(--ptl-soft);
    }
    .faults {
      margin: var(--ptl-space-3) 0 0;
      padding: 0;
      list-style: none;
      font-size: var(--ptl-text-2);
      color: var(--ptl-wrong);
    }
    :host([locked]) .gap .text {
      border-color: var(--ptl-line);
      background: none;
      color: inherit;
      opacity: 1;
    }
    :host([locked]) .select > .icon {
      display: none;
    }
    @media (max-width: 26rem) {
      .passage {
        padding-inline: var(--ptl-space-4);
      }
    }
  `,
];
