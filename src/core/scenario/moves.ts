import { checksum } from '../session/checksum.js';
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
 * | 6 | mark of the vocabulary of the card |
 * | 6 | picks |
 * | n each | place of the pick in the vocabulary of the kind |
 *
 * Numbers are permanent, so that a later version of the content reads what it still has. A card that got
 * other picks since has another mark: what they meant is not guessed at.
 */
const NUMBER = 8;
const MARK = 6;
const COUNT = 6;

/** Packs a decision, or the part of one that is final. */
export function packMove(scenario: Scenario, { card: id, picks }: Move, writer: BitWriter): void {
  const card = allCards(scenario).find((one) => one.id === id);
  if (!card) return;
  const vocabulary = cardKind(card).vocabulary(card);
  const known = picks.filter((pick) => vocabulary.includes(pick));
  writer.write(card.number, NUMBER).write(markOf(vocabulary), MARK).write(known.length, COUNT);
  for (const pick of known) writer.write(vocabulary.indexOf(pick), widthOf(card));
}

/**
 * Reads a decision; undefined where the content has no card of that number with those picks, after
 * which nothing can be read.
 *
 * @throws RangeError when the bits end early.
 */
export function unpackMove(scenario: Scenario, reader: BitReader): Move | undefined {
  const number = reader.read(NUMBER);
  const mark = reader.read(MARK);
  const count = reader.read(COUNT);
  const card = allCards(scenario).find((one) => one.number === number);
  const vocabulary = card && cardKind(card).vocabulary(card);
  if (!card || !vocabulary || markOf(vocabulary) !== mark) return undefined;
  const picks = Array.from({ length: count }, () => vocabulary[reader.read(widthOf(card))] ?? '');
  return { card: card.id, picks };
}

/** Bits of the longest decision on a card. */
export function moveBits(card: Card): number {
  return NUMBER + MARK + COUNT + cardKind(card).longest(card) * widthOf(card);
}

/** Every card, with the one of the end of a round. */
export function allCards({ cards, effort }: Scenario): readonly Card[] {
  return effort ? [...cards, effort] : cards;
}

function markOf(vocabulary: readonly string[]): number {
  return checksum(vocabulary.join()) % 2 ** MARK;
}

function widthOf(card: Card): number {
  return Math.max(1, Math.ceil(Math.log2(cardKind(card).vocabulary(card).length)));
}
