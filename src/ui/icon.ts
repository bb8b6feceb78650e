import { html, type TemplateResult } from 'lit';

/** One path each; no markup of its own, which a minifier of templates would take for HTML. */
const shapes = {
  check: 'M4.5 12.5 10 18 20 6.5',
  cross: 'M6 6l12 12M18 6 6 18',
  partly: 'M5 12h14',
  next: 'M4 12h16M14 6l6 6-6 6',
  back: 'M20 12H4M10 6l-6 6 6 6',
  open: 'M5 9l7 7 7-7',
  flag: 'M6 21V4M6 5c5-3 7 3 12 0v9c-5 3-7-3-12 0',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  sent: 'M7 18a4.5 4.5 0 0 1-.3-9A6 6 0 0 1 18 10.2 4 4 0 0 1 17.5 18M9 15.5l2.5 2.5 4.5-5',
  unsent: 'M7 18a4.5 4.5 0 0 1-.3-9M10 6.4A6 6 0 0 1 18 10.2a4 4 0 0 1 2 6.8M11 18h5M4 4l16 16',
  device: 'M4 5h16v11H4zM2.5 19.5h19M9 11l2.2 2.2L15.5 9',
  retry: 'M20 12a8 8 0 1 1-2.6-5.9M20 3v5h-5',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  save: 'M12 4v11M7 10.5l5 5 5-5M4.5 20h15',
  why: 'M12 11v8.5M12 5v.1',
  info: 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M12 11v5.5M12 7.4v.1',
} as const;

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
  return drawIcon(shapes[name], turning.includes(name) ? 'icon turns' : 'icon');
}

/** An icon that only one element needs, from its path on the grid of the others. */
export function drawIcon(path: string, classes = 'icon'): TemplateResult {
  return html`<svg class=${classes} viewBox="0 0 24 24" aria-hidden="true">
    <path d=${path}></path>
  </svg>`;
}

/** The sign of Portolan: a globe with a route's mark. */
export const brandMark = html`<svg
  class="brand-mark"
  viewBox="0 0 28 28"
  aria-hidden="true"
  fill="none"
  stroke-width="2"
>
  <path
    d="M2.5 14a11.5 11.5 0 1 0 23 0a11.5 11.5 0 1 0-23 0M14 2.5v23M2.5 14h23M8.4 14a5.6 11.5 0 1 0 11.2 0a5.6 11.5 0 1 0-11.2 0"
  ></path>
  <path class="point" d="M16.9 10.1 21 6l4 4-4.1 4.1z" stroke-width="1.6"></path>
</svg>`;
