import { css } from 'lit';
import { base } from '../../ui/styles/base.js';
import { field } from '../../ui/styles/field.js';
import { question } from '../../ui/styles/question.js';
import { row } from '../../ui/styles/row.js';

/** Styles of an anchored scale: the further up, the deeper the water at the start of the row. */
export const styles = [
  base,
  field,
  row,
  question,
  css`
    .options {
      gap: var(--ptl-space-2);
    }
    .option {
      padding-inline-start: 1.5rem;
    }
    .depth {
      position: absolute;
      inset-block: 0;
      inset-inline-start: 0;
      inline-size: 0.5rem;
      border-start-start-radius: 8px;
      border-end-start-radius: 8px;
      background: var(--tint);
    }
    .depth.of-0 {
      --tint: var(--ptl-sunk);
    }
    .depth.of-1 {
      --tint: var(--ptl-depth1);
    }
    .depth.of-2 {
      --tint: var(--ptl-depth2);
    }
    .depth.of-3 {
      --tint: var(--ptl-depth3);
    }
    .depth.of-4 {
      --tint: var(--ptl-depth4);
    }
    @media (forced-colors: active) {
      .depth {
        display: none;
      }
    }
    @media print {
      .depth {
        print-color-adjust: exact;
      }
    }
  `,
];
