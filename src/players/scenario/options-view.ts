import { html } from 'lit';
import { openOptions } from '../../core/scenario/kinds/options.js';
import { offered } from '../../core/scenario/play.js';
import type { CardOption, OptionsCard } from '../../core/scenario/scenario.js';
import type {} from '../../i18n/kinds/scenario.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { renderOption } from '../../ui/option-row.js';
import { atPlace } from './figures.js';
import type { CardFace, Hand } from './hand.js';
import { renderStepper } from './stepper-view.js';

/** A decision among a few options; a team votes before it decides. */
export function optionsFace(hand: Hand<OptionsCard>): CardFace {
  const { table, votes, counted } = hand;
  const words = kindWords('scenario');
  const all = offered(table.setting, table.card, openOptions(table));
  if (votes && !counted) {
    return {
      body: html`<p class="small soft">${words.votesLead}</p>
        <ul class="list options">
          ${all.map((option) => renderVote(hand, option))}
        </ul>`,
      missing: '',
    };
  }
  const total = all.reduce((sum, { key }) => sum + (votes?.[key] ?? 0), 0);
  return {
    body: html`<fieldset>
      <legend class="hide">${words.yourDecision}</legend>
      <div class="options">
        ${all.map(({ key, text }) =>
          renderOption({
            control: 'radio',
            text: told(hand, text),
            tag: total > 0 ? words.votesOf(votes?.[key] ?? 0, total) : undefined,
            checked: hand.picks.includes(key),
            pick: () => {
              hand.change([key]);
            },
          }),
        )}
      </div>
    </fieldset>`,
    missing: words.chooseWay,
  };
}

function renderVote(hand: Hand<OptionsCard>, { key, text }: CardOption) {
  return html`<li class="vote">
    <p>${told(hand, text)}</p>
    ${renderStepper({
      name: told(hand, text),
      value: hand.votes?.[key] ?? 0,
      most: 99,
      set: (value) => {
        hand.vote(key, value);
      },
    })}
  </li>`;
}

function told({ table: { setting, world } }: Hand, text: string): string {
  return atPlace(setting.scenario, world, text);
}
