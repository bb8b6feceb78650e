import { css } from 'lit';
import { base } from '../../ui/styles/base.js';
import { button } from '../../ui/styles/button.js';
import { layout } from '../../ui/styles/layout.js';

/** Styles of a programme. */
export const styles = [
  base,
  button,
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
    .may-end {
      padding: var(--ptl-space-4);
      border-radius: var(--ptl-radius-2);
      background: var(--ptl-right-tint);
      border: 2px solid var(--ptl-right);
    }
    .parts {
      list-style: none;
      padding: 0;
    }
    .parts li {
      margin: 0;
      display: grid;
      grid-template-columns: 2.25rem minmax(0, 1fr) auto;
      gap: var(--ptl-space-2) var(--ptl-space-4);
      align-items: center;
      padding-block: var(--ptl-space-4);
      border-block-end: 1px solid var(--ptl-line);
    }
    .parts li:first-child {
      border-block-start: 1px solid var(--ptl-line);
    }
    .parts .stack-2 > * + * {
      margin-block-start: var(--ptl-space-1);
    }
    .parts h2 {
      font-size: var(--ptl-text-4);
    }
    .sign {
      display: grid;
      place-items: center;
      align-self: start;
      inline-size: 2.25rem;
      block-size: 2.25rem;
      border-radius: 50%;
      border: 1.5px solid var(--ptl-edge);
      font-weight: var(--ptl-weight-strong);
      font-size: var(--ptl-text-2);
    }
    .done .sign {
      border-color: var(--ptl-right);
      color: var(--ptl-right);
    }
    .next {
      background: var(--ptl-shoal);
      border-radius: var(--ptl-radius-3);
      border-color: transparent !important;
      padding: var(--ptl-space-4) !important;
      margin-block: var(--ptl-space-3) !important;
    }
    .next .sign {
      background: var(--ptl-sea);
      border-color: var(--ptl-sea);
      color: var(--ptl-on-sea);
    }
    .flag {
      color: var(--ptl-route);
      font-weight: var(--ptl-weight-title);
      font-size: var(--ptl-text-2);
    }
    .standing {
      font-weight: var(--ptl-weight-strong);
    }
    .part {
      position: fixed;
      inset: 0;
      z-index: 5;
      display: flex;
      flex-direction: column;
      background: var(--ptl-page);
    }
    .bar {
      flex: none;
      padding: 0.25rem var(--ptl-gutter);
      border-block-end: 1px solid var(--ptl-line);
      background: var(--ptl-sunk);
    }
    iframe {
      flex: 1;
      inline-size: 100%;
      min-block-size: 0;
      border: 0;
      color-scheme: light dark;
    }
    @media (max-width: 36rem) {
      .parts li {
        grid-template-columns: 2.25rem minmax(0, 1fr);
      }
      .parts .btn {
        grid-column: 2;
        justify-self: start;
      }
    }
    @media (forced-colors: active) {
      .next {
        border: 2px solid Highlight !important;
      }
    }
  `,
];
