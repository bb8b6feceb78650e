import { css } from 'lit';
import { proseStyles } from '../../../ui/prose.js';
import { base } from '../../../ui/styles/base.js';
import { button } from '../../../ui/styles/button.js';
import { layout } from '../../../ui/styles/layout.js';
import { mark } from '../../../ui/styles/mark.js';
import { plate } from '../../../ui/styles/plate.js';
import { wordStyles } from '../words/styles.js';

/** Styles of a question of a unit. */
export const questionStyles = [
  base,
  plate,
  button,
  layout,
  mark,
  proseStyles,
  wordStyles,
  css`
    .ask {
      border: 2px solid var(--ptl-sea);
      border-radius: var(--ptl-radius-3);
      padding: clamp(min(1rem, 5vw), 3.5vw, 1.5rem);
      background: var(--ptl-page);
    }
    section > * + * {
      margin-block-start: var(--ptl-space-4);
    }
    .ask > .tag {
      color: var(--ptl-sea);
    }
    .case {
      padding: var(--ptl-space-4);
      border-radius: var(--ptl-radius-2);
      background: var(--ptl-shoal);
    }
    .told:empty {
      display: none;
    }
    .note {
      --tone: var(--ptl-wrong);
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: var(--ptl-space-1) var(--ptl-space-3);
      padding: var(--ptl-space-4);
      border-radius: var(--ptl-radius-2);
      border: 2px solid var(--tone);
      background: var(--ptl-wrong-tint);
    }
    .note.right {
      --tone: var(--ptl-right);
      background: var(--ptl-right-tint);
    }
    .note.partly {
      --tone: var(--ptl-partly);
      background: var(--ptl-partly-tint);
    }
    .says {
      font-weight: var(--ptl-weight-title);
      color: var(--tone);
    }
    @media (forced-colors: active) {
      .case {
        border: 1px solid CanvasText;
      }
    }
  `,
];
