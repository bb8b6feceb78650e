import { childValue, isMap, MEMBER_KEYS } from './naming.js';

/** Which member of a translated list goes with which of the original. */
export interface MatchedMembers {
  /** For each member of the original, the index in the translation; absent where there is none. */
  readonly found: readonly (number | undefined)[];
  /** Members of the translation that the original does not have, with their name where they have one. */
  readonly foreign: readonly { readonly index: number; readonly name?: string | undefined }[];
  /** Names in the original; empty when matched by position. */
  readonly names: readonly string[];
}

/** Matches two lists by `id`, `item` or `key` where each member of the original has its own; by position otherwise. */
export function matchMembers(
  original: readonly unknown[],
  translation: readonly unknown[],
): MatchedMembers {
  const key = MEMBER_KEYS.find((one) => tellsApart(original, one));
  if (key === undefined) {
    const foreign = translation.slice(original.length).map((_, extra) => original.length + extra);
    return {
      found: original.map((_, index) => (index < translation.length ? index : undefined)),
      foreign: foreign.map((index) => ({ index })),
      names: [],
    };
  }
  const names = original.map((member) => nameIn(member, key) ?? '');
  const firsts = new Map<string, number>();
  const foreign: { index: number; name?: string | undefined }[] = [];
  for (const [index, member] of translation.entries()) {
    const name = nameIn(member, key);
    if (name === undefined || !names.includes(name) || firsts.has(name))
      foreign.push({ index, name });
    else firsts.set(name, index);
  }
  return { found: names.map((name) => firsts.get(name)), foreign, names };
}

function tellsApart(members: readonly unknown[], key: string): boolean {
  const names = members.map((member) => nameIn(member, key));
  return names.length > 0 && !names.includes(undefined) && new Set(names).size === names.length;
}

function nameIn(member: unknown, key: string): string | undefined {
  const name = isMap(member) ? childValue(member, key) : undefined;
  return typeof name === 'string' ? name : undefined;
}
