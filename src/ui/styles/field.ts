import { css } from 'lit';

/** Text fields, selects, a field with its unit, hints and the bar of a problem. */
export const field = css`
  .field {
    display: grid;
    gap: 0.3rem;
  }
  .field label,
  .label {
    font-weight: var(--ptl-weight-strong);
    font-size: var(--ptl-text-2);
    line-height: 1.35;
  }
  .hint {
    font-size: var(--ptl-text-1);
    color: var(--ptl-soft);
    line-height: 1.4;
  }
  .text {
    font: inherit;
    font-variant-numeric: tabular-nums;
    color: inherit;
    background: var(--ptl-card);
    border: var(--ptl-rule) solid var(--ptl-edge);
    border-radius: var(--ptl-radius-2);
    padding: 0.5rem 0.75rem;
    margin: 0;
    min-block-size: var(--ptl-control);
    inline-size: 100%;
    min-inline-size: 0;
  }
  .text.small {
    min-block-size: var(--ptl-target);
    padding-block: 0.25rem;
    font-size: var(--ptl-text-2);
  }
  textarea.text {
    line-height: 1.45;
    resize: vertical;
  }
  .text:hover {
    border-color: var(--ptl-ink);
  }
  .text:focus-visible {
    border-radius: var(--ptl-radius-2);
  }
  .text[aria-invalid='true'] {
    border-color: var(--ptl-wrong);
    border-width: 2px;
  }
  /* The arrow is drawn by a sibling icon, so that it follows the direction of the text. */
  .select {
    position: relative;
    display: grid;
    align-items: center;
  }
  .select > select {
    appearance: none;
    padding-inline-end: 2.5rem;
    text-overflow: ellipsis;
  }
  .select > .icon {
    position: absolute;
    inset-inline-end: 0.85rem;
    inline-size: 1rem;
    block-size: 1rem;
    stroke-width: 2.5;
    pointer-events: none;
  }
  .unit {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: stretch;
    border: var(--ptl-rule) solid var(--ptl-edge);
    border-radius: var(--ptl-radius-2);
    background: var(--ptl-card);
  }
  .unit.after {
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .unit:hover {
    border-color: var(--ptl-ink);
  }
  .unit > span {
    display: grid;
    place-items: center;
    padding-inline: 0.7rem;
    background: var(--ptl-sunk);
    color: var(--ptl-soft);
    font-size: var(--ptl-text-1);
    font-weight: var(--ptl-weight);
    border-inline-end: 1px solid var(--ptl-line);
    border-start-start-radius: 8px;
    border-end-start-radius: 8px;
  }
  .unit.after > span {
    border-inline: 1px solid var(--ptl-line) 0;
    border-inline-end: 0;
    border-radius: 0;
    border-start-end-radius: 8px;
    border-end-end-radius: 8px;
  }
  .unit .text {
    border: 0;
    background: none;
    text-align: end;
  }
  .unit.after .text {
    text-align: start;
  }
  .unit:focus-within {
    outline: 3px solid var(--ptl-focus-line);
    outline-offset: 3px;
    box-shadow: 0 0 0 3px var(--ptl-focus-gap);
  }
  .unit .text:focus-visible {
    outline: 0;
    box-shadow: none;
  }
  .unit.invalid {
    border-color: var(--ptl-wrong);
    border-width: 2px;
  }
  .problem {
    border-inline-start: 4px solid var(--ptl-wrong);
    padding-inline-start: var(--ptl-space-3);
  }
  .problem .says {
    color: var(--ptl-wrong);
    font-weight: var(--ptl-weight-strong);
    font-size: var(--ptl-text-2);
    line-height: 1.4;
  }
`;
