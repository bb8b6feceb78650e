import type { BitReader, BitWriter } from '../session/bits.js';
import { cardKind } from './kinds/index.js';
import type { Move } from './play.js';
import type { Card, Scenario } from './scenario.js';

/*
 * A decision as it is packed:
 *
 * | bits | field |
 * |---|---|
 * | 8 | number of the card |
 * | 6 | picks |
 * | n each | place of the pick in the vocabulary of the kind |
 *
 * Numbers and vocabularies are permanent, so that a later version of the content reads what it still has.
 */
const NUMBER = 8;
const COUNT = 6;

/** Packs a decision, or the part of one that is final. */
export function packMove(scenario: Scenario, { card: id, picks }: Move, writer: BitWriter): void {
  const card = allCards(scenario).find((one) => one.id === id);
  if (!card) return;
  const vocabulary = cardKind(card).vocabulary(card);
  const known = picks.filter((pick) => vocabulary.includes(pick));
  writer.write(card.number, NUMBER).write(known.length, COUNT);
  for (const pick of known) writer.write(vocabulary.indexOf(pick), widthOf(card));
}

/**
 * Reads a decision; undefined where the content has no card of that number, after which nothing can be read.
 *
 * @throws RangeError when the bits end early.
 */
export function unpackMove(scenario: Scenario, reader: BitReader): Move | undefined {
  const number = reader.read(NUMBER);
  const count = reader.read(COUNT);
  const card = allCards(scenario).find((one) => one.number === number);
  if (!card) return undefined;
  const vocabulary = cardKind(card).vocabulary(card);
  const picks = Array.from({ length: count }, () => vocabulary[reader.read(widthOf(card))] ?? '');
  return { card: card.id, picks };
}

/** Bits of the longest decision on a card. */
export function moveBits(card: Card): number {
  return NUMBER + COUNT + cardKind(card).longest(card) * widthOf(card);
}

/** Every card, with the one of the end of a round. */
export function allCards({ cards, effort }: Scenario): readonly Card[] {
  return effort ? [...cards, effort] : cards;
}

function widthOf(card: Card): number {
  return Math.max(1, Math.ceil(Math.log2(cardKind(card).vocabulary(card).length)));
}
