import { css } from 'lit';

/**
 * Option rows: a label with its radio or box at rest, a row with a mark when locked.
 *
 * Locked rows carry `right`, `wrong`, `partly` or `best`, a `tag` in words and `say` for the reason.
 */
export const option = css`
  .options {
    display: grid;
    gap: var(--ptl-space-3);
  }
  .option {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 var(--ptl-space-3);
    align-items: start;
    min-block-size: var(--ptl-control);
    padding: 0.9rem 1rem;
    background: var(--ptl-card);
    border: var(--ptl-rule) solid var(--ptl-edge);
    border-radius: var(--ptl-radius-2);
    cursor: pointer;
    line-height: 1.45;
    transition:
      background var(--ptl-quick),
      border-color var(--ptl-quick);
  }
  .option input {
    appearance: none;
    margin: 0;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    border: 2px solid var(--ptl-edge);
    border-radius: 50%;
    background: var(--ptl-card);
    display: grid;
    place-items: center;
    cursor: inherit;
    /* So that the words beside it are not left below the dock. */
    scroll-margin-block-end: 5rem;
  }
  .option input[type='checkbox'] {
    border-radius: 6px;
  }
  .option input:checked {
    border-color: var(--ptl-sea);
    background: var(--ptl-sea);
  }
  .option input[type='radio']:checked::before {
    content: '';
    inline-size: 0.6rem;
    block-size: 0.6rem;
    border-radius: 50%;
    background: var(--ptl-on-sea);
  }
  .option input[type='checkbox']:checked::before {
    content: '';
    inline-size: 0.85rem;
    block-size: 0.45rem;
    border: solid var(--ptl-on-sea);
    border-width: 0 0 3px 3px;
    rotate: -45deg;
    translate: 0 -0.12rem;
  }
  .option:hover {
    border-color: var(--ptl-ink);
    background: var(--ptl-shoal);
  }
  .option:has(:checked) {
    border-color: var(--ptl-sea);
    background: var(--ptl-shoal);
    box-shadow: inset 0 0 0 1.5px var(--ptl-sea);
  }
  .option:has(:focus-visible) {
    outline: 3px solid var(--ptl-focus-line);
    outline-offset: 3px;
    box-shadow: 0 0 0 3px var(--ptl-focus-gap);
  }
  .option:has(:checked):has(:focus-visible) {
    box-shadow:
      inset 0 0 0 1.5px var(--ptl-sea),
      0 0 0 3px var(--ptl-focus-gap);
  }
  .option :focus-visible {
    outline: none;
    box-shadow: none;
    border-radius: 50%;
  }
  .option [type='checkbox']:focus-visible {
    border-radius: 6px;
  }
  .option .say,
  .option .tag {
    grid-column: 2;
    line-height: 1.5;
  }
  .option .say {
    margin-block-start: var(--ptl-space-2);
    font-size: var(--ptl-text-2);
    color: var(--ptl-soft);
  }
  .option .tag {
    font-size: var(--ptl-text-1);
    font-weight: var(--ptl-weight-title);
    margin-block-end: 0.15rem;
  }
  .option.locked,
  .option.locked:hover {
    cursor: default;
    background: transparent;
    border-color: var(--ptl-line);
  }
  .option.off {
    color: var(--ptl-soft);
    cursor: default;
  }
  .option.right,
  .option.right:hover {
    border: 2px solid var(--ptl-right);
    background: var(--ptl-right-tint);
  }
  .option.wrong,
  .option.wrong:hover {
    border: 2px solid var(--ptl-wrong);
    background: var(--ptl-wrong-tint);
  }
  .option.partly,
  .option.partly:hover {
    border: 2px solid var(--ptl-partly);
    background: var(--ptl-partly-tint);
  }
  .option.best,
  .option.best:hover {
    border: 2px dashed var(--ptl-right);
    background: transparent;
  }
  .option:is(.right, .best) .tag {
    color: var(--ptl-right);
  }
  .option.wrong .tag {
    color: var(--ptl-wrong);
  }
  .option.partly .tag {
    color: var(--ptl-partly);
  }
  .option:is(.right, .wrong, .partly) .say {
    color: var(--ptl-ink);
  }
  @media (forced-colors: active) {
    .option input,
    .option input:checked {
      forced-color-adjust: none;
      background: Canvas;
      border-color: CanvasText;
    }
    .option input:checked {
      background: Highlight;
      border-color: Highlight;
    }
    .option input:checked::before {
      background: HighlightText;
      border-color: HighlightText;
    }
    .option input[type='checkbox']:checked::before {
      background: none;
    }
    .option:has(:checked) {
      border: 3px solid Highlight;
    }
  }
  @media print {
    .option {
      break-inside: avoid;
    }
  }
`;
