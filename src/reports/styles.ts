import { css } from 'lit';
import { base } from '../ui/styles/base.js';
import { button } from '../ui/styles/button.js';
import { details } from '../ui/styles/details.js';
import { layout } from '../ui/styles/layout.js';
import { plate } from '../ui/styles/plate.js';
import { route } from '../ui/styles/route.js';
import { table } from '../ui/styles/table.js';
import { proseStyles } from '../ui/prose.js';

/** Styles of every report: a column of sections, which prints. */
export const styles = [
  base,
  plate,
  button,
  details,
  table,
  route,
  proseStyles,
  layout,
  css`
    .body,
    .two {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--ptl-space-6);
    }
    .body > section + section,
    .two > section + section {
      margin-block-start: 0;
    }
    h2 + * {
      margin-block-start: var(--ptl-space-3);
    }
    @media (min-width: 52rem) {
      .two {
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        gap: var(--ptl-space-7);
      }
    }
    @media print {
      .body,
      .two {
        gap: 6mm;
      }
      .two {
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      }
      h2,
      h3 {
        break-after: avoid;
      }
    }
  `,
];
