import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Place, Scenario } from '../../core/scenario/scenario.js';

const WIDE = 360;
const HIGH = 216;
/** Where the firm is at home, as places are told. */
const HOME = [56, 46] as const;
/** Winds of the rose. */
const WINDS = 32;

type Point = readonly [x: number, y: number];

/** The chart of places with the routes to those where the firm is at work; a drawing of what the table says. */
export function renderChart(
  { chart, places }: Scenario,
  active: readonly string[],
): TemplateResult {
  const home = onChart(HOME);
  return html`<svg class="chart" viewBox="0 0 ${WIDE} ${HIGH}" aria-hidden="true">
    ${chart ? svg`<image href=${chart} width=${WIDE} height=${HIGH} preserveAspectRatio="xMidYMid slice"></image>` : nothing}
    <path class="rhumb" d=${rhumbLines(home)}></path>
    ${places.map((place) => renderRoute(place, home, active.includes(place.id)))}
    <path class="home" d=${star(home)}></path>
    ${places.map((place) => renderPort(place, active.includes(place.id)))}
    <rect class="border" x="1" y="1" width=${WIDE - 2} height=${HIGH - 2} rx="3"></rect>
  </svg>`;
}

function renderRoute({ at }: Place, [x, y]: Point, open: boolean) {
  if (!open) return nothing;
  const [toX, toY] = onChart(at);
  // A course bends to the side of open water, so that two never lie on each other.
  const bend = `${(x + toX) / 2 + (y - toY) / 6} ${(y + toY) / 2 + (toX - x) / 6}`;
  return svg`<path class="course" pathLength="1" d="M${x} ${y}Q${bend} ${toX} ${toY}"></path>`;
}

function renderPort({ at, name }: Place, open: boolean) {
  const [x, y] = onChart(at);
  // Names keep away from the star, and inside the border.
  const [home] = onChart(HOME);
  const late = x > WIDE * 0.7 || (x < home && x > 110);
  return svg`<circle class="port ${open ? 'active' : ''}" cx=${x} cy=${y} r=${open ? 6 : 4.5}></circle>
    <text class=${open ? 'active' : ''} x=${x + (late ? -11 : 11)} y=${y + 5} text-anchor=${late ? 'end' : 'start'}>${name}</text>`;
}

function onChart([left, top]: Point): Point {
  return [Math.round(left * 3.2 + 20), Math.round(top * 1.76 + 20)];
}

/** The lines of the winds, from home over the whole chart. */
function rhumbLines([x, y]: Point): string {
  return Array.from({ length: WINDS }, (_, wind) => {
    const angle = (wind * 2 * Math.PI) / WINDS;
    return `M${x} ${y}l${Math.round(Math.cos(angle) * 500)} ${Math.round(Math.sin(angle) * 500)}`;
  }).join('');
}

/** A star of eight points. */
function star([x, y]: Point): string {
  const points = Array.from({ length: 16 }, (_, at) => {
    const reach = at % 2 ? 4 : at % 4 ? 9 : 14;
    const angle = (at * Math.PI) / 8;
    return `${(x + Math.sin(angle) * reach).toFixed(1)} ${(y - Math.cos(angle) * reach).toFixed(1)}`;
  });
  return `M${points.join('L')}z`;
}
