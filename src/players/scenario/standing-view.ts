import { html, nothing, svg, type TemplateResult } from 'lit';
import { begin } from '../../core/scenario/play.js';
import type { Place, Variable } from '../../core/scenario/scenario.js';
import { ACTIVE, type Setting } from '../../core/scenario/scope.js';
import type { Period, World } from '../../core/scenario/world.js';
import type {} from '../../i18n/kinds/scenario.js';
import { kindWords } from '../../i18n/kinds/words.js';
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
      <ul class="figures">
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

/** How the firm stands in the running round. */
export function renderStandingNow(setting: Setting, world: World): TemplateResult {
  return renderStanding(setting, world.past, world);
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
  return html`<table class="table blocks">
    <caption class="hide">
      ${scenario.placesNoun ?? words.place}
    </caption>
    <thead>
      <tr>
        <th scope="col">${scenario.placeNoun ?? words.place}</th>
        ${shown.map(({ name }) => html`<th scope="col" class="n">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${open.map(
        (place) =>
          html`<tr>
            <th scope="row">${place.name}</th>
            ${shown.map(
              ({ id, name, unit }) =>
                html`<td class="n" data-head=${name ?? ''}>
                  ${figureOf(unit, now.places[place.id]?.[id] ?? 0)}
                </td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
