import type { PackedModule } from '../../src/module/packed-module.js';
import type { PackageFile } from './package-file.js';

/** A rule of the style sheet that names a font. */
const FACE = /@font-face\s*\{[^}]*\}/g;
const RANGE = /U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi;
/** The letters that every package needs. */
const FIRST_LETTER = 'a';

/** A style sheet and fonts of which a package needs no other. */
export interface NeededFonts {
  readonly style: string;
  readonly fonts: readonly PackageFile[];
}

/**
 * The fonts of which a package has a letter, and the style sheet without the others.
 *
 * A font for letters that none of its words has would only make it larger; what a learner types with such
 * letters shows them in a font of the device.
 *
 * @param style Names each font once, with its range of letters.
 */
export function neededFonts(
  { fonts, style }: NeededFonts,
  modules: readonly PackedModule[],
): NeededFonts {
  const idle = [...style.matchAll(FACE)]
    .map(([rule]) => rule)
    .filter((rule) => {
      const letters = lettersOf(rule);
      return letters && !letters.test(FIRST_LETTER) && !modules.some((one) => has(one, letters));
    });
  const left = idle.reduce((rest, rule) => rest.replace(rule, ''), style);
  const kept = fonts.filter(({ path }) => !idle.some((rule) => rule.includes(path)));
  return idle.length === 0 ? { fonts, style } : { fonts: kept, style: left };
}

/** Matches the letters in the range of a rule; undefined where it has none, and stands for all. */
function lettersOf(rule: string): RegExp | undefined {
  const ranges = [...rule.matchAll(RANGE)].map(
    ([, from = '', to = from]) => `\\u{${from}}-\\u{${to}}`,
  );
  return ranges.length > 0 ? new RegExp(`[${ranges.join('')}]`, 'u') : undefined;
}

const found = new WeakMap<PackedModule, Map<string, boolean>>();

/** Whether a module has such a letter anywhere; found once for all packages of it. */
function has(module: PackedModule, letters: RegExp): boolean {
  const known = found.get(module) ?? new Map<string, boolean>();
  found.set(module, known);
  const answer = known.get(letters.source) ?? letters.test(JSON.stringify(module));
  known.set(letters.source, answer);
  return answer;
}
