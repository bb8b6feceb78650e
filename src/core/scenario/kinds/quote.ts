import type { CardKind, Table } from '../card-kind.js';
import { evaluate } from '../expression.js';
import type { QuoteBlock, QuoteCard } from '../scenario.js';
import { scopeOf } from '../scope.js';
import { worthiest } from '../worth.js';
import { byRule } from './by-rule.js';

/**
 * A quote: picks are the blocks taken and one margin.
 *
 * Measures: `wrong` (blocks too many or too few), `error` (per mille that the cost is off, from the
 * cost that the rule puts on the seller), `margin` (percent chosen), `cost` and `quoted` (cents a piece),
 * `landed` (cents that the delivery costs the seller in truth).
 */
export const quote: CardKind<QuoteCard> = {
  ...byRule,
  kind: 'quote',
  stepwise: false,
  vocabulary: ({ blocks, margins }) => [...blocks, ...margins].map(({ id }) => id),
  longest: ({ blocks }) => blocks.length + 1,
  allows: ({ card }, picks) =>
    new Set(picks).size === picks.length &&
    marginsIn(card, picks).length <= 1 &&
    picks.every((pick) => quote.vocabulary(card).includes(pick)),
  settles: ({ card }, picks) => marginsIn(card, picks).length === 1,
  measures: (table, picks) => {
    const { card } = table;
    const due = card.blocks.filter((block) => isSellers(table, block));
    const landed = total(table, due);
    const taken = card.blocks.filter(({ id }) => picks.includes(id));
    const cost = total(table, taken);
    const margin = marginsIn(card, picks)[0]?.percent ?? 0;
    return {
      wrong: card.blocks.filter((one) => due.includes(one) !== taken.includes(one)).length,
      error: Math.ceil((Math.abs(cost - landed) * 1000) / Math.max(1, landed)),
      margin,
      cost,
      quoted: Math.trunc((cost * (100 + margin)) / 100),
      landed,
    };
  },
  best: (table) => {
    const { card } = table;
    const blocks = card.blocks.filter((block) => isSellers(table, block)).map(({ id }) => id);
    const middle = Math.floor(card.margins.length / 2);
    // The middle one goes first, where the key does not tell margins apart.
    const margins = [...card.margins.slice(middle), ...card.margins.slice(0, middle)];
    return worthiest(
      quote,
      table,
      margins.map(({ id }) => [...blocks, id]),
    );
  },
  words: ({ blocks, margins }, _variant, picks) =>
    [
      ...blocks.filter(({ id }) => picks.includes(id)).map(({ name }) => name),
      ...margins.filter(({ id }) => picks.includes(id)).map(({ text }) => text),
    ].join('; '),
};

/** What a block costs, in cents a piece. */
export function amountOf({ setting, world }: Table, { amount }: QuoteBlock): number {
  return evaluate(amount, scopeOf(setting, world));
}

function isSellers({ setting, world }: Table, { seller }: QuoteBlock): boolean {
  return evaluate(seller, scopeOf(setting, world)) !== 0;
}

function total(table: Table, blocks: readonly QuoteBlock[]): number {
  return blocks.reduce((sum, block) => sum + amountOf(table, block), 0);
}

function marginsIn({ margins }: QuoteCard, picks: readonly string[]) {
  return margins.filter(({ id }) => picks.includes(id));
}
