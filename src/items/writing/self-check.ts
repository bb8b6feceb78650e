import type { BitReader, BitWriter } from '../../core/session/bits.js';

/** How far a learner's own text does what it should, by the learner's own judgement. */
export type SelfCheck = 'yes' | 'partly' | 'no';

/** The judgements in the order in which they are shown and numbered in packed state, from 1. */
export const SELF_CHECKS: readonly SelfCheck[] = ['yes', 'partly', 'no'];

/** Bits of one judgement. */
export const SELF_CHECK_BITS = 2;

/** Appends a judgement, or that there is none. */
export function packSelfCheck(check: SelfCheck | undefined, writer: BitWriter): void {
  writer.write(check ? SELF_CHECKS.indexOf(check) + 1 : 0, SELF_CHECK_BITS);
}

/** The next judgement, if there is one. */
export function unpackSelfCheck(reader: BitReader): SelfCheck | undefined {
  return SELF_CHECKS[reader.read(SELF_CHECK_BITS) - 1];
}
