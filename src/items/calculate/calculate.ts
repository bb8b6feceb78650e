import type { ItemType } from '../../core/assessment/item-type.js';
import type { TypedPair, TypedResponse } from '../../core/report/result.js';
import type { BitReader, BitWriter } from '../../core/session/bits.js';
import { figureBits, packFigure, unpackFigure } from '../figure-bits.js';
import { within } from '../number/score.js';
import { writtenOut } from '../written-out.js';
import type { CalculateItem } from './schema.js';
import { cellsOf, judge, rangeOf, rightFigures, type Figures } from './sheet.js';

/** The figures entered, by the letters of their lines; only those that are filled. */
export type CalculateResponse = Figures;

const LETTERS = 'abcdefghijklmnop';
const MAP_BITS = LETTERS.length;
const MOST_BITS = 40;
const LONGEST_WORDS = 255;
const CUT = '...';

/**
 * A sheet of figures, of which some are given and others are worked out.
 *
 * Each cell counts by its weight. A figure that follows from the learner's own figures counts as
 * if those were right, so a slip costs once.
 *
 * Packed: one bit for each letter, then the figures in the order of the letters, all in the width
 * of the widest, at most 40 bits each, as `packFigure` says; no bits for no answer.
 */
export const calculate: ItemType<CalculateItem, CalculateResponse> = {
  kind: 'calculate',
  empty: () => ({}),
  answered: (item, response) => filled(item, response) > 0,
  score,
  keyed: () => true,
  bits: (item) => {
    const widths = cellsOf(item).map(({ asked: { min, max, decimals } }) =>
      Math.max(figureBits(min, decimals), figureBits(max, decimals)),
    );
    return MAP_BITS + widths.length * Math.max(...widths);
  },
  pack,
  unpack,
  typed,
  words,
};

/** How many cells have a figure. */
export function filled(item: CalculateItem, response: CalculateResponse): number {
  return cellsOf(item).filter(({ key }) => response[key] !== undefined).length;
}

/** The response after a figure was entered in a cell, or taken out of it. */
export function entered(
  item: CalculateItem,
  response: CalculateResponse,
  key: string,
  value: number | undefined,
): CalculateResponse {
  return only(item, (one) => (one === key ? value : response[one]));
}

function score(item: CalculateItem, response: CalculateResponse): number {
  const right = rightFigures(item);
  let reached = 0;
  let total = 0;
  for (const cell of cellsOf(item)) {
    const { weight } = cell.asked;
    reached += weight * (judge(cell, response, right)?.credit ?? 0);
    total += weight;
  }
  return total > 0 ? reached / total : 0;
}

function pack(item: CalculateItem, response: CalculateResponse, writer: BitWriter): void {
  const given = [...cellsOf(item)]
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .flatMap(({ key, asked: { decimals } }) => {
      const value = response[key];
      return value === undefined ? [] : [{ key, value, decimals }];
    });
  if (given.length === 0) return;
  const width = Math.max(...given.map(({ value, decimals }) => figureBits(value, decimals)));
  for (const letter of LETTERS) writer.flag(given.some(({ key }) => key === letter));
  for (const { value, decimals } of given) packFigure(value, decimals, writer, width);
}

/**
 * The figures that were packed, without those of lines that are no longer asked or whose bounds now leave them out.
 *
 * @throws RangeError when none of the figures is left.
 */
function unpack(item: CalculateItem, reader: BitReader): CalculateResponse {
  if (reader.left === 0) return {};
  const letters = [...LETTERS].filter(() => reader.flag());
  const width = letters.length > 0 ? reader.left / letters.length : 0;
  if (!Number.isInteger(width) || width > MOST_BITS) throw misfit(item);
  const cells = cellsOf(item);
  const figures = new Map<string, number>();
  for (const letter of letters) {
    const asked = cells.find(({ key }) => key === letter)?.asked;
    const value = unpackFigure(reader.take(width), asked?.decimals ?? 0);
    if (asked && within(asked, value)) figures.set(letter, value);
  }
  if (letters.length > 0 && figures.size === 0) throw misfit(item);
  return only(item, (key) => figures.get(key));
}

function misfit({ id }: CalculateItem): RangeError {
  return new RangeError(`"${id}" does not take the figures that were saved`);
}

/** The figures of the cells that have one, in the order of the sheet. */
function only(
  item: CalculateItem,
  figureOf: (key: string) => number | undefined,
): CalculateResponse {
  return Object.fromEntries(
    cellsOf(item).flatMap(({ key }) => {
      const value = figureOf(key);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

function typed(item: CalculateItem, response: CalculateResponse): TypedResponse {
  const right = rightFigures(item);
  const cells = cellsOf(item);
  return writtenOut({
    type: 'performance',
    pairs: cells.flatMap(({ key }): TypedPair[] => {
      const value = response[key];
      return value === undefined ? [] : [[key, plain(value)]];
    }),
    steps: cells.map(({ key, label }) => ({ key, text: label })),
    correct: cells.map(({ key, asked }): TypedPair => {
      const { min, max } = rangeOf(asked, right[key] ?? NaN);
      return [key, `${plain(min)}[:]${plain(max)}`];
    }),
  });
}

/** Such as `Customs value: 7148.00; Duty: 335.96`; labels are shortened where all would be too long. */
function words(item: CalculateItem, response: CalculateResponse): string {
  const parts = cellsOf(item).flatMap(({ key, label, asked }) => {
    const value = response[key];
    return value === undefined
      ? []
      : [[label.replace(/\s+/g, ' '), `: ${value.toFixed(asked.decimals)}`] as const];
  });
  const whole = parts.map((part) => part.join('')).join('; ');
  if (whole.length <= LONGEST_WORDS) return whole;
  const room = Math.floor((LONGEST_WORDS - 2 * (parts.length - 1)) / parts.length);
  return parts.map(([label, figure]) => shorten(label, room - figure.length) + figure).join('; ');
}

function shorten(label: string, room: number): string {
  if (label.length <= room) return label;
  return (
    label
      .slice(0, room - CUT.length)
      .replace(/[\uD800-\uDBFF]$/, '')
      .trim() + CUT
  );
}

/** A number without an exponent and without the dust of binary fractions. */
function plain(value: number): string {
  return String(Number(value.toFixed(6)));
}
