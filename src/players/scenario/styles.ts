import { css } from 'lit';
import { proseStyles } from '../../ui/prose.js';
import { base } from '../../ui/styles/base.js';
import { button } from '../../ui/styles/button.js';
import { details } from '../../ui/styles/details.js';
import { field } from '../../ui/styles/field.js';
import { layout } from '../../ui/styles/layout.js';
import { plate } from '../../ui/styles/plate.js';
import { row } from '../../ui/styles/row.js';
import { standingStyles } from './standing-view.js';

/** Styles of all screens of a game. */
export const styles = [
  base,
  plate,
  button,
  proseStyles,
  layout,
  field,
  details,
  row,
  standingStyles,
  css`
    :host {
      flex: 1;
      display: flex;
      flex-direction: column;
    }
    ptl-scenario-setup,
    ptl-scenario-card {
      flex: 1 0 auto;
    }
    .page {
      flex: 1 0 auto;
      container-type: inline-size;
    }
    h2 {
      font-size: var(--ptl-text-4);
    }
    .where + h1 {
      margin-block-start: var(--ptl-space-1) !important;
    }
    .told + .causes {
      margin-block-start: var(--ptl-space-3);
    }
    ptl-error-summary + * {
      margin-block-start: var(--ptl-space-5);
    }
    legend {
      inline-size: 100%;
    }
    legend + * {
      margin-block-start: var(--ptl-space-3);
    }
    .hint + .options {
      margin-block-start: var(--ptl-space-3);
    }
    .options.tight {
      gap: var(--ptl-space-2);
    }
    .tight .option {
      padding-block: 0.6rem;
    }
    .say {
      display: block;
    }
    label .say {
      margin-block-start: 0.1rem !important;
    }
    .picture {
      inline-size: 100%;
      aspect-ratio: 4 / 3;
      object-fit: cover;
      border-radius: var(--ptl-radius-2);
      background: var(--ptl-shoal);
    }
    /* Rows of words and figures. */
    .line {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 var(--ptl-space-4);
    }
    /* Cards beside each other: firms, places. */
    .cards {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(var(--least, 15rem), 100%), 1fr));
      gap: var(--ptl-space-5) var(--ptl-space-4);
    }
    .setup .cards {
      grid-template-columns: repeat(auto-fit, minmax(min(11rem, 100%), 1fr));
    }
    .setup .tight {
      max-inline-size: 44rem;
    }
    .pictured .picture {
      margin-block-end: var(--ptl-space-3);
      aspect-ratio: 3 / 2;
    }
    .place {
      display: flex;
      flex-direction: column;
      gap: var(--ptl-space-3);
    }
    .place .picture {
      aspect-ratio: 16 / 9;
    }
    .place .option {
      margin-block-start: auto;
    }
    .place + .place {
      margin: 0;
    }
    .findings > li + li {
      margin-block-start: var(--ptl-space-1);
    }
    .findings p {
      padding-block-end: var(--ptl-space-2);
    }
    .findings .btn {
      padding-inline: 0;
      text-align: start;
      justify-content: flex-start;
      inline-size: 100%;
    }
    /* A decision. */
    .card {
      border: 2px solid var(--ptl-ink);
      border-radius: var(--ptl-radius-3);
      background: var(--ptl-card);
      overflow: clip;
    }
    .card > * {
      padding: clamp(min(1rem, 5vw), 3.5vw, 1.75rem);
    }
    .card > .strip {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 var(--ptl-space-4);
      padding-block: 0.7rem;
      background: var(--ptl-night);
      color: #fff;
      font-size: var(--ptl-text-2);
      font-weight: var(--ptl-weight-strong);
      line-height: 1.4;
    }
    .card > .strip + * {
      margin: 0;
    }
    .card h1 {
      font-size: var(--ptl-text-5);
    }
    .situation {
      max-inline-size: 44rem;
    }
    .vote {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--ptl-space-2) var(--ptl-space-4);
      padding-block: var(--ptl-space-2);
      border-block-end: 1px solid var(--ptl-line);
    }
    .vote > :first-child {
      flex: 1 1 14rem;
    }
    .stepper {
      display: flex;
      align-items: center;
    }
    .stepper output {
      min-inline-size: 3rem;
      text-align: center;
      font-weight: var(--ptl-weight-title);
      font-variant-numeric: tabular-nums;
    }
    .stepper [aria-disabled='true'] {
      color: var(--ptl-soft);
      border-color: var(--ptl-line);
    }
    .count {
      flex: 0 1 auto;
    }
    .talk > li {
      padding: var(--ptl-space-2) var(--ptl-space-4);
      border-inline-start: 3px solid var(--ptl-depth4);
      line-height: 1.45;
    }
    .talk > li + li {
      margin-block-start: var(--ptl-space-2);
    }
    .talk > .own {
      margin-inline-start: var(--ptl-space-6);
      border-color: var(--ptl-route);
    }
    .worth {
      inline-size: 8rem;
    }
    .worth i {
      display: block;
      block-size: 0.25rem;
      inline-size: calc(var(--at) * 1%);
      background: var(--ptl-sea);
    }
    /* What follows. */
    .evidence {
      list-style: none;
      padding: 0;
    }
    .causes .n {
      white-space: normal;
    }
    .evidence > li {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: var(--ptl-space-3);
      line-height: 1.5;
    }
    h4 {
      font-size: var(--ptl-text-2);
    }
    .entry {
      padding-block-end: var(--ptl-space-5);
      border-block-end: 1px solid var(--ptl-line);
    }
    .news {
      display: grid;
      gap: var(--ptl-space-5);
    }
    .news > .picture {
      max-inline-size: 24rem;
    }
    .event > .picture {
      aspect-ratio: 1;
      inline-size: 8rem;
    }
    .account tbody tr + tr th {
      padding-inline-start: var(--ptl-space-4);
      font-weight: var(--ptl-weight);
    }
    @media (min-width: 36rem) {
      .news {
        grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
      }
      .event {
        grid-template-columns: auto minmax(0, 1fr);
      }
    }
    @media (max-width: 36rem) {
      .pictured .words > span {
        display: grid;
        grid-template-columns: 6rem minmax(0, 1fr);
        column-gap: var(--ptl-space-3);
        align-content: center;
      }
      .pictured .picture {
        grid-row: span 2;
        margin: 0;
      }
    }
    @media (min-width: 60rem) {
      .message {
        position: sticky;
        inset-block-start: var(--ptl-space-5);
      }
    }
    /* With text twice as large, words on a phone have to break. */
    @container (max-width: 14rem) {
      .pictured .words > span {
        display: block;
      }
      .table :is(th, td) {
        white-space: normal;
        overflow-wrap: anywhere;
      }
    }
    @media (forced-colors: active) {
      .card > .strip {
        border-block-end: 1px solid CanvasText;
        color: CanvasText;
      }
    }
  `,
];
