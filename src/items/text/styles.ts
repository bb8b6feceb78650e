import { css } from 'lit';
import { base } from '../../ui/styles/base.js';
import { field } from '../../ui/styles/field.js';
import { question } from '../../ui/styles/question.js';
import { row } from '../../ui/styles/row.js';
import { proseStyles } from '../../ui/prose.js';
import { room } from '../typing/styles.js';

/** Styles of a few words to type: one field, as wide as its column. */
export const styles = [
  base,
  field,
  proseStyles,
  row,
  question,
  room,
  css`
    .question label {
      display: block;
    }
    .text[readonly],
    .text[readonly]:hover {
      border-color: var(--ptl-line);
      background: transparent;
    }
  `,
];
