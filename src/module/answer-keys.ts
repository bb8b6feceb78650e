import { ALPHABET } from '../core/session/bits.js';
import type { PackedModule } from './packed-module.js';

/** Letters, digits and quotation marks; each stands for the one at the same distance from the other end. */
const SIGNS = `"${ALPHABET}~`;

/** A part of the items of a module: the steps that lead to it, and its value. */
export type KeyEntry = readonly [path: readonly (string | number)[], value: unknown];

/**
 * A text that cannot be read at a glance; disguised once more it is itself again.
 *
 * It keeps answers from an eye that rests on the source of a page. It is no secret: whoever runs a
 * page can find out all that the page knows.
 */
export function disguise(text: string): string {
  return text.replace(/[\w"~-]/g, (sign) => SIGNS.charAt(65 - SIGNS.indexOf(sign)));
}

/** The module with the keys of its items put back in place, as the packager took them out. */
export function withKeys(module: PackedModule): PackedModule {
  // The packager wrote it, from items in which these steps exist.
  const entries = module.keys ? (JSON.parse(disguise(module.keys)) as KeyEntry[]) : [];
  for (const [path, value] of entries) {
    let part: unknown = module.activity.items;
    const last = path.at(-1);
    for (const step of path.slice(0, -1)) part = (part as Record<string, unknown>)[step];
    if (last !== undefined) (part as Record<string, unknown>)[last] = value;
  }
  return module;
}
