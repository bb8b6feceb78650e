import { css } from 'lit';
import { base } from '../../ui/styles/base.js';
import { button } from '../../ui/styles/button.js';
import { details } from '../../ui/styles/details.js';
import { plate } from '../../ui/styles/plate.js';
import { proseStyles } from '../../ui/prose.js';

/** Styles of a case: a plate with the situation, then what one looks up. */
export const styles = [
  base,
  button,
  details,
  plate,
  proseStyles,
  css`
    :host {
      display: block;
    }
    .title {
      font-size: var(--ptl-text-4);
    }
    .place {
      font-size: var(--ptl-text-1);
      color: var(--ptl-soft);
    }
    .plate > * + * {
      margin-block-start: var(--ptl-space-3);
    }
    .choose {
      display: flex;
      flex-wrap: wrap;
      gap: var(--ptl-space-2);
      margin-block-start: var(--ptl-space-4);
    }
    .choose .btn[aria-pressed='true'] {
      border-color: var(--ptl-sea);
      background: var(--ptl-shoal);
      box-shadow: inset 0 -3px 0 var(--ptl-sea);
    }
    .exhibit {
      margin-block-start: var(--ptl-space-3);
      padding: var(--ptl-space-4) var(--ptl-space-5);
      background: var(--ptl-card);
      border: 1px solid var(--ptl-line);
      border-radius: var(--ptl-radius-3);
    }
    .exhibit > * + * {
      margin-block-start: var(--ptl-space-3);
    }
    .exhibit[hidden] {
      display: none;
    }
    audio,
    video {
      inline-size: 100%;
      border-radius: var(--ptl-radius-2);
    }
    @media (forced-colors: active) {
      .choose .btn[aria-pressed='true'] {
        border: 3px solid Highlight;
      }
    }
    @media print {
      .choose {
        display: none;
      }
      .exhibit[hidden] {
        display: block;
      }
    }
  `,
];
