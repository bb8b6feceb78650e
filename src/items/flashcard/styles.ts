import { css } from 'lit';
import { base } from '../../ui/styles/base.js';
import { button } from '../../ui/styles/button.js';
import { question } from '../../ui/styles/question.js';
import { proseStyles } from '../../ui/prose.js';

/** Styles of a card on its deck, and of the list of all cards. */
export const styles = [
  base,
  button,
  proseStyles,
  question,
  css`
    .deck {
      position: relative;
      margin-block-end: var(--ptl-space-3);
      padding-block-end: 0.7rem;
    }
    /* The cards below show as edges, as long as there are any. */
    .deck.more::before,
    .deck.more::after {
      content: '';
      position: absolute;
      inset-inline: 0.7rem;
      inset-block: 1rem 0.35rem;
      border: 1px solid var(--ptl-line);
      border-radius: var(--ptl-radius-2);
      background: var(--ptl-card);
    }
    .deck.more::after {
      inset-inline: 1.4rem;
      inset-block-end: 0;
      z-index: -1;
    }
    .deck {
      z-index: 0;
    }
    .card {
      position: relative;
      z-index: 1;
      display: grid;
      align-content: center;
      gap: var(--ptl-space-4);
      min-block-size: 13rem;
      padding: var(--ptl-space-5);
      border: var(--ptl-rule) solid var(--ptl-edge);
      border-radius: var(--ptl-radius-2);
      background: var(--ptl-card);
      text-align: center;
      overflow-wrap: break-word;
    }
    .card.turned {
      border-color: var(--ptl-sea);
      background: var(--ptl-shoal);
    }
    .front {
      font-size: var(--ptl-text-4);
      font-weight: var(--ptl-weight-title);
      line-height: 1.35;
    }
    .turned .front {
      font-size: var(--ptl-text-2);
      color: var(--ptl-soft);
    }
    .tools {
      display: flex;
      flex-wrap: wrap;
      gap: var(--ptl-space-3);
    }
    .tools .btn {
      flex: 1 1 12rem;
      justify-content: center;
    }
    .echo {
      margin-block-start: var(--ptl-space-3);
      font-size: var(--ptl-text-2);
      line-height: 1.5;
      color: var(--ptl-soft);
    }
    dl {
      margin-block-end: var(--ptl-space-4);
    }
    dl > div {
      padding-block: var(--ptl-space-3);
      border-block-start: 1px solid var(--ptl-line);
    }
    dl > div:last-child {
      border-block-end: 1px solid var(--ptl-line);
    }
    dt {
      font-weight: var(--ptl-weight-strong);
    }
    dd {
      margin: var(--ptl-space-1) 0 0;
      line-height: 1.5;
    }
    dd.recall {
      font-size: var(--ptl-text-2);
      color: var(--ptl-soft);
    }
    @media print {
      .card {
        break-inside: avoid;
      }
    }
  `,
];
