import { css } from 'lit';
import { base } from '../../ui/styles/base.js';
import { field } from '../../ui/styles/field.js';
import { marking } from '../../ui/styles/marking.js';
import { question } from '../../ui/styles/question.js';
import { proseStyles } from '../../ui/prose.js';

/** Styles of a document with errors: one paper, and what sets each type of document apart. */
export const styles = [
  base,
  field,
  proseStyles,
  question,
  marking,
  css`
    .paper {
      overflow: hidden;
    }
    .top {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      align-items: baseline;
      gap: var(--ptl-space-1) var(--ptl-space-4);
      padding: 1rem var(--side) 0.8rem;
      border-block-end: 2px solid var(--ptl-ink);
    }
    .top h2 {
      font-size: var(--ptl-text-4);
    }
    .top p {
      font-size: var(--ptl-text-2);
      line-height: 1.4;
      color: var(--ptl-soft);
    }
    .line + .line {
      border-block-start: 1px solid var(--ptl-line);
    }
    /* The amount goes to a line of its own where large text leaves the words no room. */
    .words {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--ptl-space-4);
    }
    .said {
      flex: 1 1 8rem;
      min-inline-size: 0;
    }
    .said > * {
      display: block;
    }
    .name {
      font-size: var(--ptl-text-1);
      color: var(--ptl-soft);
    }
    .note {
      font-size: var(--ptl-text-2);
      color: var(--ptl-soft);
    }
    .amount {
      margin-inline-start: auto;
      font-weight: var(--ptl-weight-strong);
      font-variant-numeric: tabular-nums;
    }
    .said:has(.name) + .amount {
      padding-block-start: calc(var(--ptl-text-1) * 1.4);
    }
    .line:has(:checked) .value {
      text-decoration: underline wavy var(--ptl-route) 1.5px;
      text-underline-offset: 0.25em;
    }
    .total {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 var(--ptl-space-4);
      padding: 0.8rem var(--side);
      border-block-start: 2px solid var(--ptl-ink);
      font-weight: var(--ptl-weight-title);
      font-variant-numeric: tabular-nums;
    }

    .total > :last-child {
      margin-inline-start: auto;
    }

    /* A label on a product: a frame with round corners, short lines in columns. */
    .as-label {
      padding: var(--gap);
      background: var(--ptl-buff);
      border-radius: var(--ptl-radius-2);
    }
    .as-label > * {
      background: var(--ptl-card);
      border-inline: 2px solid var(--ptl-ink);
    }
    .as-label .top {
      border: 2px solid var(--ptl-ink);
      border-start-start-radius: var(--ptl-radius-2);
      border-start-end-radius: var(--ptl-radius-2);
    }
    .as-label > :last-child {
      border-block-end: 2px solid var(--ptl-ink);
      border-end-start-radius: var(--ptl-radius-2);
      border-end-end-radius: var(--ptl-radius-2);
      overflow: hidden;
    }
    .as-label .lines {
      display: flex;
      flex-wrap: wrap;
      gap: 1px;
      background: var(--ptl-line);
    }
    .as-label .line {
      flex: 1 1 14rem;
      min-inline-size: 0;
      border: 0;
    }

    /* A page of a shop: its bar on top, the drawing of its button at the end. */
    .as-checkout {
      border-radius: var(--ptl-radius-2);
    }
    .as-checkout .top {
      display: block;
      padding: 0;
      border-block-end: 1px solid var(--ptl-line);
    }
    .as-checkout .from {
      padding: 0.55rem var(--side);
      background: var(--ptl-sunk);
      border-block-end: 1px solid var(--ptl-line);
    }
    .as-checkout h2 {
      padding: 1rem var(--side) 0.8rem;
    }
    .as-checkout .total {
      border-block-start-width: 1px;
    }
    .order {
      display: grid;
      place-items: center;
      block-size: 2.75rem;
      margin: var(--ptl-space-2) var(--side) 1rem;
      border-radius: 999px;
      background: var(--ptl-depth1);
      color: var(--ptl-soft);
    }

    /* Mail and letters: lines of text rather than rows of a table. */
    .as-email .top {
      display: grid;
      grid-template-columns: fit-content(40%) minmax(0, 1fr);
      gap: 0.15rem var(--ptl-space-3);
      background: var(--ptl-sunk);
      border-block-end: 1px solid var(--ptl-line);
      font-size: var(--ptl-text-2);
      line-height: 1.5;
    }
    .as-email dt {
      color: var(--ptl-soft);
    }
    :is(.as-email, .as-letter) .line:not(:has(.name)) {
      border: 0;
    }
    :is(.as-email, .as-letter) .lines {
      padding-block: var(--ptl-space-2);
    }
    .as-letter .top {
      display: block;
      padding-block: 1.5rem 0.8rem;
      padding-inline-start: calc(var(--side) + 1.75rem + var(--gap));
      border: 0;
    }
    .as-letter .from {
      text-align: end;
    }
    .as-letter .to {
      margin-block: var(--ptl-space-4);
      color: var(--ptl-ink);
    }

    /* A form: each value in a box below its name. */
    .as-form .line {
      border: 0;
    }
    .as-form .lines {
      padding-block: var(--ptl-space-2);
    }
    .as-form .value {
      margin-block-start: 0.2rem;
      padding: 0.4rem 0.6rem;
      border: 1px solid var(--ptl-edge);
      border-radius: var(--ptl-radius-1);
      background: var(--ptl-page);
    }
    .as-form .note {
      margin-block-start: 0.2rem;
    }
    .as-form .said:has(.name) + .amount {
      padding-block-start: calc(var(--ptl-text-1) * 1.4 + 0.65rem);
    }
    @media (forced-colors: active) {
      .order {
        border: 1px solid CanvasText;
      }
    }
  `,
];
