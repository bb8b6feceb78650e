import type { AcceptedText } from './schema.js';

/** How strictly a text is compared. */
export interface Strictness {
  readonly accents?: 'ignore' | 'matter' | undefined;
  /** Slips of spelling that are let pass. */
  readonly spelling?: 0 | 1 | 2 | undefined;
}

/** The accepted text that an entry matches. */
export interface Match {
  readonly credit: number;
  /** As it should be spelt, where only a slip was let pass. */
  readonly spelt?: string;
}

/** Texts that alternatives in one accepted text may spell out. */
export const MOST_FORMS = 64;

/** Stands for any words, or none. */
const ANY = '*';

/** Letters that an accepted text needs, so that one slip, or two, cannot make it another word. */
const ENOUGH_LETTERS = [5, 9];

const END = /[\s.,;:!?…؟؛،。]+$/u;

/** Letters that are no letter with an accent, though some keyboards lack them. */
const SPELT: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * The accepted text that an entry matches, if any: the first in the list that it equals, else the
 * first from which it is only a slip of spelling away.
 */
export function match(
  entry: string,
  accepted: readonly AcceptedText[],
  strictness: Strictness,
): Match | undefined {
  const typed = folded(entry, strictness);
  const forms = accepted.flatMap(({ text, credit = 1 }) =>
    spelledOut(text).map((form) => ({ credit, form, folded: folded(form, strictness) })),
  );
  const equal = forms.find((one) => equals(typed, one.folded));
  if (equal) return { credit: equal.credit };
  const near = forms.find((one) => isNear(typed, one.folded, strictness.spelling ?? 0));
  return near && { credit: near.credit, spelt: near.form };
}

/** Accepted texts that can be shown as they are: with full credit, alternatives spelt out, without `*`. */
export function plainAnswers(accepted: readonly AcceptedText[]): readonly string[] {
  return accepted
    .filter(({ text, credit = 1 }) => credit === 1 && !text.includes(ANY))
    .flatMap(({ text }) => spelledOut(text));
}

/** The texts that the alternatives in an accepted text make, such as two for `(the|an) invoice`. */
export function spelledOut(pattern: string): readonly string[] {
  let forms = [''];
  for (const [piece] of pattern.matchAll(/\([^()]*\)|[^(]+|\(/g)) {
    const group = /^\((.*)\)$/s.exec(piece)?.[1];
    const ways = group === undefined ? [piece] : group.split('|');
    forms = forms.flatMap((form) => ways.map((way) => form + way)).slice(0, MOST_FORMS);
  }
  return forms.map((form) => form.replace(/\s+/g, ' ').trim());
}

/** A text without what does not count: case, spaces, the last full stop and, unless they matter, accents. */
export function folded(text: string, { accents }: Strictness): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[‐-―−]/g, '-');
  const bare =
    accents === 'matter'
      ? plain
      : plain
          .normalize('NFD')
          .replace(/[\u0300-\u036f]/g, '')
          .replace(/[ßæœøłđðþı]/g, (letter) => SPELT[letter] ?? letter);
  return bare.replace(/\s+/g, ' ').trim().replace(END, '');
}

function equals(typed: string, form: string): boolean {
  if (!form.includes(ANY)) return typed === form && form !== '';
  return fits(wordsOf(typed), wordsOf(form));
}

/** Whether words follow a pattern in which `*` stands for any words; on a mismatch the last `*` takes one more. */
function fits(words: readonly string[], pattern: readonly string[]): boolean {
  let [at, next, retry] = [0, 0, 0];
  let star: number | undefined;
  while (at < words.length) {
    if (pattern[next] === ANY) {
      [star, retry] = [next, at];
      next += 1;
    } else if (pattern[next] === words[at]) {
      [at, next] = [at + 1, next + 1];
    } else if (star !== undefined) {
      retry += 1;
      [at, next] = [retry, star + 1];
    } else return false;
  }
  return pattern.slice(next).every((word) => word === ANY);
}

function wordsOf(text: string): readonly string[] {
  return text
    .split(' ')
    .map((word) => word.replace(END, ''))
    .filter((word) => word !== '');
}

/** Whether a text is a form with at most some slips; figures must all be right. */
function isNear(typed: string, form: string, spelling: number): boolean {
  const letters = form.match(/\p{L}/gu)?.length ?? 0;
  const slips = Math.min(spelling, ENOUGH_LETTERS.filter((enough) => letters >= enough).length);
  if (slips === 0 || form.includes(ANY) || figuresOf(typed) !== figuresOf(form)) return false;
  return distance([...typed], [...form]) <= slips;
}

function figuresOf(text: string): string {
  return text.replace(/\P{N}/gu, '');
}

/**
 * Slips between two texts: letters left out, added, changed, or swapped with their neighbour.
 *
 * @source Damerau (1964), Communications of the ACM 7(3), 171–176; each letter takes part in one slip only.
 */
function distance(one: readonly string[], other: readonly string[]): number {
  let before: readonly number[] = [];
  let last: readonly number[] = [...other, ''].map((_letter, at) => at);
  one.forEach((letter, row) => {
    const next = [row + 1];
    other.forEach((sign, column) => {
      const at = (line: readonly number[], place: number) => line[place] ?? Infinity;
      const swapped = letter === other[column - 1] && one[row - 1] === sign;
      next.push(
        Math.min(
          at(last, column) + (letter === sign ? 0 : 1),
          at(last, column + 1) + 1,
          at(next, column) + 1,
          swapped ? at(before, column - 1) + 1 : Infinity,
        ),
      );
    });
    [before, last] = [last, next];
  });
  return last.at(-1) ?? 0;
}
