import { css } from 'lit';
import { proseStyles } from '../../ui/prose.js';
import { base } from '../../ui/styles/base.js';
import { field } from '../../ui/styles/field.js';
import { question } from '../../ui/styles/question.js';
import { row } from '../../ui/styles/row.js';

/** Styles of a judgement: a table of radios that becomes chips, rated rows, bars of three cells. */
export const styles = [
  base,
  field,
  proseStyles,
  row,
  question,
  css`
    :host {
      container-type: inline-size;
    }
    /* A radio that shares its line with others. */
    .chip {
      min-block-size: var(--ptl-target);
      padding: 0.5rem 0.75rem;
      align-items: center;
      font-size: var(--ptl-text-2);
      line-height: 1.3;
    }
    .echo {
      margin-block-start: var(--ptl-space-3);
      min-block-size: 1.5rem;
      font-size: var(--ptl-text-2);
      line-height: 1.5;
      color: var(--ptl-soft);
      font-variant-numeric: tabular-nums;
    }

    .ends {
      inline-size: 100%;
      border-collapse: collapse;
      line-height: 1.45;
    }
    .ends :is(th, td) {
      padding: 0;
      text-align: start;
      font-weight: inherit;
      border-block-end: 1px solid var(--ptl-line);
    }
    .ends thead th {
      padding-block-end: 0.4rem;
      font-size: var(--ptl-text-2);
      font-weight: var(--ptl-weight-strong);
      color: var(--ptl-soft);
      border-block-end: 1.5px solid var(--ptl-ink);
    }
    .ends thead th:first-child {
      padding-inline-start: 0.5rem;
    }
    .ends thead th + th {
      min-inline-size: 5rem;
      padding-inline: 0.4rem;
      text-align: center;
    }
    .ends tbody th {
      padding-block: 0.9rem;
      padding-inline: 0.5rem 0.75rem;
      overflow-wrap: break-word;
    }
    .ends td {
      block-size: 1px;
      vertical-align: middle;
    }
    @container (width >= 32rem) {
      .ends tr:has(:checked) > * {
        background: var(--ptl-shoal);
      }
      .ends .chip {
        block-size: 100%;
        min-block-size: 3.5rem;
        margin: 0;
        grid-template-columns: auto;
        place-content: center;
        border: 0;
        background: transparent;
        box-shadow: none;
      }
      .ends .chip:not(.locked):hover input {
        border-color: var(--ptl-ink);
      }
      .ends .chip:has(:focus-visible) {
        outline-offset: -4px;
      }
      .ends .chip span {
        display: none;
      }
    }
    @container (width < 32rem) {
      .ends,
      .ends tbody,
      .ends :is(th, td) {
        display: block;
      }
      .ends thead {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      .ends tr {
        display: flex;
        flex-wrap: wrap;
        gap: var(--ptl-space-2);
        padding-block: var(--ptl-space-4);
        border-block-end: 1px solid var(--ptl-line);
      }
      .ends tbody tr:first-child {
        padding-block-start: 0;
      }
      .ends tbody :is(th, td) {
        block-size: auto;
        padding: 0;
        border: 0;
      }
      .ends tbody th {
        flex-basis: 100%;
      }
      .ends td {
        flex: 1 1 auto;
        max-inline-size: 100%;
      }
    }

    .rating {
      padding-block: var(--ptl-space-4);
      border-block-end: 1px solid var(--ptl-line);
    }
    .rating:first-of-type {
      padding-block-start: 0;
    }
    .rating .words {
      line-height: 1.45;
      margin-block-end: var(--ptl-space-2);
    }
    .four {
      display: grid;
      gap: var(--ptl-space-2);
    }
    @container (width >= 14rem) {
      .four {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
    }
    @container (width >= 36rem) {
      .four {
        grid-template-columns: repeat(4, minmax(0, 1fr));
      }
    }

    .source {
      font-size: var(--ptl-text-2);
      line-height: 1.5;
      color: var(--ptl-soft);
    }
    .source + .options {
      margin-block-start: var(--ptl-space-4);
    }
    .option.plain {
      grid-template-columns: minmax(0, 1fr);
    }
    .judged {
      display: flex;
      flex-wrap: wrap;
      gap: var(--ptl-space-1) var(--ptl-space-5);
      margin-block-start: var(--ptl-space-2);
      font-size: var(--ptl-text-2);
      line-height: 1.45;
    }
    .judged > div,
    .judged dd {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 var(--ptl-space-2);
      min-inline-size: 0;
    }
    .judged dt {
      color: var(--ptl-soft);
    }
    .option:is(.right, .partly, .wrong) dt {
      color: inherit;
    }
    .judged dd {
      font-weight: var(--ptl-weight-strong);
    }
    .bar {
      display: inline-flex;
      gap: 2px;
    }
    .bar i {
      inline-size: 0.9rem;
      block-size: 0.6rem;
      border: 1.5px solid var(--ptl-edge);
      background: var(--ptl-card);
    }
    .bar i.on {
      border-color: var(--ptl-ink);
      background: var(--ptl-ink);
    }
    @media (forced-colors: active) {
      .bar i {
        border-color: CanvasText;
      }
      .bar i.on {
        forced-color-adjust: none;
        border-color: CanvasText;
        background: CanvasText;
      }
    }
    @media print {
      .bar i {
        print-color-adjust: exact;
      }
      .ends tr,
      .rating {
        break-inside: avoid;
      }
    }
  `,
];
