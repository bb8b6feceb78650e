import type { ItemType } from '../../core/assessment/item-type.js';
import type { BitReader, BitWriter } from '../../core/session/bits.js';
import { LETTERS } from '../packed-letter.js';
import { inWords } from '../wording.js';
import { writtenOut } from '../written-out.js';
import type { FlashcardItem } from './schema.js';

/** Whether the learner knew the back of a card, by the learner's own judgement. */
export type Recall = 'knew' | 'not-yet';

/** What the learner said of the cards met so far, by their keys. */
export type FlashcardResponse = Readonly<Record<string, Recall>>;

type Deck = Pick<FlashcardItem, 'cards'>;

/** The judgements as they are numbered in packed state, from 1. */
const RECALLS: readonly Recall[] = ['knew', 'not-yet'];
const BITS = 2;

/**
 * A deck of cards with two sides.
 *
 * Nobody scores it: the learner says of each card whether its back was known.
 *
 * Packed: 2 bits for each of the 16 letters, 0 where a card was not met.
 */
export const flashcard: ItemType<FlashcardItem, FlashcardResponse> = {
  kind: 'flashcard',
  empty: () => ({}),
  answered: (_item, response) => Object.keys(response).length > 0,
  score: () => 0,
  keyed: () => false,
  unscored: () => true,
  bits: () => LETTERS.length * BITS,
  pack,
  unpack,
  arranged: (item, shuffle) => ({ ...item, cards: shuffle(item.cards) }),
  typed: ({ cards }, response) =>
    writtenOut({
      type: 'performance',
      pairs: cards.flatMap(({ key }) => {
        const recall = response[key];
        return recall ? [[key, recall === 'knew' ? 'knew' : 'not yet'] as const] : [];
      }),
      steps: cards.map(({ key, front }) => ({ key, text: front })),
      correct: undefined,
    }),
  words: ({ cards }, response, phrases) =>
    inWords(
      cards.flatMap(({ key, front }) => {
        const recall = response[key];
        // The judgement comes first, because long fronts are cut at their end.
        return recall ? [`${recall === 'knew' ? phrases.yes : phrases.no}: ${front}`] : [];
      }),
      phrases.and,
    ),
};

/** The keys of the cards still to be gone through: those not met, then those not known yet. */
export function cardsLeft({ cards }: Deck, response: FlashcardResponse): readonly string[] {
  const unmet = cards.map(({ key }) => key).filter((key) => !(key in response));
  return [...unmet, ...cardsSaid({ cards }, response, 'not-yet')];
}

/** The queue after its first card was judged: gone if known, else behind all others. */
export function queueAfter(queue: readonly string[], recall: Recall): readonly string[] {
  const [first, ...rest] = queue;
  return first === undefined || recall === 'knew' ? rest : [...rest, first];
}

/** The keys of the cards of which a learner said something, in the order of the deck. */
export function cardsSaid(
  { cards }: Deck,
  response: FlashcardResponse,
  recall: Recall,
): readonly string[] {
  return cards.map(({ key }) => key).filter((key) => response[key] === recall);
}

function pack(item: FlashcardItem, response: FlashcardResponse, writer: BitWriter): void {
  if (!flashcard.answered(item, response)) return;
  for (const letter of LETTERS) {
    const recall = response[letter];
    writer.write(recall ? RECALLS.indexOf(recall) + 1 : 0, BITS);
  }
}

/**
 * What was packed, without cards that the item no longer has.
 *
 * @throws RangeError when none of the cards is left, or the bits are of another kind.
 */
function unpack(item: FlashcardItem, reader: BitReader): FlashcardResponse {
  if (reader.left === 0) return {};
  const read = [...LETTERS].map((letter) => [letter, reader.read(BITS)] as const);
  const entries = read.flatMap(([letter, number]) => {
    const recall = RECALLS[number - 1];
    const known = item.cards.some(({ key }) => key === letter);
    return recall && known ? [[letter, recall] as const] : [];
  });
  if (entries.length === 0) throw new RangeError(`"${item.id}" has none of these cards any more`);
  return Object.fromEntries(entries);
}
