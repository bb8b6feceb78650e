import type { ItemType } from '../../core/assessment/item-type.js';
import { packText, textBits, unpackText } from '../../core/session/text-bits.js';
import { match, plainAnswers } from '../typing/match.js';
import { tidied } from '../typing/tidied.js';
import { inWords } from '../wording.js';
import type { TextItem } from './schema.js';

/** The words typed, tidied and within the limit; absent when there are none. */
export interface TextResponse {
  readonly text?: string;
}

/** How typed words fare once the answer is shown. */
export interface TextVerdict {
  readonly fares: 'right' | 'partly' | 'wrong';
  /** As it should be spelt, where a slip was let pass. */
  readonly spelt?: string | undefined;
}

/** Accepted texts that the standards are told. */
const TOLD = 5;

/**
 * A few words, compared with accepted ones.
 *
 * They earn the credit of the accepted text that they match; see `match`.
 *
 * Packed as `packText` does; no bits for no answer.
 */
export const text: ItemType<TextItem, TextResponse> = {
  kind: 'text',
  empty: () => ({}),
  answered: (_item, response) => response.text !== undefined,
  score: (item, response) => matched(item, response)?.credit ?? 0,
  keyed: (item) => item.accepted !== undefined,
  unscored: (item) => item.accepted === undefined,
  bits: (item) => textBits(item.limit),
  textBytes: (item) => item.limit,
  pack: (item, response, writer) => {
    if (response.text !== undefined) packText(response.text, item.limit, writer);
  },
  unpack: (item, reader) => (reader.left === 0 ? {} : typed(item, unpackText(reader))),
  typed: (item, response) => ({
    type: 'fill-in',
    text: response.text ?? '',
    ...(item.accepted ? { correct: plainAnswers(item.accepted).slice(0, TOLD) } : {}),
  }),
  words: (_item, response) => inWords(response.text === undefined ? [] : [response.text]),
};

/** The response that an entry in the field makes. */
export function typed(item: TextItem, entry: string): TextResponse {
  const text = tidied(entry, item);
  return text === '' ? {} : { text };
}

/** How the words typed fare; absent where none are right, or nothing was typed. */
export function verdict(item: TextItem, response: TextResponse): TextVerdict | undefined {
  if (!item.accepted || response.text === undefined) return undefined;
  const found = matched(item, response);
  if (!found || found.credit === 0) return { fares: 'wrong' };
  return { fares: found.credit === 1 ? 'right' : 'partly', spelt: found.spelt };
}

/** The accepted text that is shown as the right one. */
export function shownAnswer(item: TextItem): string | undefined {
  return plainAnswers(item.accepted ?? [])[0];
}

function matched(item: TextItem, response: TextResponse) {
  return response.text === undefined ? undefined : match(response.text, item.accepted ?? [], item);
}
