import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { begin } from '../../core/scenario/play.js';
import type { Place, Variable } from '../../core/scenario/scenario.js';
import { ACTIVE, type Setting } from '../../core/scenario/scope.js';
import type { Period, World } from '../../core/scenario/world.js';
import type {} from '../../i18n/kinds/scenario.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { variables } from '../../ui/variables.js';
import { renderChart } from './chart-view.js';
import { figureOf, sizeOf } from './figures.js';

/** Values of the firm and of its places. */
export type Standing = Pick<Period, 'values' | 'places'>;

/** How the firm stands: its figures with what they were before, the chart and the table of places. */
export function renderStanding(
  setting: Setting,
  past: readonly Standing[],
  now: Standing,
): TemplateResult {
  const { scenario } = setting;
  const history = [begin(setting), ...past, now];
  const open = scenario.places.filter(({ id }) => now.places[id]?.[ACTIVE]);
  const shown = scenario.variables.filter((one) => one.shown);
  const moved =
    past.length > 0 || shown.some(({ id }) => now.values[id] !== history[0]?.values[id]);
  return html`<div class="standing">
    <div class="box">
      <ul class="figures" ${variables({ '--columns': columnsFor(shown.length) })}>
        ${shown.map((variable) => renderFigure(variable, history, scenario.rounds.length, moved))}
      </ul>
    </div>
    ${renderCovers(scenario.variables, now)}
    ${
      scenario.places.length > 0
        ? html`<div class="places">
            ${renderChart(
              scenario,
              open.map(({ id }) => id),
            )}
            ${renderPlaces(setting, now, open)}
          </div>`
        : nothing
    }
  </div>`;
}

/** Columns of a wide page, so that few cells stay empty. */
function columnsFor(figures: number): number {
  return figures > 4 && figures % 4 > 0 ? 3 : Math.min(4, figures);
}

/** How the firm stands in the running round; while nothing has moved in it, as at the end of the last one. */
export function renderStandingNow(setting: Setting, world: World): TemplateResult {
  const { past } = world;
  const last = past.at(-1);
  const moved = setting.scenario.variables.some(
    ({ id, shown }) => shown && world.values[id] !== last?.values[id],
  );
  return renderStanding(setting, last && !moved ? past.slice(0, -1) : past, world);
}

function renderFigure(
  { id, name, unit }: Variable,
  history: readonly Standing[],
  rounds: number,
  moved: boolean,
) {
  const words = kindWords('scenario');
  const series = history.map(({ values }) => values[id] ?? 0);
  const value = series.at(-1) ?? 0;
  const change = value - (series.at(-2) ?? value);
  const size = sizeOf(unit, change);
  return html`<li>
    <div>
      <p class="small soft">${name}</p>
      <p class="value">${figureOf(unit, value)}</p>
      ${
        !moved
          ? nothing
          : html`<p class="tiny">
              ${
                change === 0
                  ? words.same
                  : html`<span aria-hidden="true">${change > 0 ? '\u2191' : '\u2193'}</span> ${
                        change > 0 ? words.more(size) : words.less(size)
                      }`
              }
            </p>`
      }
    </div>
    ${renderSeries(series, rounds)}
  </li>`;
}

/** The past of a figure on an axis of all rounds, so that the empty rest shows the time left. */
function renderSeries(series: readonly number[], rounds: number) {
  const least = Math.min(...series);
  const span = Math.max(...series) - least || 1;
  const x = (at: number) => 5 + (at * 140) / rounds;
  const points = series.map((value, at) => `${x(at)} ${30 - ((value - least) * 24) / span}`);
  const ticks = Array.from({ length: rounds + 1 }, (_, at) => `M${x(at)} 35v5`);
  return html`<svg class="series" viewBox="0 0 150 42" aria-hidden="true">
    <path class="axis" d="M5 37.5h140${ticks.join('')}"></path>
    <path class="line" d="M${points.join('L')}"></path>
    ${svg`<path class="here" d="M${points.at(-1)}m-5 0l5-5 5 5-5 5z"></path>`}
  </svg>`;
}

/** What the firm has put in place for bad times. */
function renderCovers(variables: readonly Variable[], { values }: Standing) {
  const names = variables
    .filter(({ id, name, shown, unit }) => name && !shown && unit === 'yes' && values[id])
    .map(({ name }) => name);
  return names.length > 0
    ? html`<p class="small">${kindWords('scenario').covered} <b>${names.join(', ')}</b></p>`
    : nothing;
}

