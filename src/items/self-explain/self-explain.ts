import type { ItemType } from '../../core/assessment/item-type.js';
import type { BitReader, BitWriter } from '../../core/session/bits.js';
import { packText, textBits, unpackText } from '../../core/session/text-bits.js';
import { tidied } from '../typing/tidied.js';
import { inWords } from '../wording.js';
import {
  packSelfCheck,
  SELF_CHECK_BITS,
  unpackSelfCheck,
  type SelfCheck,
} from '../writing/self-check.js';
import type { SelfExplainItem } from './schema.js';

/** An explanation, tidied and within the limit, and how close it came by its writer's judgement. */
export interface SelfExplainResponse {
  readonly text?: string;
  /** Whether it says the same as the model; only beside a text. */
  readonly close?: SelfCheck;
}

/**
 * An explanation in the learner's own words.
 *
 * Nobody scores it: to explain is what teaches, and then to compare.
 *
 * Packed: the text as `packText` does, then 2 bits for how close it came; no bits for no answer.
 */
export const selfExplain: ItemType<SelfExplainItem, SelfExplainResponse> = {
  kind: 'self-explain',
  empty: () => ({}),
  answered: (_item, response) => response.text !== undefined,
  score: () => 0,
  keyed: () => false,
  unscored: () => true,
  bits: (item) => textBits(item.limit) + SELF_CHECK_BITS,
  textBytes: (item) => item.limit,
  pack,
  unpack,
  typed: (_item, response) => ({ type: 'long-fill-in', text: response.text ?? '' }),
  words: (_item, response) => inWords(response.text === undefined ? [] : [response.text]),
};

/** The response that an entry in the field makes; how close it came stays only with the same text. */
export function explained(
  item: SelfExplainItem,
  response: SelfExplainResponse,
  entry: string,
): SelfExplainResponse {
  const text = tidied(entry, { limit: item.limit, lines: true });
  if (text === response.text) return response;
  return text === '' ? {} : { text };
}

function pack(item: SelfExplainItem, response: SelfExplainResponse, writer: BitWriter): void {
  if (response.text === undefined) return;
  packText(response.text, item.limit, writer);
  packSelfCheck(response.close, writer);
}

/** @throws RangeError when the bits are no text with what belongs to it. */
function unpack(item: SelfExplainItem, reader: BitReader): SelfExplainResponse {
  if (reader.left === 0) return {};
  const response = explained(item, {}, unpackText(reader));
  const close = unpackSelfCheck(reader);
  return response.text !== undefined && close ? { ...response, close } : response;
}
