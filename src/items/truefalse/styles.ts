import { css } from 'lit';
import { base } from '../../ui/styles/base.js';
import { field } from '../../ui/styles/field.js';
import { question } from '../../ui/styles/question.js';
import { row } from '../../ui/styles/row.js';
import { proseStyles } from '../../ui/prose.js';

/** Styles of a statement with its two sides, beside each other where there is room. */
export const styles = [
  base,
  field,
  proseStyles,
  row,
  question,
  css`
    .sides {
      display: flex;
      flex-wrap: wrap;
    }
    .sides > * {
      flex: 1 1 calc((24rem - 100%) * 999);
      min-inline-size: 0;
    }
  `,
];
