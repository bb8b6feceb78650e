import type { ItemContent, ItemType } from '../core/assessment/item-type.js';
import { choice, choose } from './choice/choice.js';
import type { ChoiceItem } from './choice/schema.js';

/** A part of an item that a learner can mark. */
export interface Markable {
  /** Permanent letter, a to p. */
  readonly key: string;
  /** Its words, for reports. */
  readonly text: string;
  readonly correct?: boolean | undefined;
}

/** Letters of what is marked, in the order of the item. */
export type Marks = readonly string[];

/** How a part fares once the answer is shown; `missed` belongs to the key but was not marked. */
export type MarkVerdict = 'right' | 'wrong' | 'missed' | 'open';

/**
 * The item type of a kind in which parts are marked: a choice of several, whatever it looks like.
 *
 * @param partsOf The parts of an item that can be marked, in its order.
 */
export function markType<Item extends ItemContent>(
  kind: string,
  partsOf: (item: Item) => readonly Markable[],
): ItemType<Item, Marks> {
  const asChoice = (item: Item): ChoiceItem => {
    const { id, label, number, prompt } = item;
    return { id, label, number, prompt, kind: 'choice', ...severalOf(partsOf(item)) };
  };
  return {
    kind,
    empty: (item) => choice.empty(asChoice(item)),
    answered: (item, marks) => choice.answered(asChoice(item), marks),
    score: (item, marks) => choice.score(asChoice(item), marks),
    keyed: (item) => choice.keyed(asChoice(item)),
    bits: (item) => choice.bits(asChoice(item)),
    pack: (item, marks, writer) => {
      choice.pack(asChoice(item), marks, writer);
    },
    unpack: (item, reader) => {
      const asked = asChoice(item);
      // Fewer would be read as a single pick, which no item of this kind ever was.
      if (reader.left < choice.bits(asked)) throw new RangeError(`"${item.id}" lacks bits`);
      return choice.unpack(asked, reader);
    },
    typed: (item, marks) => choice.typed(asChoice(item), marks),
    words: (item, marks, phrases) => choice.words(asChoice(item), marks, phrases),
  };
}

/** The marks after a part was marked, or its mark taken away. */
export function toggled(parts: readonly Markable[], marks: Marks, key: string): Marks {
  return choose(severalOf(parts), marks, key);
}

/** How a part fares. */
export function verdict(part: Omit<Markable, 'text'>, marks: Marks): MarkVerdict {
  if (marks.includes(part.key)) return part.correct ? 'right' : 'wrong';
  return part.correct ? 'missed' : 'open';
}

function severalOf(parts: readonly Markable[]): Pick<ChoiceItem, 'many' | 'options'> {
  return { many: true, options: [...parts] };
}
