import type { ItemProblem } from '../core/assessment/item-type.js';

/** A list of an item whose members saved answers refer to. */
export interface KeyedList {
  readonly members: readonly { readonly key?: string | undefined; readonly text: string }[];
  /** Where it stands, as steps from the item. */
  readonly path: ItemProblem['path'];
  /** A member in words, such as `option`; part of the codes. */
  readonly name: string;
  /** Several of them. */
  readonly plural: string;
}

/** Members with the key of an earlier one. */
export function duplicateKeys({ members, path, name, plural }: KeyedList): readonly ItemProblem[] {
  return members.flatMap(({ key }, at) =>
    key !== undefined && members.slice(0, at).some((earlier) => earlier.key === key)
      ? [
          {
            path: [...path, at, 'key'],
            code: `duplicate-${name}-key`,
            what: `Two ${plural} have the key "${key}", so saved answers cannot tell them apart.`,
            remedy: `Give the new ${name} a letter that no ${name} of this item ever had.`,
          },
        ]
      : [],
  );
}

/** Members that say the same as an earlier one. */
export function duplicateTexts({ members, path, name, plural }: KeyedList): readonly ItemProblem[] {
  return members.flatMap(({ text }, at) =>
    members.slice(0, at).some((earlier) => earlier.text === text)
      ? [
          {
            path: [...path, at, 'text'],
            code: `duplicate-${name}-text`,
            what: `Two ${plural} say "${text}".`,
            remedy: 'Change or remove one of them.',
          },
        ]
      : [],
  );
}

/** Members with the key or the words of an earlier one. */
export function duplicates(list: KeyedList): readonly ItemProblem[] {
  return [...duplicateKeys(list), ...duplicateTexts(list)];
}
