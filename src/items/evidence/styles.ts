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
    .claims {
      grid-template-columns: repeat(auto-fit, minmax(min(9rem, 100%), 1fr));
    }
    .proof {
      margin-block-start: var(--ptl-space-4);
    }
    .proof .option.off,
    .proof .option.off:hover {
      border-style: dashed;
      border-color: var(--ptl-edge);
      background: transparent;
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
