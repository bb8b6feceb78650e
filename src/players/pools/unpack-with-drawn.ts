import type { AssessmentContent } from '../../core/assessment/content.js';
import type { Activity, Unpacked } from '../../core/session/activity.js';
import { BitReader } from '../../core/session/bits.js';
import type { AssessmentState } from '../assessment/assessment.js';
import { unpackState } from '../assessment/pack.js';
import { readSections } from '../sections.js';
import { DRAWN } from './section.js';

/** An attempt as its player packed it, and the section behind it that holds what was drawn. */
export interface UnpackedWithDrawn<State> {
  readonly unpacked: Unpacked<State>;
  /** Absent where the attempt was begun before anything was drawn. */
  readonly body: BitReader | undefined;
}

/** Reads an attempt and what was drawn for it. */
export function unpackWithDrawn<
  Content extends AssessmentContent,
  State extends AssessmentState,
  Action,
>(
  inner: Activity<Content, State, Action>,
  content: Content,
  reader: BitReader,
  seed: number,
): UnpackedWithDrawn<State> {
  const bits = Array.from({ length: reader.left }, () => reader.read(1));
  const unpacked = inner.unpack(content, new BitReader(bits), seed);
  // The player reads to the end of its own part only; what lies behind is read past it.
  const whole = new BitReader(bits);
  unpackState(content, whole, seed);
  return { unpacked, body: readSections(whole).get(DRAWN) };
}
