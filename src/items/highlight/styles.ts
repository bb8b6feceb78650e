import { css } from 'lit';
import { base } from '../../ui/styles/base.js';
import { field } from '../../ui/styles/field.js';
import { marking } from '../../ui/styles/marking.js';
import { question } from '../../ui/styles/question.js';
import { proseStyles } from '../../ui/prose.js';

/** Styles of a text to mark: strokes of a marker over words, or sentences as rows. */
export const styles = [
  base,
  field,
  proseStyles,
  question,
  marking,
  css`
    /* Lines are as far apart as fingers need; the stroke itself stays close to the words. */
    .running {
      padding: 0.5rem clamp(var(--side), 4vw, 1.5rem) 0.75rem;
    }
    .running p {
      font-size: var(--ptl-text-4);
      line-height: 2.75rem;
    }
    .running p + p {
      margin-block-start: var(--ptl-space-3);
    }
    .word {
      --stroke: var(--ptl-edge);
      position: relative;
      padding-block: 0.75rem;
      border-radius: var(--ptl-radius-1);
      background-clip: content-box;
      box-decoration-break: clone;
      -webkit-box-decoration-break: clone;
      text-decoration: underline dotted var(--stroke) 2px;
      text-underline-offset: 0.3em;
      transition: background var(--ptl-quick);
    }
    label.word {
      cursor: pointer;
    }
    label.word:hover {
      --stroke: var(--ptl-ink);
      background-color: var(--ptl-shoal);
    }
    fieldset:disabled label.word,
    fieldset:disabled label.word:hover {
      --stroke: var(--ptl-edge);
      cursor: default;
      background-color: transparent;
    }
    .word:has(:checked),
    fieldset:disabled label.word:has(:checked) {
      --stroke: var(--ptl-route);
      background-color: var(--ptl-route-tint);
      text-decoration-style: solid;
      text-decoration-thickness: 3px;
    }
    /* The box sits above the first letter and is seen once it is ticked. */
    .word input {
      appearance: none;
      position: absolute;
      inset-block-start: -0.15rem;
      inset-inline-start: -0.3rem;
      display: grid;
      place-items: center;
      inline-size: 1.1rem;
      block-size: 1.1rem;
      margin: 0;
      border-radius: 50%;
      cursor: inherit;
      print-color-adjust: exact;
    }
    .word input:checked {
      background: var(--ptl-route);
    }
    :is(.word, .line) input:checked::before {
      content: '';
      inline-size: 0.85rem;
      block-size: 0.45rem;
      border: solid var(--ptl-card);
      border-width: 0 0 3px 3px;
      background: none;
      clip-path: none;
      rotate: -45deg;
      translate: 0 -0.12rem;
    }
    .word input:checked::before {
      inline-size: 0.6rem;
      block-size: 0.32rem;
      border-width: 0 0 2px 2px;
      translate: 0 -0.08rem;
    }
    .word:has(:focus-visible) .value {
      outline: 3px solid var(--ptl-focus-line);
      outline-offset: 3px;
      box-shadow: 0 0 0 3px var(--ptl-focus-gap);
      border-radius: var(--ptl-radius-1);
      box-decoration-break: clone;
      -webkit-box-decoration-break: clone;
    }
    .word :focus-visible {
      outline: none;
      box-shadow: none;
    }
    .word:is(.right, .wrong, .missed) {
      --stroke: var(--ptl-right);
      text-decoration-style: solid;
      text-decoration-thickness: 3px;
    }
    .word.right {
      background-color: var(--ptl-right-tint);
    }
    .word.wrong {
      --stroke: var(--ptl-wrong);
      background-color: var(--ptl-wrong-tint);
    }
    .word.missed {
      text-decoration-style: dashed;
    }
    .word .mark {
      inline-size: 1.2em;
      block-size: 1.2em;
      margin-inline-end: 0.25em;
      vertical-align: -0.2em;
    }
    .reasons {
      margin-block-start: var(--ptl-space-4);
    }

    /* Sentences are rows of one text: no lines between them, a gap where a paragraph begins. */
    .rows {
      padding-block: var(--ptl-space-2);
    }
    .rows .start {
      margin-block-start: var(--ptl-space-4);
    }
    .rows .words {
      align-self: center;
    }
    .line:has(:checked) .value {
      text-decoration: underline solid var(--ptl-route) 2px;
      text-underline-offset: 0.25em;
    }
    .reasons .line + .line {
      border-block-start: 1px solid var(--ptl-line);
    }
    .reasons .words {
      font-weight: var(--ptl-weight-strong);
    }
    @media (forced-colors: active) {
      .word input:checked {
        forced-color-adjust: none;
        background: Highlight;
      }
      :is(.word, .line) input:checked::before {
        border-color: HighlightText;
        background: none;
      }
    }
  `,
];
