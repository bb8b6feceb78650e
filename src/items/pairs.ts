import type { ItemContent, ItemType } from '../core/assessment/item-type.js';
import type { BitReader, BitWriter } from '../core/session/bits.js';
import { LETTER_BITS, LETTERS, packLetter, unpackLetter } from './packed-letter.js';
import { inWords, shorten } from './wording.js';
import { writtenOut } from './written-out.js';

/** One side of a pair. */
export interface Side {
  /** Permanent letter, a to p. */
  readonly key: string;
  readonly text: string;
}

/** A row, which is given what belongs to it. */
export interface Row extends Side {
  /** The key of the target that belongs to it, or several. */
  readonly to: string | readonly string[];
}

/** What is paired in an item. */
export interface Pairing {
  readonly rows: readonly Row[];
  readonly targets: readonly Side[];
  /** Whether a row may have several targets. */
  readonly many: boolean;
}

/** By the key of each row that was filled: the key of its target, or a sorted list where several may be picked. */
export type Pairs = Readonly<Record<string, string | readonly string[]>>;

/** How a row fares once the answer is shown; `missed` was left open. */
export type PairVerdict = 'right' | 'partly' | 'wrong' | 'missed';

type Lists = Readonly<Record<string, readonly string[]>>;
type Entry = readonly [string, Pairs[string]];

/** Characters for one side of all pairs together, in words. */
const SIDES = 116;
const MAP_BITS = LETTERS.length;
const MANY_BITS = LETTERS.length;

/**
 * The item type of a kind in which each row is given what belongs to it.
 *
 * Each row counts alike. Its credit is the share of its targets that were picked, less as much
 * for each wrong one, never below 0; so with one target a row is right or wrong.
 *
 * Packed: 16 bits, one for the letter of each row that was filled; then for each of these the 4
 * bits of a letter, or 16 bits, one for each letter, where several may be picked.
 *
 * @param pairingOf What is paired in an item.
 */
export function pairType<Item extends ItemContent>(
  kind: string,
  pairingOf: (item: Item) => Pairing,
): Omit<ItemType<Item, Pairs>, 'arranged'> {
  return {
    kind,
    empty: () => ({}),
    answered: (_item, pairs) => Object.keys(pairs).length > 0,
    score: (item, pairs) => {
      const { rows } = pairingOf(item);
      // Sorted, so that the sum is the same to the last digit in whatever order rows were drawn.
      const credits = rows.map((row) => credit(row, pairs)).sort();
      return credits.reduce((sum, one) => sum + one, 0) / rows.length;
    },
    keyed: () => true,
    bits: (item) => {
      const { rows, many } = pairingOf(item);
      return MAP_BITS + rows.length * (many ? MANY_BITS : LETTER_BITS);
    },
    pack: (item, pairs, writer) => pack(pairs, pairingOf(item).many, writer),
    unpack: (item, reader) => unpack(item.id, pairingOf(item), reader),
    typed: (item, pairs) => {
      const { rows, targets } = pairingOf(item);
      return writtenOut({
        type: 'matching',
        pairs: rows.flatMap(({ key }) => each(key, targetsOf(pairs, key))),
        sources: rows.map(({ key, text }) => ({ key, text })),
        targets: targets.map(({ key, text }) => ({ key, text })),
        correct: rows.flatMap(({ key, to }) => each(key, [to].flat())),
      });
    },
    words: (item, pairs, phrases) => {
      const { rows, targets } = pairingOf(item);
      const told = rows.filter(({ key }) => key in pairs);
      const texts = (room: number) =>
        told.map(({ key, text }) =>
          [text, textsOf(targets, targetsOf(pairs, key))]
            .map((side) => shorten(side, room))
            .join(': '),
        );
      const whole = texts(Infinity);
      // Where all is too long both sides of each pair are shortened, so that none loses its answer.
      const long = whole.join().length > 2 * SIDES;
      return inWords(long ? texts(Math.floor(SIDES / told.length)) : whole, phrases.and);
    },
  };
}

/** The keys of the targets that a row was given. */
export function targetsOf(pairs: Pairs, row: string): readonly string[] {
  return [pairs[row] ?? []].flat();
}

/** The texts of some targets on one line. */
export function textsOf(targets: readonly Side[], keys: readonly string[]): string {
  return keys
    .map((key) => targets.find((target) => target.key === key)?.text ?? '')
    .filter(Boolean)
    .join(', ');
}

/** The pairs after a row was given other targets; without any it is open again. */
export function paired(pairs: Pairs, row: string, targets: Pairs[string]): Pairs {
  const others = Object.entries(pairs).filter(([key]) => key !== row);
  return Object.fromEntries(targets.length > 0 ? [...others, [row, targets]] : others);
}

/** How a row fares. */
export function pairVerdict(row: Row, pairs: Pairs): PairVerdict {
  if (!(row.key in pairs)) return 'missed';
  const earned = credit(row, pairs);
  return earned === 1 ? 'right' : earned > 0 ? 'partly' : 'wrong';
}

function credit({ key, to }: Row, pairs: Pairs): number {
  const right = [to].flat();
  const picked = targetsOf(pairs, key);
  const hits = picked.filter((one) => right.includes(one)).length;
  return Math.max(0, hits - (picked.length - hits)) / right.length;
}

function each(row: string, targets: readonly string[]): readonly (readonly [string, string])[] {
  return targets.map((target) => [row, target]);
}

function pack(pairs: Pairs, many: boolean, writer: BitWriter): void {
  for (const row of LETTERS) writer.flag(row in pairs);
  for (const row of LETTERS) {
    const targets = targetsOf(pairs, row);
    if (many && row in pairs) for (const letter of LETTERS) writer.flag(targets.includes(letter));
    else for (const target of targets) packLetter(target, writer);
  }
}

/**
 * The pairs that were packed, without letters that the item no longer has.
 *
 * The width tells whether several could be picked then, so an item may turn from one into the other.
 *
 * @throws RangeError when pairs were packed and none is left.
 */
function unpack(id: string, { rows, targets, many }: Pairing, reader: BitReader): Pairs {
  const packed = listsIn(reader);
  const known = Object.entries(packed).flatMap(([row, list]): readonly Entry[] => {
    const left = list.filter((key) => targets.some((target) => target.key === key));
    const [only, another] = left;
    if (only === undefined || !rows.some(({ key }) => key === row)) return [];
    if (many) return [[row, left]];
    return another === undefined ? [[row, only]] : [];
  });
  if (known.length === 0 && Object.keys(packed).length > 0) {
    throw new RangeError(`"${id}" does not take the pairs of ${Object.keys(packed).join(', ')}`);
  }
  return Object.fromEntries(known);
}

function listsIn(reader: BitReader): Lists {
  const rows = [...LETTERS].filter(() => reader.flag());
  const many = reader.left >= rows.length * MANY_BITS;
  return Object.fromEntries(
    rows.map((row) => [
      row,
      many ? [...LETTERS].filter(() => reader.flag()) : [unpackLetter(reader)],
    ]),
  );
}
