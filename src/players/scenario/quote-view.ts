import { html } from 'lit';
import { quote, amountOf } from '../../core/scenario/kinds/quote.js';
import type { QuoteCard } from '../../core/scenario/scenario.js';
import { formatMoney } from '../../i18n/format.js';
import type {} from '../../i18n/kinds/scenario.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { renderOption } from '../../ui/option-row.js';
import { toggled, type CardFace, type Hand } from './hand.js';

/** A quote made of blocks of cost and a margin; its price is worked out as it grows. */
export function quoteFace(hand: Hand<QuoteCard>): CardFace {
  const { table, picks } = hand;
  const { blocks, margins } = table.card;
  const words = kindWords('scenario');
  const { cost = 0, quoted = 0 } = quote.measures(table, picks);
  const priced = margins.some(({ id }) => picks.includes(id));
  const set = (draft: readonly string[]) => () => {
    hand.change(draft);
  };
  return {
    body: html`<div class="stack-5">
      <fieldset>
        <legend class="label">${words.pieceCost}</legend>
        <p class="hint">${words.costHint}</p>
        <div class="options tight">
          ${blocks.map((block) =>
            renderOption({
              control: 'checkbox',
              name: 'block',
              text: html`<span class="line"
                ><span>${block.name}</span>
                <b class="num">${formatMoney(amountOf(table, block), 2)}</b></span
              >`,
              checked: picks.includes(block.id),
              pick: set(toggled(hand, block.id)),
            }),
          )}
        </div>
      </fieldset>
      <fieldset>
        <legend class="label">${words.margin}</legend>
        <div class="options tight">
          ${margins.map(({ id, text }) =>
            renderOption({
              control: 'radio',
              name: 'margin',
              text,
              checked: picks.includes(id),
              pick: set([...picks.filter((one) => margins.every((other) => other.id !== one)), id]),
            }),
          )}
        </div>
      </fieldset>
      <div class="plate land">
        <p class="line">
          <span>${words.pieceCost}</span> <b class="num">${formatMoney(cost, 2)}</b>
        </p>
        <p class="line">
          <span>${words.piecePrice}</span>
          <b class="num value">${priced ? formatMoney(quoted, 2) : '\u2013'}</b>
        </p>
      </div>
    </div>`,
    count: priced
      ? words.priceIs(formatMoney(quoted, 2))
      : `${words.pieceCost}: ${formatMoney(cost, 2)}`,
    missing: words.chooseMargin,
  };
}
