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
    /* A copy of the text, unseen, gives the field its height, also on paper. */
    .grow {
      display: grid;
    }
    .grow > textarea,
    .grow::after {
      grid-area: 1 / 1;
      min-inline-size: 0;
      line-height: var(--ptl-lead);
      overflow-wrap: break-word;
    }
    .grow > textarea {
      resize: none;
      overflow: hidden;
    }
    .grow::after {
      content: attr(data-entry) ' ';
      visibility: hidden;
      white-space: pre-wrap;
      border: var(--ptl-rule) solid;
      padding: 0.5rem 0.75rem;
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
    @media print {
      .judgement {
        break-inside: avoid;
      }
    }
  `,
];
