import { svg, html, type SVGTemplateResult, type TemplateResult } from 'lit';

const shapes = {
  check: svg`<path d="M4.5 12.5 10 18 20 6.5" />`,
  cross: svg`<path d="M6 6l12 12M18 6 6 18" />`,
  partly: svg`<path d="M5 12h14" />`,
  next: svg`<path d="M4 12h16M14 6l6 6-6 6" />`,
  back: svg`<path d="M20 12H4M10 6l-6 6 6 6" />`,
  up: svg`<path d="M12 20V4M6 10l6-6 6 6" />`,
  down: svg`<path d="M12 4v16M6 14l6 6 6-6" />`,
  open: svg`<path d="M5 9l7 7 7-7" />`,
  flag: svg`<path d="M6 21V4M6 5c5-3 7 3 12 0v9c-5 3-7-3-12 0" />`,
  lock: svg`<path d="M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3" />`,
  clock: svg`<circle cx="12" cy="12" r="8.5" /><path d="M12 7v5.5l3.5 2" />`,
  sent: svg`<path d="M7 18a4.5 4.5 0 0 1-.3-9A6 6 0 0 1 18 10.2 4 4 0 0 1 17.5 18M9 15.5l2.5 2.5 4.5-5" />`,
  unsent: svg`<path d="M7 18a4.5 4.5 0 0 1-.3-9M10 6.4A6 6 0 0 1 18 10.2a4 4 0 0 1 2 6.8M11 18h5M4 4l16 16" />`,
  device: svg`<path d="M4 5h16v11H4zM2.5 19.5h19M9 11l2.2 2.2L15.5 9" />`,
  retry: svg`<path d="M20 12a8 8 0 1 1-2.6-5.9M20 3v5h-5" />`,
  print: svg`<path d="M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z" />`,
  save: svg`<path d="M12 4v11M7 10.5l5 5 5-5M4.5 20h15" />`,
  plus: svg`<path d="M12 5v14M5 12h14" />`,
  why: svg`<path d="M12 11v8.5M12 5v.1" />`,
  info: svg`<circle cx="12" cy="12" r="9" /><path d="M12 11v5.5M12 7.4v.1" />`,
  menu: svg`<path d="M4 7h16M4 12h16M4 17h16" />`,
} as const satisfies Record<string, SVGTemplateResult>;

/** Name of an icon. */
export type IconName = keyof typeof shapes;

/** Icons that point along the text and turn with its direction. */
const turning: readonly IconName[] = ['next', 'back'];

/**
 * An icon of the house: 24 units, 2 wide, round ends, in the colour of the text.
 *
 * It is hidden from readers of the screen; words stand beside it. Its size comes from `base`.
 */
export function icon(name: IconName): TemplateResult {
  const classes = turning.includes(name) ? 'icon turns' : 'icon';
  return html`<svg class=${classes} viewBox="0 0 24 24" aria-hidden="true">${shapes[name]}</svg>`;
}

/** The sign of Portolan: a globe with a route's mark. */
export const brandMark = html`<svg
  class="brand-mark"
  viewBox="0 0 28 28"
  aria-hidden="true"
  fill="none"
  stroke-width="2"
>
  <circle cx="14" cy="14" r="11.5" />
  <path d="M14 2.5v23M2.5 14h23" />
  <ellipse cx="14" cy="14" rx="5.6" ry="11.5" />
  <path class="point" d="M16.9 10.1 21 6l4 4-4.1 4.1z" stroke-width="1.6" />
</svg>`;
