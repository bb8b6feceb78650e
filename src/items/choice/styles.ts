import { css } from 'lit';
import { base } from '../../ui/styles/base.js';
import { field } from '../../ui/styles/field.js';
import { plate } from '../../ui/styles/plate.js';
import { question } from '../../ui/styles/question.js';
import { row } from '../../ui/styles/row.js';
import { proseStyles } from '../../ui/prose.js';

/** Styles of a choice. */
export const styles = [
  base,
  field,
  plate,
  proseStyles,
  row,
  question,
  css`
    .option img {
      display: block;
      max-inline-size: min(100%, 20rem);
      margin-block-end: var(--ptl-space-2);
      border-radius: var(--ptl-radius-1);
    }
  `,
];
