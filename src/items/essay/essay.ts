import type { ItemType } from '../../core/assessment/item-type.js';
import type { BitReader, BitWriter } from '../../core/session/bits.js';
import { packText, textBits, unpackText } from '../../core/session/text-bits.js';
import { LETTERS } from '../packed-letter.js';
import { tidied } from '../typing/tidied.js';
import { inWords } from '../wording.js';
import {
  packSelfCheck,
  SELF_CHECK_BITS,
  unpackSelfCheck,
  type SelfCheck,
} from '../writing/self-check.js';
import type { EssayItem } from './schema.js';

/** A text, tidied and within the limit, and how its writer judged it by the criteria. */
export interface EssayResponse {
  readonly text?: string;
  /** By letter of the criterion; empty without a text. */
  readonly checks: Readonly<Record<string, SelfCheck>>;
}

const CHECKS_BITS = LETTERS.length * SELF_CHECK_BITS;

/**
 * A longer text in the learner's own words.
 *
 * Nobody scores it: the writer compares it with a model.
 *
 * Packed: the text as `packText` does, then, if a criterion was checked, 2 bits for each of the 16
 * letters; no bits for no answer.
 */
export const essay: ItemType<EssayItem, EssayResponse> = {
  kind: 'essay',
  empty: () => ({ checks: {} }),
  answered: (_item, response) => response.text !== undefined,
  score: () => 0,
  keyed: () => false,
  unscored: () => true,
  bits: (item) => textBits(item.limit) + (item.criteria?.length ? CHECKS_BITS : 0),
  textBytes: (item) => item.limit,
  pack,
  unpack,
  typed: (_item, response) => ({ type: 'long-fill-in', text: response.text ?? '' }),
  words: (_item, response) => inWords(response.text === undefined ? [] : [response.text]),
};

/** The response that an entry in the field makes; checks stay only with the text that they are about. */
export function written(item: EssayItem, response: EssayResponse, entry: string): EssayResponse {
  const text = tidied(entry, { limit: item.limit, lines: true });
  if (text === response.text) return response;
  return text === '' ? { checks: {} } : { text, checks: {} };
}

function pack(item: EssayItem, { text, checks }: EssayResponse, writer: BitWriter): void {
  if (text === undefined) return;
  packText(text, item.limit, writer);
  if (Object.keys(checks).length === 0) return;
  for (const letter of LETTERS) packSelfCheck(checks[letter], writer);
}

/**
 * The text that was packed, with the checks of the criteria that the item still has.
 *
 * @throws RangeError when the bits are no text.
 */
function unpack(item: EssayItem, reader: BitReader): EssayResponse {
  if (reader.left === 0) return { checks: {} };
  const response = written(item, { checks: {} }, unpackText(reader));
  if (response.text === undefined || reader.left === 0) return response;
  return { ...response, checks: unpackChecks(item, reader) };
}

function unpackChecks(item: EssayItem, reader: BitReader): EssayResponse['checks'] {
  const known = item.criteria?.map(({ key }) => key) ?? [];
  const checks = [...LETTERS].map((letter) => [letter, unpackSelfCheck(reader)] as const);
  return Object.fromEntries(
    checks.flatMap(([letter, check]) =>
      check && known.includes(letter) ? [[letter, check] as const] : [],
    ),
  );
}
