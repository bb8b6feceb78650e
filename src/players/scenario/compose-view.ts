import { html } from 'lit';
import { offered } from '../../core/scenario/play.js';
import type { ComposeCard, TileGroup } from '../../core/scenario/scenario.js';
import type {} from '../../i18n/kinds/scenario.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { renderOption } from '../../ui/option-row.js';
import { toggled, type CardFace, type Hand } from './hand.js';

/** A message made of tiles, with what it says so far beside them. */
export function composeFace(hand: Hand<ComposeCard>): CardFace {
  const { groups } = hand.table.card;
  const words = kindWords('scenario');
  const text = textOf(hand);
  return {
    body: html`<div class="split">
      <div class="stack-5">${groups.map((group) => renderGroup(hand, group))}</div>
      <section class="plate land message" aria-labelledby="message">
        <h2 id="message">${words.message}</h2>
        <p class=${text ? '' : 'soft'}>${text || words.messageEmpty}</p>
      </section>
    </div>`,
    count: words.taken(
      hand.picks.length,
      groups.reduce((sum, { most }) => sum + most, 0),
    ),
    missing: words.chooseTile,
  };
}

function renderGroup(hand: Hand<ComposeCard>, { id, name, most }: TileGroup) {
  const { setting, card } = hand.table;
  const tiles = card.tiles.filter(({ group }) => group === id);
  const taken = tiles.filter((tile) => hand.picks.includes(tile.id)).length;
  return html`<fieldset>
    <legend class="label line">
      <span>${name}</span> <span class="soft">${kindWords('scenario').taken(taken, most)}</span>
    </legend>
    <div class="options tight">
      ${offered(setting, card, tiles).map((tile) => {
        const checked = hand.picks.includes(tile.id);
        const disabled = !checked && !hand.allows(tile.id);
        return renderOption({
          control: 'checkbox',
          text: tile.text,
          checked,
          disabled,
          classes: disabled ? 'off' : '',
          pick: () => {
            hand.change(toggled(hand, tile.id));
          },
        });
      })}
    </div>
  </fieldset>`;
}

function textOf({ picks, table: { card } }: Hand<ComposeCard>): string {
  return picks.flatMap((pick) => card.tiles.find(({ id }) => id === pick)?.text ?? []).join(' ');
}
