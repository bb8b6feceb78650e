import { suggest } from '../nearest.js';
import type { Finding, Place } from '../problem.js';

/** What a finding about a game says, besides its name and place. */
export interface Words {
  readonly what: string;
  readonly why?: string;
  readonly remedy: string;
}

/** Something that stops packing. */
export function fault(code: string, at: Place, words: Words): Finding {
  return { code, severity: 'error', at, ...words };
}

/** Something to think about. */
export function doubt(code: string, at: Place, words: Words): Finding {
  return { code, severity: 'warning', at, ...words };
}

/** A name that stands for nothing; none where it is known. */
export function unknown(
  noun: string,
  name: string,
  known: readonly string[],
  told: { readonly at: Place; readonly what: string },
): readonly Finding[] {
  if (known.includes(name)) return [];
  const remedy = suggest(name, known, `Name ${noun} that the game has.`);
  return [fault(`unknown-${noun.split(' ').at(-1) ?? noun}`, told.at, { what: told.what, remedy })];
}

/** Every name that another one of a list has already. */
export function repeated(
  names: readonly { readonly name: string; readonly at: Place }[],
  words: (name: string) => Words & { readonly code: string },
): readonly Finding[] {
  const seen = new Set<string>();
  return names.flatMap(({ name, at }) => {
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    const { code, ...told } = words(name);
    return [fault(code, at, told)];
  });
}