function renderPlaces({ scenario }: Setting, now: Standing, open: readonly Place[]) {
  const words = kindWords('scenario');
  if (open.length === 0) return html`<p class="small soft">${words.nowhere}</p>`;
  const shown = scenario.placeVariables.filter((one) => one.shown);
  return html`<table class="table ${open.length > 3 ? 'many' : ''}">
    <caption class="hide">
      ${scenario.placesNoun ?? words.place}
    </caption>
    <thead>
      <tr>
        <td></td>
        ${open.map(({ name }) => html`<th scope="col" class="n">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${shown.map(
        ({ id, name, unit }) =>
          html`<tr>
            <th scope="row">${name}</th>
            ${open.map(
              (place) =>
                html`<td class="n">${figureOf(unit, now.places[place.id]?.[id] ?? 0)}</td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Styles of how the firm stands, with its chart. */
export const standingStyles = css`
  .standing > * + * {
    margin-block-start: var(--ptl-space-4);
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(max(40%, min(100%, 9.75rem)), 1fr));
    list-style: none;
    padding: 0;
    margin-inline: -1rem;
  }
  .box {
    border-block: 1.5px solid var(--ptl-ink);
    overflow: clip;
  }
  .figures > li {
    display: flex;
    flex-wrap: wrap;
    align-content: space-between;
    align-items: start;
    gap: var(--ptl-space-1) var(--ptl-space-3);
    margin: 0 0 -1px -1px;
    padding: var(--ptl-space-3) var(--ptl-space-4);
    border: solid var(--ptl-line);
    border-width: 0 0 1px 1px;
    line-height: 1.3;
  }
  .figures > li > div {
    flex: 1 1 8.5rem;
  }
  .value {
    font-size: var(--ptl-text-5);
    font-weight: var(--ptl-weight-title);
    letter-spacing: -0.01em;
  }
  .series {
    align-self: end;
    flex: 0 1 9rem;
    min-inline-size: 5rem;
  }
  .axis,
  .series .line {
    fill: none;
    stroke: var(--ptl-edge);
  }
  .series .line {
    stroke: var(--ptl-sea);
    stroke-width: 2.5;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .here {
    fill: var(--ptl-route);
  }
  .places .n {
    white-space: normal;
  }
  .places thead td {
    border-block-end: 1.5px solid var(--ptl-ink);
  }
  .places tbody th {
    font-weight: var(--ptl-weight);
  }
  .many {
    overflow-wrap: anywhere;
  }
  .places {
    display: grid;
    gap: var(--ptl-space-4);
    align-items: start;
  }
  .chart {
    inline-size: 100%;
    max-inline-size: 30rem;
    border-radius: var(--ptl-radius-1);
    background: var(--ptl-shoal);
  }
  .rhumb {
    stroke: var(--ptl-depth2);
    stroke-width: 0.6;
  }
  .border {
    fill: none;
    stroke: var(--ptl-ink);
    stroke-width: 1.5;
  }
  .home {
    fill: var(--ptl-ink);
  }
  .course {
    fill: none;
    stroke: var(--ptl-route);
    stroke-width: 2.5;
    stroke-linecap: round;
  }
  .port {
    fill: var(--ptl-card);
    stroke: var(--ptl-ink);
    stroke-width: 1.5;
  }
  .port.active {
    fill: var(--ptl-route);
    stroke: var(--ptl-card);
    stroke-width: 2;
  }
  text {
    fill: var(--ptl-ink);
    font-size: 15px;
    paint-order: stroke;
    stroke: var(--ptl-shoal);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  text.active {
    font-weight: var(--ptl-weight-title);
  }
  @media (min-width: 36rem) {
    text {
      font-size: 12px;
    }
  }
  @media (min-width: 60rem) {
    .figures {
      grid-template-columns: repeat(var(--columns), minmax(0, 1fr));
    }
    .places {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
      gap: var(--ptl-space-7);
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .course {
      stroke-dasharray: 1;
      animation: sail 900ms var(--ptl-ease);
    }
    @keyframes sail {
      from {
        stroke-dashoffset: 1;
      }
    }
  }
`;
