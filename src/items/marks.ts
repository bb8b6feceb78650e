import type { ItemContent, ItemType } from '../core/assessment/item-type.js';
import type { BitReader } from '../core/session/bits.js';
import { creditOf, inOrder, packPicks, PICKS_BITS, unpackPicks, type Picks } from './picks.js';
import { inWords } from './wording.js';

/** A part of an item that a learner can mark. */
export interface Markable {
  /** Permanent letter, a to p. */
  readonly key: string;
  /** Its words, for reports. */
  readonly text: string;
  readonly correct?: boolean | undefined;
}

/** Letters of what is marked, in the order of the item. */
export type Marks = Picks;

/** How a part fares once the answer is shown; `missed` belongs to the key but was not marked. */
export type MarkVerdict = 'right' | 'wrong' | 'missed' | 'open';

/**
 * The item type of a kind in which parts are marked.
 *
 * Each right mark earns its share of the key and each wrong one takes a share away, never below 0.
 *
 * Packed in 16 bits, one for each letter.
 *
 * @param partsOf The parts of an item that can be marked, in its order.
 */
export function markType<Item extends ItemContent>(
  kind: string,
  partsOf: (item: Item) => readonly Markable[],
): ItemType<Item, Marks> {
  return {
    kind,
    empty: () => [],
    answered: (_item, marks) => marks.length > 0,
    score: (item, marks) => creditOf(partsOf(item), marks),
    keyed: (item) => partsOf(item).some((part) => part.correct),
    bits: () => PICKS_BITS,
    pack: (_item, marks, writer) => packPicks(marks, writer),
    unpack: (item, reader) => unpackMarks(item.id, partsOf(item), reader),
    typed: (item, marks) => {
      const parts = partsOf(item);
      const key = parts.filter((part) => part.correct).map((part) => part.key);
      return {
        type: 'choice',
        chosen: inOrder(parts, marks),
        options: parts.map(({ key, text }) => ({ key, text })),
        ...(key.length > 0 ? { correct: key } : {}),
      };
    },
    words: (item, marks, phrases) =>
      inWords(
        partsOf(item)
          .filter(({ key }) => marks.includes(key))
          .map(({ text }) => text),
        phrases.and,
      ),
  };
}

/** How a part fares. */
export function verdict(part: Omit<Markable, 'text'>, marks: Marks): MarkVerdict {
  if (marks.includes(part.key)) return part.correct ? 'right' : 'wrong';
  return part.correct ? 'missed' : 'open';
}

/**
 * The marks that were packed, without letters that the item no longer has.
 *
 * @throws RangeError when none of the marked letters is left.
 */
function unpackMarks(id: string, parts: readonly Markable[], reader: BitReader): Marks {
  const packed = unpackPicks(reader);
  const marks = inOrder(parts, packed);
  if (packed.length > 0 && marks.length === 0) {
    throw new RangeError(`"${id}" does not take ${packed.join(', ')}`);
  }
  return marks;
}
