import { css } from 'lit';

/** What every shadow root starts from: box model, type scale, links, focus. */
export const base = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host {
    display: block;
    min-inline-size: 0;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  h1,
  h2,
  h3,
  h4 {
    margin: 0;
    line-height: var(--ptl-lead-title);
    font-weight: var(--ptl-weight-title);
    letter-spacing: -0.011em;
    text-wrap: balance;
  }
  h1 {
    font-size: var(--ptl-text-6);
  }
  h2 {
    font-size: var(--ptl-text-5);
  }
  h3 {
    font-size: var(--ptl-text-4);
    letter-spacing: -0.005em;
  }
  /* Focus is moved to a heading for readers of the screen; the eye needs no ring there. */
  [tabindex='-1']:focus {
    outline: none;
    box-shadow: none;
  }
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
  }
  fieldset {
    border: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
  }
  ul,
  ol {
    padding-inline-start: 1.25em;
  }
  li + li {
    margin-block-start: var(--ptl-space-1);
  }
  strong,
  b {
    font-weight: var(--ptl-weight-title);
  }
  a {
    color: var(--ptl-sea);
    text-underline-offset: 0.18em;
    text-decoration-thickness: 1px;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  svg,
  img {
    display: block;
    max-inline-size: 100%;
  }
  :focus-visible {
    outline: 3px solid var(--ptl-focus-line);
    outline-offset: 3px;
    box-shadow: 0 0 0 3px var(--ptl-focus-gap);
    border-radius: var(--ptl-radius-1);
  }
  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .icon.turns:dir(rtl) {
    scale: -1 1;
  }
  .lead {
    font-size: var(--ptl-text-4);
    line-height: 1.5;
    max-inline-size: 36em;
    text-wrap: pretty;
  }
  .soft {
    color: var(--ptl-soft);
  }
  .small {
    font-size: var(--ptl-text-2);
    line-height: 1.5;
  }
  .tiny {
    font-size: var(--ptl-text-1);
    line-height: 1.45;
  }
  .num {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  /* Read aloud, not seen. */
  .hide {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    .no-print {
      display: none !important;
    }
    a {
      color: inherit;
      text-decoration: none;
    }
  }
`;
