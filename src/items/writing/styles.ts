import { css } from 'lit';
import { proseStyles } from '../../ui/prose.js';
import { base } from '../../ui/styles/base.js';
import { field } from '../../ui/styles/field.js';
import { plate } from '../../ui/styles/plate.js';
import { question } from '../../ui/styles/question.js';
import { row } from '../../ui/styles/row.js';
import { room } from '../typing/styles.js';

/** Styles of a text to write: a field that grows with it, then two plates side by side and judgements. */
export const styles = [
  base,
  field,
  plate,
  proseStyles,
  row,
  question,
  room,
  css`
    :host {
      container-type: inline-size;
    }
    .question label {
      display: block;
    }
    .help + .help {
      margin-block-start: var(--ptl-space-1);
    }
    /* A copy of the text below the field gives it its height, also on paper, and marks what is too long. */
    .grow {
      display: grid;
    }
    .grow > textarea,
    .grow > .copy {
      grid-area: 1 / 1;
      min-inline-size: 0;
      line-height: var(--ptl-lead);
      overflow-wrap: break-word;
    }
    .grow > textarea {
      resize: none;
      overflow: hidden;
    }
    :host(:not([locked])) .grow > textarea {
      background: transparent;
    }
    .copy {
      border: var(--ptl-rule) solid transparent;
      border-radius: var(--ptl-radius-2);
      padding: 0.5rem 0.75rem;
      background: var(--ptl-card);
      color: transparent;
      white-space: pre-wrap;
      /* As in the field, whose text sets its own direction. */
      unicode-bidi: plaintext;
      font-variant-numeric: tabular-nums;
    }
    :host([locked]) .copy {
      background: transparent;
    }
    .copy::before {
      content: attr(data-kept);
    }
    .copy::after {
      content: attr(data-over) ' ';
    }
    .copy:not([data-over=''])::after {
      background: var(--ptl-partly-tint);
      box-shadow: 0 2px 0 var(--ptl-partly);
    }
    .text[readonly],
    .text[readonly]:hover {
      border-color: var(--ptl-line);
      background: transparent;
    }
    .pair {
      display: grid;
      gap: var(--ptl-space-4);
    }
    @container (min-width: 38rem) {
      .pair {
        grid-auto-flow: column;
        grid-auto-columns: minmax(0, 1fr);
      }
    }
    .plate > h2,
    .compare {
      font-size: var(--ptl-text-2);
      letter-spacing: 0;
    }
    .own {
      white-space: pre-wrap;
      overflow-wrap: break-word;
    }
    .unsaved {
      margin-block-start: var(--ptl-space-4);
      padding-block-start: var(--ptl-space-3);
      border-block-start: 1px dashed var(--ptl-edge);
      color: var(--ptl-partly);
      font-size: var(--ptl-text-2);
      font-weight: var(--ptl-weight-strong);
    }
    .unsaved + .own {
      color: var(--ptl-soft);
    }
    .compare {
      margin-block: var(--ptl-space-5) var(--ptl-space-2);
    }
    .judgement {
      padding-block: var(--ptl-space-4);
      border-block-end: 1px solid var(--ptl-line);
      line-height: 1.45;
    }
    .compare + .judgement {
      padding-block-start: 0;
    }
    .judgement dd {
      font-weight: var(--ptl-weight-strong);
    }
    /* All in one line or each in its own, never two and one. */
    .judgement .options {
      display: flex;
      flex-wrap: wrap;
      gap: var(--ptl-space-2);
      margin-block-start: var(--ptl-space-3);
    }
    .judgement .option {
      flex: 1 1 calc((22rem - 100%) * 999);
      min-inline-size: 0;
      min-block-size: var(--ptl-target);
      padding: 0.55rem 0.75rem;
      align-items: center;
    }
    @media (forced-colors: active) {
      .copy {
        forced-color-adjust: none;
        background: Canvas;
      }
      .copy:not([data-over=''])::after {
        background: Mark;
        box-shadow: none;
      }
    }
    @media print {
      .judgement {
        break-inside: avoid;
      }
    }
  `,
];
