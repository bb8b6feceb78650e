import { html, type TemplateResult } from 'lit';
import { shapes } from '../themes/icon-shapes.js';

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
