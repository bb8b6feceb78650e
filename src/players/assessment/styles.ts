import { css } from 'lit';
import { base } from '../../ui/styles/base.js';
import { button } from '../../ui/styles/button.js';
import { layout } from '../../ui/styles/layout.js';
import { plate } from '../../ui/styles/plate.js';
import { proseStyles } from '../../ui/prose.js';

/** Styles of a player and its screens: a page that grows, and a dock below it. */
export const styles = [
  base,
  plate,
  button,
  proseStyles,
  layout,
  css`
    :host {
      flex: 1;
      display: flex;
      flex-direction: column;
    }
    .page {
      flex: 1 0 auto;
    }
    .tools {
      margin-block-start: var(--ptl-space-4);
      gap: 0 var(--ptl-space-5);
    }
    .tools .btn {
      margin-inline-start: -0.5rem;
    }
    .further {
      margin-block-start: var(--ptl-space-5);
    }
    ptl-error-summary + * {
      margin-block-start: var(--ptl-space-5);
    }
  `,
];
