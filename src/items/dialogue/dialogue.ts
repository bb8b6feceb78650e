import type { ItemType } from '../../core/assessment/item-type.js';
import type { BitReader, BitWriter } from '../../core/session/bits.js';
import type { TypedPair } from '../../core/report/result.js';
import { LETTER_BITS, packLetter, unpackLetter } from '../packed-letter.js';
import { inWords } from '../wording.js';
import { writtenOut } from '../written-out.js';
import {
  MOST_REPLIES,
  ended,
  follow,
  shareOf,
  strongestPath,
  type Path,
  type Step,
  type Turn,
} from './path.js';
import type { DialogueItem } from './schema.js';

/** Letters of the replies given, in the order of the conversation. */
export type DialogueResponse = readonly string[];

const COUNT_BITS = 3;

/**
 * A conversation that branches with each reply and is answered when it has come to an end.
 *
 * Credit is the mean, over the turns that were met, of the credit of the reply by that of the
 * strongest reply there. So the strongest reply everywhere earns all, a long conversation earns
 * no more than a short one, and a weak reply that ends it at once costs the most.
 *
 * In words, the replies stand in their order with their places. Before the end there is nothing
 * to report: a conversation broken off is no answer.
 *
 * Packed: 3 bits for the number of replies, then 4 bits for the letter of each. Where the item
 * has changed, the path is cut at the first reply that it no longer has.
 */
export const dialogue: ItemType<DialogueItem, DialogueResponse> = {
  kind: 'dialogue',
  empty: () => [],
  answered: (item, response) => finished(item, response) !== undefined,
  score: (item, response) => {
    const { steps } = finished(item, response) ?? { steps: [] };
    const sum = steps.reduce((total, step) => total + shareOf(step), 0);
    return steps.length > 0 ? sum / steps.length : 0;
  },
  keyed: () => true,
  bits: ({ turns }) => {
    const replied = turns.filter(({ replies }) => replies).length;
    return COUNT_BITS + LETTER_BITS * Math.min(MOST_REPLIES, replied);
  },
  pack,
  unpack,
  arranged: (item, shuffle) => ({
    ...item,
    turns: item.turns.map((turn) =>
      turn.replies ? { ...turn, replies: shuffle(turn.replies) } : turn,
    ),
  }),
  typed: (item, response) =>
    writtenOut({
      type: 'performance',
      pairs: pairsOf(item, finished(item, response)?.steps ?? []),
      steps: item.turns.flatMap((turn) =>
        turn.replies ? [{ key: stepKey(item, turn), text: turn.says.at(-1)?.line ?? '' }] : [],
      ),
      correct: pairsOf(item, strongestPath(item, item.turns[0]).steps),
    }),
  words: (item, response, phrases) => {
    const { steps } = finished(item, response) ?? { steps: [] };
    return inWords(
      steps.map(({ reply }, at) => `${at + 1}: ${reply.text}`),
      phrases.and,
    );
  },
};

/** The path of a response that has come to an end with a reply. */
function finished(item: DialogueItem, response: DialogueResponse): Path | undefined {
  const path = follow(item, response);
  return path.steps.length > 0 && ended(path) ? path : undefined;
}

function pairsOf(item: DialogueItem, steps: readonly Step[]): readonly TypedPair[] {
  return steps.map(({ turn, reply }): TypedPair => [stepKey(item, turn), reply.key]);
}

/** The place of a turn as a name that every LMS takes; strict ones refuse the hyphens of its key. */
function stepKey({ turns }: DialogueItem, { key }: Turn): string {
  return `turn${turns.findIndex((turn) => turn.key === key) + 1}`;
}

function pack(_item: DialogueItem, response: DialogueResponse, writer: BitWriter): void {
  writer.write(response.length, COUNT_BITS);
  for (const letter of response) packLetter(letter, writer);
}

/**
 * The replies that were packed, up to the first that the item no longer has.
 *
 * @throws RangeError when not even the first of them is left.
 */
function unpack(item: DialogueItem, reader: BitReader): DialogueResponse {
  const count = reader.read(COUNT_BITS);
  const packed = Array.from({ length: count }, () => unpackLetter(reader));
  const response = follow(item, packed).steps.map(({ reply }) => reply.key);
  if (count > 0 && response.length === 0) {
    throw new RangeError(`"${item.id}" does not begin with ${packed.join(', ')}`);
  }
  return response;
}
