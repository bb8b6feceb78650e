import { css } from 'lit';

/**
 * Buttons: `btn`, with `main` for the one way on, `quiet`, `small`, `square`.
 *
 * Wrap the words in a `span`, so that long words break and an icon keeps its size.
 */
export const button = css`
  .btn {
    appearance: none;
    font: inherit;
    font-weight: var(--ptl-weight-strong);
    line-height: 1.25;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    margin: 0;
    min-block-size: var(--ptl-control);
    /* With text twice as large, a narrow page needs the room for the words. */
    padding: 0.55rem min(1.25rem, 6.25vw);
    border-radius: var(--ptl-radius-2);
    border: var(--ptl-rule) solid var(--ptl-edge);
    border-block-end-width: 3px;
    background: var(--ptl-card);
    color: var(--ptl-ink);
    cursor: pointer;
    text-decoration: none;
    text-align: center;
    max-inline-size: 100%;
    overflow-wrap: break-word;
    hyphens: manual;
    transition:
      background var(--ptl-quick),
      border-color var(--ptl-quick);
  }
  .btn > span {
    min-inline-size: 0;
  }
  .btn:hover {
    border-color: var(--ptl-ink);
  }
  .btn:active {
    border-block-end-width: var(--ptl-rule);
    translate: 0 1px;
  }
  .btn.main {
    background: var(--ptl-sea);
    border-color: var(--ptl-sea);
    border-block-end-color: var(--ptl-sea-strong);
    color: var(--ptl-on-sea);
    padding-inline: min(1.5rem, 7.5vw);
  }
  .btn.main:hover {
    background: var(--ptl-sea-strong);
    border-color: var(--ptl-sea-strong);
  }
  .btn.quiet {
    border-color: transparent;
    background: transparent;
    color: var(--ptl-sea);
    padding-inline: 0.5rem;
  }
  .btn.quiet:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .btn.quiet[aria-pressed='true'] {
    color: var(--ptl-ink);
    background: var(--ptl-partly-tint);
    padding-inline: 0.75rem;
  }
  .btn.small {
    min-block-size: var(--ptl-target);
    padding-block: 0.35rem;
    font-size: var(--ptl-text-2);
  }
  .btn.small:not(.quiet) {
    padding-inline: 0.9rem;
  }
  .btn.square {
    inline-size: var(--ptl-target);
    min-block-size: var(--ptl-target);
    padding: 0;
  }
  .btn[disabled] {
    color: var(--ptl-soft);
    background: var(--ptl-sunk);
    border-color: var(--ptl-line);
    cursor: default;
    translate: none;
  }
  .btn:focus-visible {
    border-radius: var(--ptl-radius-2);
  }
  @media (forced-colors: active) {
    .btn.main {
      forced-color-adjust: none;
      background: ButtonText;
      border-color: ButtonText;
      color: ButtonFace;
    }
    .btn.quiet[aria-pressed='true'] {
      border-color: currentColor;
    }
    .btn[disabled],
    .btn.main[disabled] {
      forced-color-adjust: auto;
      color: GrayText;
      border-color: GrayText;
      background: ButtonFace;
    }
  }
  @media print {
    .btn {
      display: none !important;
    }
  }
`;
