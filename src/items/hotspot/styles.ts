import { css } from 'lit';
import { base } from '../../ui/styles/base.js';
import { field } from '../../ui/styles/field.js';
import { count } from '../../ui/styles/count.js';
import { question } from '../../ui/styles/question.js';
import { row } from '../../ui/styles/row.js';
import { proseStyles } from '../../ui/prose.js';

/** Styles of a picture with places: strokes and letters over it, the list beside or below. */
export const styles = [
  base,
  field,
  proseStyles,
  row,
  question,
  count,
  css`
    .board {
      display: flex;
      flex-wrap: wrap;
      align-items: start;
      gap: var(--ptl-space-5);
    }
    .board > * {
      min-inline-size: 0;
    }
    .picture {
      flex: 3 1 24rem;
      position: relative;
      /* Never larger than the file, never higher than a window. */
      max-inline-size: min(100%, var(--width) * 1px, var(--ratio) * 34rem);
    }
    .places {
      flex: 2 1 16rem;
    }
    .places .label {
      margin-block-end: var(--ptl-space-2);
      color: var(--ptl-soft);
    }
    .places .options {
      gap: var(--ptl-space-2);
    }
    .picture img {
      inline-size: 100%;
      block-size: auto;
      border-radius: var(--ptl-radius-1);
    }
    .picture svg {
      position: absolute;
      inset: 0;
      inline-size: 100%;
      block-size: 100%;
      overflow: visible;
    }
    /* 8 px on each side: with them a place 8 px wide is a target of 24 px. */
    .margin {
      fill: none;
      stroke: transparent;
      stroke-width: 16px;
      stroke-linejoin: round;
      vector-effect: non-scaling-stroke;
      pointer-events: stroke;
    }
    .region {
      --line: var(--ptl-ink);
      --ground: var(--ptl-card);
      pointer-events: all;
    }
    .region path {
      fill: transparent;
      stroke-linejoin: round;
      vector-effect: non-scaling-stroke;
    }
    .picture:not(.open) .region:not(.chosen, .active) path {
      stroke: none;
    }
    .under {
      stroke: var(--ground);
      stroke-width: 5px;
    }
    .over {
      stroke: var(--line);
      stroke-width: 2px;
      stroke-dasharray: 6 4;
    }
    .open .region {
      cursor: pointer;
    }
    :host([locked]) .region {
      cursor: default;
    }
    .open .region:hover .over,
    .region:is(.chosen, .active, .right, .wrong) .over {
      stroke-width: 3px;
      stroke-dasharray: none;
    }
    .region:is(.chosen, .active, .right, .wrong, .missed) .under {
      stroke-width: 8px;
    }
    .region:is(.right, .wrong, .missed, .chosen) .under {
      fill: var(--line);
      fill-opacity: 0.14;
    }
    /* Right is a whole line, wrong a dotted one, missed a line of long dashes. */
    .region.wrong .over {
      stroke-width: 4px;
      stroke-linecap: round;
      stroke-dasharray: 0.1 7;
    }
    .region.missed .over {
      stroke-width: 3px;
      stroke-dasharray: 13 6;
    }
    .region.chosen {
      --line: var(--ptl-route);
    }
    .region.active {
      --ground: var(--ptl-focus-gap);
    }
    .region.active:not(.chosen) {
      --line: var(--ptl-focus-line);
    }
    .region:is(.right, .missed) {
      --line: var(--ptl-right);
    }
    .region.wrong {
      --line: var(--ptl-wrong);
    }
    .badge,
    .pin {
      display: inline-grid;
      grid-auto-flow: column;
      place-content: center;
      align-items: center;
      min-inline-size: 1.5rem;
      block-size: 1.5rem;
      border: 1.5px solid var(--ptl-ink);
      border-radius: 999px;
      background: var(--ptl-card);
      color: var(--ptl-ink);
      font-size: var(--ptl-text-1);
      font-weight: var(--ptl-weight-title);
      line-height: 1;
    }
    .badge {
      margin-inline-end: var(--ptl-space-2);
      vertical-align: 0.05em;
    }
    /* A picture is not mirrored where text runs from right to left. */
    .pin {
      position: absolute;
      left: clamp(0.75rem, var(--left) * 1%, 100% - 0.75rem);
      top: clamp(0.75rem, var(--top) * 1%, 100% - 0.75rem);
      translate: -50% -50%;
      pointer-events: none;
    }
    .picture:not(.open) .pin:not(.chosen, .active) {
      display: none;
    }
    .pin .icon {
      inline-size: 0.9rem;
      block-size: 0.9rem;
      stroke-width: 3.5;
    }
    .pin:is(.chosen, .right, .wrong, .missed) {
      padding-inline: 0.3rem;
      border-color: var(--tone);
      background: var(--tone);
      color: var(--ptl-card);
    }
    .pin.chosen {
      --tone: var(--ptl-route);
    }
    .pin:is(.right, .missed) {
      --tone: var(--ptl-right);
    }
    .pin.wrong {
      --tone: var(--ptl-wrong);
    }
    .pin.missed {
      border-style: dashed;
      background: var(--ptl-card);
      color: var(--tone);
    }
    @media (forced-colors: active) {
      .pin.chosen {
        forced-color-adjust: none;
        background: Highlight;
        color: HighlightText;
      }
    }
    @media print {
      .picture {
        break-inside: avoid;
        print-color-adjust: exact;
      }
    }
  `,
];
