import { bytesOf, cutToBytes } from '../../core/session/text-bits.js';
import { tidied } from '../typing/tidied.js';

/** Bytes that a word takes with the space after it, in most languages of Europe. */
export const WORD_BYTES = 7;

/** From so many words on they are told in steps. */
const ROUND_FROM = 10;
const STEP = 5;

const END_WORDS = 3;
const END_LENGTH = 30;

/** How a text that is being written stands to its room. */
export interface Room {
  /** The start, which is saved. */
  readonly kept: string;
  /** The rest, for which there is no room. */
  readonly over: string;
  /** Bytes that are left; below 0 if there is a rest. */
  readonly left: number;
}

/** Splits what stands in a field where its room ends; what is saved is the tidied start. */
export function roomOf(entry: string, limit: number): Room {
  const left = limit - bytesOf(tidied(entry, { limit: Infinity, lines: true }));
  if (left >= 0) return { kept: entry, over: '', left };
  const composed = entry.normalize('NFC');
  const start = composed.length - composed.trimStart().length;
  const end = start + cutToBytes(composed.slice(start), limit).length;
  return { kept: composed.slice(0, end), over: composed.slice(end), left };
}

/** The words for which there is room, in a figure that is easy to say. */
export function aboutWords(limit: number): number {
  const words = Math.floor(limit / WORD_BYTES);
  return words < ROUND_FROM ? words : words - (words % STEP);
}

/** The last few words of a text, by which its end can be found. */
export function endOf(text: string): string {
  const words = text.trim().split(/\s+/).slice(-END_WORDS).join(' ');
  return [...words].slice(-END_LENGTH).join('').trimStart();
}
