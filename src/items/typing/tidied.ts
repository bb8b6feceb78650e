import { cutToBytes } from '../../core/session/text-bits.js';

/** The room for a text. */
export interface Room {
  /** Bytes of UTF-8. */
  readonly limit: number;
  /** Whether it may have several lines. */
  readonly lines?: boolean;
}

/**
 * What a learner typed as it is kept: composed letters, no control characters, no space around, cut to its room.
 *
 * A text that was tidied once stays as it is. Whatever a response holds has passed through here.
 */
export function tidied(text: string, { limit, lines = false }: Room): string {
  const composed = text.normalize('NFC').replace(/\p{Surrogate}/gu, '\ufffd');
  const plain = lines
    ? composed.replace(/\r\n?|[\u0085\p{Zl}\p{Zp}]/gu, '\n').replace(/[^\P{Cc}\n]+/gu, ' ')
    : composed.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
  return cutToBytes(plain.trim(), limit).trimEnd();
}
