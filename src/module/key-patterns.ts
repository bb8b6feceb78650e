import type { ItemContent } from '../core/assessment/item-type.js';
import type { ChoiceItem } from '../items/choice/schema.js';

/** Where right answers stand and how long they are, in questions with one right option. */
export interface KeyPatterns {
  readonly items: readonly ChoiceItem[];
  /** By the place of the right option, from 0; without items whose options have no fixed order. */
  readonly places: readonly (readonly ChoiceItem[])[];
  /** Items whose right option is longer than every other. */
  readonly longest: readonly ChoiceItem[];
  /** Items whose right option is shorter than every other. */
  readonly shortest: readonly ChoiceItem[];
  /** Mean characters of the right options, and of the others. */
  readonly lengths: { readonly right: number; readonly wrong: number };
}

/** The pattern of the right answers of some items; kinds other than `choice` are passed over. */
export function keyPatterns(all: readonly ItemContent[]): KeyPatterns {
  const items = all
    .filter((item): item is ChoiceItem => item.kind === 'choice')
    .filter((item) => !item.many && item.options.filter((option) => option.correct).length === 1);
  const lengths = new Map(items.map((item) => [item, lengthsOf(item)]));
  const where = (stands: (right: number, wrong: readonly number[]) => boolean) =>
    [...lengths].flatMap(([item, { right, wrong }]) => (stands(right, wrong) ? [item] : []));
  return {
    items,
    places: placesOf(items.filter((item) => !item.shuffle)),
    longest: where((right, wrong) => right > Math.max(...wrong)),
    shortest: where((right, wrong) => right < Math.min(...wrong)),
    lengths: {
      right: mean([...lengths.values()].map((one) => one.right)),
      wrong: mean([...lengths.values()].map((one) => mean(one.wrong))),
    },
  };
}

function lengthsOf(item: ChoiceItem) {
  const of = (correct: boolean) =>
    item.options.filter((one) => (one.correct ?? false) === correct).map((one) => one.text.length);
  return { right: of(true)[0] ?? 0, wrong: of(false) };
}

function placesOf(items: readonly ChoiceItem[]): readonly (readonly ChoiceItem[])[] {
  const most = Math.max(0, ...items.map((item) => item.options.length));
  return Array.from({ length: most }, (_, place) =>
    items.filter((item) => item.options[place]?.correct),
  );
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);
}
