import { css } from 'lit';
import { base } from '../ui/styles/base.js';
import { button } from '../ui/styles/button.js';
import { details } from '../ui/styles/details.js';
import { field } from '../ui/styles/field.js';
import { layout } from '../ui/styles/layout.js';
import { opening } from '../ui/styles/opening.js';
import { plate } from '../ui/styles/plate.js';
import { proseStyles } from '../ui/prose.js';

/** Styles of the app's own screens. */
export const styles = [
  base,
  plate,
  button,
  details,
  field,
  opening,
  proseStyles,
  layout,
  css`
    .resume {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--ptl-space-4);
    }
    .foot .btn.quiet {
      margin-inline-start: -0.5rem;
    }
    section > h2 + * {
      margin-block-start: var(--ptl-space-2);
    }
    .after {
      margin-block-start: var(--ptl-space-3);
    }
    .terms-of-use > div {
      padding-block: var(--ptl-space-3);
      border-block-end: 1px solid var(--ptl-line);
    }
    .terms-of-use dt {
      font-size: var(--ptl-text-2);
      color: var(--ptl-soft);
    }
    .logo {
      max-block-size: 4rem;
      inline-size: auto;
    }
  `,
];
