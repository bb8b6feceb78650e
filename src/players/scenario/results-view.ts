import { html, nothing, type TemplateResult } from 'lit';
import { begin, cardOf } from '../../core/scenario/play.js';
import type { Scenario } from '../../core/scenario/scenario.js';
import type { Setting } from '../../core/scenario/scope.js';
import type { Line, World } from '../../core/scenario/world.js';
import type {} from '../../i18n/kinds/scenario.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { isWeak } from './aftermath.js';
import { atPlace, placeName, signedOf } from './figures.js';
import { renderCauses, renderThought, renderWhere } from './part-view.js';
import { renderStanding, type Standing } from './standing-view.js';

/** The account of the round that is over, why it is so, and how the firm stands then. */
export function renderResults(setting: Setting, world: World): TemplateResult {
  const { scenario } = setting;
  const words = kindWords('scenario');
  const period = world.past.at(-1);
  if (!period) return html``;
  const { lines, round } = period;
  const kept = lines.find(({ account }) => account)?.variable;
  const before = world.past.at(-2) ?? begin(setting);
  return html`<div class="stack-5">
    ${renderWhere(scenario.rounds[round - 1]?.title)}
    <h1 tabindex="-1">${words.account}</h1>
    <div class="split">
      ${kept ? renderAccount(scenario, lines, kept, change(before, period, kept)) : nothing}
      ${renderCauses(
        scenario,
        lines.filter(({ variable }) => variable !== kept),
      )}
    </div>
    <section class="stack">
      <h2>${words.standing}</h2>
      ${renderStanding(setting, world.past.slice(0, -1), period)}
    </section>
    ${renderHint(setting, world, round)}
  </div>`;
}

function change(before: Standing, after: Standing, id: string): number {
  return (after.values[id] ?? 0) - (before.values[id] ?? 0);
}

/** All that changed the variable of the account, by place, and in all. */
function renderAccount(game: Scenario, all: readonly Line[], kept: string, sum: number) {
  const words = kindWords('scenario');
  const lines = all.filter(({ variable }) => variable === kept);
  // Places first; the firm, whose name is empty, at the end.
  const owners = [...new Set([...game.places.map(({ id }) => id), ''])];
  // What an author gave no words for.
  const rest = lines.reduce((left, one) => left - one.change, sum);
  return html`<table class="table account">
    <caption class="hide">
      ${words.account}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.cause}</th>
        <th scope="col" class="n">${words.change}</th>
      </tr>
    </thead>
    ${owners.map((owner) => {
      const own = lines.filter(({ place, change }) => place === owner && change !== 0);
      const last = owner === '' && rest !== 0;
      return own.length > 0 || last
        ? html`<tbody>
            <tr>
              <th scope="rowgroup" colspan="2">${placeName(game, owner) || words.wholeFirm}</th>
            </tr>
            ${own.map((line) => renderRow(line.text, line.change))}
            ${last ? renderRow(words.other, rest) : nothing}
          </tbody>`
        : nothing;
    })}
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
