import type { ItemType } from '../../core/assessment/item-type.js';
import type { BitReader, BitWriter } from '../../core/session/bits.js';
import { inWords } from '../wording.js';
import type { ChoiceItem } from './schema.js';

/** Keys of the picked options, in the order of the item. */
export type ChoiceResponse = readonly string[];

/** How an option fares once the answer is shown; `missed` belongs to the key but was not picked. */
export type Verdict = 'right' | 'partly' | 'wrong' | 'missed' | 'open';

const LETTERS = 'abcdefghijklmnop';
const SINGLE_BITS = 5;
const MANY_BITS = LETTERS.length;

/**
 * One statement to pick, or several.
 *
 * With `correct` options there is a key: one pick is right or wrong; of several, each right
 * one earns its share of the key and each wrong one takes a share away, never below 0. With
 * `value`s options are better and worse: a pick earns its value, several earn their sum, never
 * above 1. With neither, the question only branches.
 *
 * Packed: one pick as 5 bits, 0 for none, else the place of its letter from 1; several as 16
 * bits, one for each letter.
 */
export const choice: ItemType<ChoiceItem, ChoiceResponse> = {
  kind: 'choice',
  empty: () => [],
  answered: (item, response) => response.length >= (item.min ?? 1),
  score,
  keyed,
  bits: (item) => (item.many ? MANY_BITS : SINGLE_BITS),
  pack,
  unpack,
  arranged: (item, shuffle) => (item.shuffle ? { ...item, options: shuffle(item.options) } : item),
  typed: (item, response) => ({
    type: 'choice',
    chosen: inOrder(item, response),
    options: item.options.map(({ key, text }) => ({ key, text })),
    ...(keyed(item) ? { correct: keyOf(item) } : {}),
  }),
  words: (item, response, phrases) =>
    inWords(
      item.options.filter(({ key }) => response.includes(key)).map(({ text }) => text),
      phrases.and,
    ),
};

/** The response after an option was picked, or picked once more. */
export function choose(
  item: Pick<ChoiceItem, 'many' | 'max' | 'options'>,
  response: ChoiceResponse,
  key: string,
): ChoiceResponse {
  if (!item.many) return [key];
  if (!response.includes(key) && isFull(item, response)) return response;
  const next = response.includes(key)
    ? response.filter((other) => other !== key)
    : [...response, key];
  return inOrder(item, next);
}

/** Whether as many options are picked as may be, so that another needs one to be given up. */
export function isFull(item: Pick<ChoiceItem, 'many' | 'max'>, response: ChoiceResponse): boolean {
  return item.many && item.max !== undefined && response.length >= item.max;
}

/**
 * How each option fares, in the order of the item; absent when there is nothing to tell.
 *
 * Options with a value are judged only if one has a rationale: without any, the learner told how
 * things stand, and that is not right or wrong.
 */
export function verdicts(
  item: ChoiceItem,
  response: ChoiceResponse,
): readonly Verdict[] | undefined {
  if (keyed(item)) {
    return item.options.map(({ key, correct }) => {
      if (response.includes(key)) return correct ? 'right' : 'wrong';
      return correct ? 'missed' : 'open';
    });
  }
  const best = Math.max(...item.options.map((option) => option.value ?? 0));
  if (best === 0 || item.options.every((option) => !option.rationale)) return undefined;
  return item.options.map(({ key, value = 0 }) => {
    if (!response.includes(key)) return value === best ? 'missed' : 'open';
    if (value === best) return 'right';
    return value > 0 ? 'partly' : 'wrong';
  });
}

function keyed(item: ChoiceItem): boolean {
  return item.options.some((option) => option.correct);
}

function keyOf(item: ChoiceItem): readonly string[] {
  return item.options.filter((option) => option.correct).map((option) => option.key);
}

function score(item: ChoiceItem, response: ChoiceResponse): number {
  const picked = item.options.filter((option) => response.includes(option.key));
  if (!keyed(item)) {
    return Math.min(
      1,
      picked.reduce((sum, option) => sum + (option.value ?? 0), 0),
    );
  }
  const hits = picked.filter((option) => option.correct).length;
  if (!item.many) return hits > 0 ? 1 : 0;
  return Math.max(0, hits - (picked.length - hits)) / keyOf(item).length;
}

function pack(item: ChoiceItem, response: ChoiceResponse, writer: BitWriter): void {
  if (item.many) {
    for (const letter of LETTERS) writer.flag(response.includes(letter));
  } else {
    const [key] = response;
    writer.write(key === undefined ? 0 : LETTERS.indexOf(key) + 1, SINGLE_BITS);
  }
}

/**
 * The response that was packed, without letters that the item no longer has.
 *
 * The width tells whether one or several could be picked then, so an item may turn from one into the other.
 *
 * @throws RangeError when none of the picked letters is left, or several where now only one may be picked.
 */
function unpack(item: ChoiceItem, reader: BitReader): ChoiceResponse {
  const packed = reader.left >= MANY_BITS ? lettersOf(reader) : letterOf(reader);
  const response = inOrder(item, packed);
  const gone = packed.length > 0 && response.length === 0;
  if (gone || (!item.many && response.length > 1)) {
    throw new RangeError(`"${item.id}" does not take ${packed.join(', ')}`);
  }
  return response;
}

function lettersOf(reader: BitReader): readonly string[] {
  return [...LETTERS].filter(() => reader.flag());
}

function letterOf(reader: BitReader): readonly string[] {
  const place = reader.read(SINGLE_BITS);
  return place === 0 ? [] : [LETTERS.charAt(place - 1)];
}

function inOrder(item: Pick<ChoiceItem, 'options'>, keys: readonly string[]): ChoiceResponse {
  return item.options.map((option) => option.key).filter((key) => keys.includes(key));
}
