import { css } from 'lit';
import { base } from '../../ui/styles/base.js';
import { field } from '../../ui/styles/field.js';
import { question } from '../../ui/styles/question.js';
import { row } from '../../ui/styles/row.js';

/** Styles of a claim with its evidence: three short rows side by side where there is room, the tick below. */
export const styles = [
  base,
  field,
  row,
  question,
  css`
    /* All in one line or each in its own, never two and one. */
    .claims {
      display: flex;
      flex-wrap: wrap;
    }
    .claims > * {
      flex: 1 1 calc((26rem - 100%) * 999);
      min-inline-size: 0;
    }
    .proof {
      margin-block-start: var(--ptl-space-4);
    }
    .first {
      margin-block-start: var(--ptl-space-1);
      font-size: var(--ptl-text-1);
      line-height: 1.4;
      color: var(--ptl-soft);
    }
    /* Kept in place when the tick can be set, so that nothing below moves. */
    .first.done {
      visibility: hidden;
    }
  `,
];
