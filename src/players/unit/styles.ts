import { css } from 'lit';
import { proseStyles } from '../../ui/prose.js';
import { base } from '../../ui/styles/base.js';
import { button } from '../../ui/styles/button.js';
import { details } from '../../ui/styles/details.js';
import { field } from '../../ui/styles/field.js';
import { layout } from '../../ui/styles/layout.js';
import { option } from '../../ui/styles/option.js';
import { plate } from '../../ui/styles/plate.js';
import { wordStyles } from './words/styles.js';

/** Styles of the screens of a unit. */
export const styles = [
  base,
  plate,
  button,
  proseStyles,
  layout,
  field,
  details,
  option,
  wordStyles,
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
      gap: 0 var(--ptl-space-4);
      margin-block-end: var(--ptl-space-4);
      margin-inline-start: -0.5rem;
    }
    article h2 {
      font-size: var(--ptl-text-4);
    }
    article > ptl-unit-question {
      margin-block-start: var(--ptl-space-6);
    }
    .box {
      border-radius: var(--ptl-radius-3);
      padding: clamp(min(1rem, 5vw), 3.5vw, 1.5rem);
      background: var(--ptl-shoal);
    }
    .box > * + * {
      margin-block-start: var(--ptl-space-2);
    }
    .box .tag + .prose,
    .box h2 + .prose {
      margin-block-start: var(--ptl-space-3);
    }
    .key {
      background: none;
      border-radius: 0;
      border-inline-start: 5px solid var(--ptl-sea);
      padding-block: var(--ptl-space-1);
      font-size: var(--ptl-text-4);
      line-height: 1.5;
    }
    .key .tag {
      color: var(--ptl-sea);
    }
    .document {
      background: var(--ptl-buff);
      border-radius: var(--ptl-radius-1);
      border-block-start: 5px solid var(--ptl-ink);
    }
    .calculation,
    .write,
    .list {
      background: var(--ptl-card);
      border: 1px solid var(--ptl-line);
    }
    .think {
      background: none;
      border: 2px dashed var(--ptl-edge);
    }
    .notes {
      margin-block-start: var(--ptl-space-4);
      padding-block-start: var(--ptl-space-3);
      border-block-start: 1.5px solid var(--ptl-ink);
    }
    .notes > * + * {
      margin-block-start: var(--ptl-space-2);
    }
    .lines > * + * {
      margin-block-start: var(--ptl-space-2);
    }
    .lines ol {
      list-style: none;
      padding: 0;
      margin-block-start: var(--ptl-space-3);
    }
    .lines .label {
      font-weight: var(--ptl-weight-strong);
      font-size: var(--ptl-text-2);
      line-height: 1.4;
    }
    .dialogue ol {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--ptl-space-3);
    }
    .dialogue li {
      margin: 0;
      padding: var(--ptl-space-3) var(--ptl-space-4);
      border-radius: var(--ptl-radius-3);
      border-end-end-radius: var(--ptl-radius-1);
      background: var(--ptl-shoal);
      margin-inline-start: min(3rem, 10%);
    }
    .dialogue li.first {
      background: var(--ptl-card);
      border: 1px solid var(--ptl-line);
      border-end-end-radius: var(--ptl-radius-3);
      border-end-start-radius: var(--ptl-radius-1);
      margin-inline: 0 min(3rem, 10%);
    }
    .flow ol {
      counter-reset: stage;
    }
    .flow li {
      position: relative;
      counter-increment: stage;
      margin: 0;
      padding: var(--ptl-space-3) var(--ptl-space-4);
      padding-inline-start: 3.5rem;
      border: 1.5px solid var(--ptl-edge);
      border-radius: var(--ptl-radius-2);
      background: var(--ptl-card);
    }
    .flow li::before {
      content: counter(stage);
      position: absolute;
      inset-inline-start: 1rem;
      inset-block-start: 0.75rem;
      inline-size: 1.75rem;
      block-size: 1.75rem;
      display: grid;
      place-items: center;
      border-radius: 50%;
      background: var(--ptl-sea);
      color: var(--ptl-on-sea);
      font-size: var(--ptl-text-2);
      font-weight: var(--ptl-weight-title);
    }
    .flow li + li {
      margin-block-start: 1.5rem;
    }
    .flow li + li::after {
      content: '';
      position: absolute;
      inset-inline-start: 1.825rem;
      inset-block-start: -1.5rem;
      block-size: 1.5rem;
      border-inline-start: 2px solid var(--ptl-edge);
    }
    .timeline li {
      position: relative;
      margin: 0;
      padding-inline-start: 1.75rem;
      padding-block-end: var(--ptl-space-4);
      border-inline-start: 2px solid var(--ptl-depth4);
      margin-inline-start: 0.5rem;
    }
    .timeline li:last-child {
      border-color: transparent;
      padding-block-end: 0;
    }
    .timeline li::before {
      content: '';
      position: absolute;
      inset-inline-start: calc(-0.5rem - 1px);
      inset-block-start: 0.2rem;
      inline-size: 1rem;
      block-size: 1rem;
      border-radius: 50%;
      border: 3px solid var(--ptl-depth4);
      background: var(--ptl-page);
    }
    .bars {
      inline-size: 100%;
      border-collapse: collapse;
      font-size: var(--ptl-text-2);
      font-variant-numeric: tabular-nums;
      line-height: 1.4;
    }
    .bars :is(th, td) {
      text-align: start;
      vertical-align: top;
      padding: 0.55rem 0.75rem 0.55rem 0;
    }
    .bars tr {
      border-block-end: 1px solid var(--ptl-line);
    }
    .bars thead tr {
      color: var(--ptl-soft);
      border-block-end: 1.5px solid var(--ptl-ink);
    }
    .bars .n {
      inline-size: 40%;
    }
    /* On a phone what is compared stands above its figure. */
    @media (max-width: 36rem) {
      .bars tr {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
      .bars .n {
        inline-size: auto;
      }
      .bars tr > :first-child {
        grid-column: 1 / -1;
        padding-block-end: 0;
      }
    }
    .bars svg {
      inline-size: 100%;
      block-size: 0.6rem;
      margin-block-start: 0.2rem;
      fill: var(--ptl-depth4);
    }
    video,
    audio {
      inline-size: 100%;
      border-radius: var(--ptl-radius-2);
    }
    .task .full:empty {
      display: none;
    }
    .full {
      color: var(--ptl-wrong);
      font-weight: var(--ptl-weight-strong);
    }
    legend {
      font-weight: var(--ptl-weight-strong);
      padding-block-end: var(--ptl-space-2);
    }
    .checklist fieldset {
      margin-block-start: var(--ptl-space-5);
    }
    .list {
      border: 2px solid var(--ptl-sea);
    }
    .list h3 {
      font-size: var(--ptl-text-3);
      margin-block-start: var(--ptl-space-4);
    }
    .contents {
      list-style: none;
      padding: 0;
      border-block-start: 1px solid var(--ptl-line);
    }
    .contents li {
      margin: 0;
      border-block-end: 1px solid var(--ptl-line);
    }
    .contents button {
      appearance: none;
      font: inherit;
      color: inherit;
      background: none;
      border: 0;
      margin: 0;
      inline-size: 100%;
      text-align: start;
      cursor: pointer;
      display: grid;
      grid-template-columns: 1.5rem minmax(0, 1fr) auto;
      gap: var(--ptl-space-3);
      align-items: center;
      min-block-size: var(--ptl-target);
      padding: var(--ptl-space-2) 0;
      line-height: 1.35;
    }
    .contents button:hover {
      color: var(--ptl-sea);
    }
    .contents [aria-current] {
      font-weight: var(--ptl-weight-title);
      box-shadow:
        -6px 0 0 var(--ptl-page),
        -10px 0 0 var(--ptl-route);
    }
    .contents .sign {
      color: var(--ptl-right);
    }
    dialog {
      color: inherit;
      background: var(--ptl-page);
      border: 1px solid var(--ptl-edge);
      border-radius: var(--ptl-radius-3);
      padding: 0;
      inline-size: min(34rem, 100vw - 2rem);
      max-block-size: min(44rem, 100dvh - 2rem);
      box-sizing: border-box;
      overflow: auto;
    }
    /* A press on the dialog itself closes it, so the room inside its edge belongs to this. */
    dialog > .stack {
      padding: clamp(1rem, 4vw, 1.75rem);
    }
    dialog::backdrop {
      background: rgb(5 13 20 / 60%);
    }
    dialog dt {
      font-weight: var(--ptl-weight-strong);
    }
    dialog dd + dt {
      margin-block-start: var(--ptl-space-3);
    }
    .ruler {
      position: fixed;
      inset-inline: 0;
      inset-block-start: 38vh;
      block-size: 2.2em;
      border-block: 2px solid var(--ptl-route);
      pointer-events: none;
      z-index: 1;
    }
    @media (forced-colors: active) {
      .box,
      .dialogue li {
        border: 1px solid CanvasText;
      }
      .bars svg {
        fill: CanvasText;
        forced-color-adjust: none;
      }
    }
    @media print {
      .box,
      .flow li,
      .field {
        break-inside: avoid;
      }
      .text {
        border: 0;
        border-block-end: 0.75pt solid #777;
        border-radius: 0;
      }
    }
  `,
];
