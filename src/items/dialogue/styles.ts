import { css } from 'lit';
import { proseStyles } from '../../ui/prose.js';
import { base } from '../../ui/styles/base.js';
import { button } from '../../ui/styles/button.js';
import { field } from '../../ui/styles/field.js';
import { question } from '../../ui/styles/question.js';
import { row } from '../../ui/styles/row.js';

/** Styles of a conversation: lines of others at the start, the learner's own at the end. */
export const styles = [
  base,
  button,
  field,
  proseStyles,
  row,
  question,
  css`
    .talk {
      display: grid;
      gap: var(--ptl-space-3);
      padding: 0;
      list-style: none;
      /* Room that a line leaves on its other side; none where large text needs it all. */
      --aside: clamp(0rem, 100% - 16rem, 4rem);
    }
    .talk > li {
      margin: 0;
    }
    .line {
      justify-self: start;
      max-inline-size: calc(100% - var(--aside));
      padding: 0.6rem 1rem 0.75rem;
      border: var(--ptl-rule) solid var(--ptl-line);
      border-radius: var(--ptl-radius-3);
      border-start-start-radius: var(--ptl-radius-1);
      background: var(--ptl-card);
      line-height: 1.5;
      overflow-wrap: anywhere;
    }
    .line.own {
      justify-self: end;
      border-color: var(--ptl-sea);
      border-radius: var(--ptl-radius-3);
      border-end-end-radius: var(--ptl-radius-1);
      background: var(--ptl-shoal);
    }
    .who {
      font-size: var(--ptl-text-1);
      font-weight: var(--ptl-weight-strong);
      line-height: 1.4;
      color: var(--ptl-soft);
    }
    .own .who {
      color: var(--ptl-sea);
    }
    /* What happens is told by nobody. */
    .event {
      justify-self: center;
      max-inline-size: 34rem;
      padding: var(--ptl-space-1) var(--ptl-space-4);
      font-size: var(--ptl-text-2);
      line-height: 1.5;
      text-align: center;
      text-wrap: balance;
      color: var(--ptl-soft);
    }
    .talk > .option {
      margin-inline-start: var(--aside);
    }
    .talk + fieldset {
      margin-block-start: var(--ptl-space-5);
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: var(--ptl-space-3);
      margin-block-start: var(--ptl-space-4);
    }
    .ended {
      margin-block-start: var(--ptl-space-5);
      padding-block-start: var(--ptl-space-4);
      border-block-start: 1px solid var(--ptl-line);
      font-weight: var(--ptl-weight-strong);
      text-align: center;
    }
    .ended + .actions {
      justify-content: center;
    }
    @media (forced-colors: active) {
      .line.own {
        border-width: 3px;
      }
    }
    @media print {
      .talk > li {
        break-inside: avoid;
      }
    }
  `,
];
