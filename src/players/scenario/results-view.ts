import { html, nothing, type TemplateResult } from 'lit';
import { cardOf } from '../../core/scenario/play.js';
import type { Scenario } from '../../core/scenario/scenario.js';
import type { Setting } from '../../core/scenario/scope.js';
import type { Line, World } from '../../core/scenario/world.js';
import type {} from '../../i18n/kinds/scenario.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { isWeak } from './aftermath.js';
import { atPlace, placeName, signedOf } from './figures.js';
import { renderCauses, renderThought, renderWhere } from './part-view.js';
import { renderStanding } from './standing-view.js';

/** The account of the round that is over, why it is so, and how the firm stands then. */
export function renderResults(setting: Setting, world: World): TemplateResult {
  const { scenario } = setting;
  const words = kindWords('scenario');
  const period = world.past.at(-1);
  if (!period) return html``;
  const causes = renderCauses(scenario, period.lines);
  return html`<div class="stack-5">
    ${renderWhere(scenario, period.round)}
    <h1 tabindex="-1">${words.account}</h1>
    <div class="split">
      ${renderAccount(scenario, period.lines)}
      ${
        causes === nothing
          ? nothing
          : html`<section class="stack-2">
              <h2>${words.causes}</h2>
              ${causes}
            </section>`
      }
    </div>
    <section class="stack">
      <h2>${words.standing}</h2>
      ${renderStanding(setting, world.past.slice(0, -1), period)}
    </section>
    ${renderHint(setting, world, period.round)}
  </div>`;
}

/** The lines of the account, by place, with their sum. */
function renderAccount(game: Scenario, all: readonly Line[]) {
  const words = kindWords('scenario');
  const lines = all.filter(({ account }) => account);
  if (lines.length === 0) return nothing;
  const owners = [...new Set(lines.map(({ place }) => place))];
  const sum = lines.reduce((total, { change }) => total + change, 0);
  return html`<table class="table account">
    <caption class="hide">
      ${words.account}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.cause}</th>
        <th scope="col" class="n">${words.amount}</th>
      </tr>
    </thead>
    ${owners.map(
      (owner) =>
        html`<tbody>
          <tr>
            <th scope="rowgroup" colspan="2">${placeName(game, owner) || words.wholeFirm}</th>
          </tr>
          ${lines
            .filter(({ place }) => place === owner)
            .map(({ text, change }) => renderRow(text, change))}
        </tbody>`,
    )}
    <tfoot>
      ${renderRow(words.sum, sum, 'sum')}
    </tfoot>
  </table>`;
}

function renderRow(name: string, change: number, classes = '') {
  return html`<tr class=${classes}>
    <th scope="row">${name}</th>
    <td class="n">${signedOf('money', change)}</td>
  </tr>`;
}

/** The question of the weakest decision of the round. */
function renderHint(setting: Setting, world: World, round: number) {
  const [weakest] = world.decisions
    .filter((one) => one.round === round && isWeak(one))
    .sort((one, other) => (one.credit ?? 1) - (other.credit ?? 1));
  const question = cardOf(setting, weakest?.card)?.question;
  return question ? renderThought(atPlace(setting.scenario, world, question)) : nothing;
}
