import { css } from 'lit';
import { styles as shared } from '../../../reports/styles.js';
import { field } from '../../../ui/styles/field.js';

/** Styles of the debrief: two results side by side, the course of the run, bars, a field. */
export const styles = [
  shared,
  field,
  css`
    h4 {
      font-size: var(--ptl-text-2);
    }
    .twin {
      display: grid;
      gap: var(--ptl-space-4);
    }
    @media (min-width: 36rem) {
      .twin {
        grid-template-columns: 1fr 1fr;
      }
    }
    .twin h2 {
      font-size: var(--ptl-text-4);
    }
    .twin .plate > * + * {
      margin-block-start: var(--ptl-space-3);
    }
    .figure {
      font-size: var(--ptl-text-7);
      font-weight: var(--ptl-weight-title);
      letter-spacing: -0.03em;
      line-height: 1;
    }
    .none {
      font-size: var(--ptl-text-5);
      font-weight: var(--ptl-weight-title);
    }
    .apart {
      margin-block-start: var(--ptl-space-4);
      max-inline-size: 40em;
    }
    .parts {
      display: grid;
      gap: var(--ptl-space-2);
    }
    .parts > div {
      display: grid;
      grid-template-columns: 1fr auto;
    }
    .parts dd {
      display: contents;
      font-weight: var(--ptl-weight-strong);
      font-variant-numeric: tabular-nums;
    }
    .bar {
      display: block;
      grid-column: 1 / -1;
      block-size: 0.5rem;
      margin-block-start: 0.25rem;
      border-radius: 1rem;
      background: linear-gradient(var(--ptl-depth4), var(--ptl-depth4)) 0 / calc(var(--share) * 1%)
        100% no-repeat var(--ptl-depth1);
      print-color-adjust: exact;
    }
    .bar:dir(rtl) {
      background-position-x: 100%;
    }
    .table .bar {
      inline-size: clamp(6rem, 30vw, 16rem);
    }
    .plate .bar {
      background-color: var(--ptl-card);
    }
    .land .bar {
      background-image: linear-gradient(var(--ptl-ink), var(--ptl-ink));
    }
    /* Room at the start for the figures of the axis. */
    .course {
      margin-block: var(--ptl-space-5) var(--ptl-space-4);
      padding-inline-start: 2.25rem;
      direction: ltr;
    }
    .course > .field {
      display: block;
      position: relative;
      block-size: clamp(11rem, 32vw, 16rem);
    }
    .course i {
      position: absolute;
      inset-block-end: calc(var(--y) * 1%);
      font-style: normal;
    }
    .course .axis {
      inset-inline: 0;
      border-block-end: 1px solid var(--ptl-line);
      block-size: 0;
      line-height: 0;
      text-indent: -2.25rem;
      color: var(--ptl-soft);
    }
    .course svg {
      position: absolute;
      inset: 0;
      inline-size: 100%;
      block-size: 100%;
      overflow: visible;
    }
    .course polyline {
      fill: none;
      stroke: var(--ptl-sea);
      stroke-width: 3;
      stroke-linejoin: round;
      vector-effect: non-scaling-stroke;
    }
    .dot {
      --size: 0.75rem;
      inset-inline-start: calc(var(--x) * 1%);
      inline-size: var(--size);
      block-size: var(--size);
      translate: -50% 50%;
      border-radius: 1rem;
      border: 2px solid var(--ptl-sea);
      background: var(--ptl-page);
      print-color-adjust: exact;
    }
    .dot.strong {
      background: var(--ptl-sea);
    }
    .dot.turn {
      --size: 1.625rem;
      z-index: 1;
      border-color: var(--ptl-route);
      background: var(--ptl-card);
      display: grid;
      place-items: center;
      font-size: var(--ptl-text-1);
      font-weight: var(--ptl-weight-title);
      line-height: 1;
    }
    .rounds {
      display: grid;
      grid-auto-flow: column;
      grid-auto-columns: 1fr;
      text-align: center;
      padding-block-start: var(--ptl-space-3);
    }
    .route .facts {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    /* A message or a quote is too long to stand in bold. */
    .route .facts dd {
      font-weight: inherit;
    }
    .route .facts dd + dt {
      margin-block-start: var(--ptl-space-2);
    }
    .small + .route,
    p + .table,
    .table + p,
    .plate + .table {
      margin-block-start: var(--ptl-space-4);
    }
    .pair {
      margin-block-start: var(--ptl-space-5);
    }
    .when {
      margin-block: var(--ptl-space-5) var(--ptl-space-2);
    }
    textarea {
      field-sizing: content;
      min-block-size: 8rem;
    }
    .own {
      white-space: pre-wrap;
      overflow-wrap: break-word;
    }
    .room {
      text-align: end;
    }
    .full {
      color: var(--ptl-partly);
      font-weight: var(--ptl-weight-strong);
      font-size: var(--ptl-text-1);
    }
    @media (forced-colors: active) {
      .bar {
        border: 1px solid CanvasText;
        forced-color-adjust: none;
        background-color: Canvas;
        background-image: linear-gradient(Highlight, Highlight) !important;
      }
      .dot {
        forced-color-adjust: none;
      }
    }
    @media print {
      .bar {
        outline: 0.75pt solid #777;
      }
      .course {
        break-inside: avoid;
      }
    }
  `,
];
