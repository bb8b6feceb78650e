import { css } from 'lit';
import { styles as shared } from '../styles.js';

/** Styles of a profile of competences and of its card. */
export const styles = [
  shared,
  css`
    .ref {
      white-space: nowrap;
    }
    .radar {
      display: block;
      inline-size: min(100%, 24rem);
      margin-inline: auto;
      block-size: auto;
      overflow: visible;
      font-size: 13px;
      fill: var(--ptl-ink);
    }
    .radar .ring {
      fill: none;
      stroke: var(--ptl-line);
    }
    .radar .found {
      fill: none;
      stroke: var(--ptl-sea);
      stroke-width: 3;
      stroke-linecap: round;
    }
    .route h3 {
      font-size: var(--ptl-text-4);
    }
    details.more > label {
      display: block;
      padding-block-end: var(--ptl-space-4);
    }
    [type='file'] {
      display: block;
      max-inline-size: 100%;
      font: inherit;
    }
    ::file-selector-button {
      font: inherit;
      min-block-size: var(--ptl-target);
      padding-inline: 0.9rem;
      margin-inline-end: var(--ptl-space-3);
      border: var(--ptl-rule) solid var(--ptl-edge);
      border-radius: var(--ptl-radius-2);
      background: var(--ptl-card);
      color: var(--ptl-ink);
      cursor: pointer;
    }
    .scale {
      margin-block: var(--ptl-space-4);
    }
    p + .more {
      margin-block-start: var(--ptl-space-4);
    }
    .more + .more {
      margin-block-start: 0;
    }
    .gap {
      display: block;
      text-wrap: balance;
    }
    .grade {
      font-size: var(--ptl-text-5);
      font-weight: var(--ptl-weight-title);
    }
    /* A sheet to print: as wide as a page, between two inked edges. */
    .card {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--ptl-space-5);
      border-block: 3px solid var(--ptl-ink);
      padding-block: var(--ptl-space-5);
    }
    .name {
      min-block-size: 3.5rem;
      border-block-end: 1.5px solid var(--ptl-ink);
      max-inline-size: 28rem;
    }
    .steps {
      position: relative;
      display: block;
      inline-size: 7rem;
      max-inline-size: 100%;
      block-size: 0.5rem;
      margin-block-start: 0.35rem;
      background: var(--ptl-sunk);
      border-radius: 1rem;
      print-color-adjust: exact;
    }
    .steps::before {
      content: '';
      position: absolute;
      inset-block: 0;
      inset-inline-start: calc(var(--from) * 20%);
      inline-size: calc((var(--to) - var(--from) + 1) * 20%);
      background: var(--ptl-depth4);
      border-radius: inherit;
      print-color-adjust: exact;
    }
    p + ptl-level-bars {
      margin-block-start: var(--ptl-space-4);
    }
    @media (max-width: 36rem) {
      .blocks th[scope='row'] {
        align-items: baseline;
        justify-content: flex-start;
        flex-wrap: nowrap;
        gap: var(--ptl-space-2);
      }
      .steps {
        inline-size: 100%;
        margin-block: 0.15rem 0.35rem;
      }
    }
    @media (forced-colors: active) {
      .steps {
        border: 1px solid CanvasText;
      }
      .steps::before {
        forced-color-adjust: none;
        background: Highlight;
      }
    }
    @media print {
      /* The head of the page has drawn the upper edge. */
      .card {
        gap: 5mm;
        border-block-start: 0;
        padding-block: 0 5mm;
      }
      .steps {
        outline: 0.75pt solid #777;
      }
    }
  `,
];
