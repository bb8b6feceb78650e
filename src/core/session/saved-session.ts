import { BitReader, BitWriter } from './bits.js';
import { checksum } from './checksum.js';

/**
 * What a learner's attempt looks like at rest.
 *
 * Text form: `<bits>.<crc>` in `[A-Za-z0-9_-]` and one dot, so that no LMS escapes it.
 *
 * | bits | field |
 * |---|---|
 * | 6 | format, 1 |
 * | 16 | package: low half of the checksum of its id |
 * | 24 | revision, grows by one with every save |
 * | 32 | seed |
 * | 28 | minute of the save since 2020-01-01T00:00Z |
 * | 20 | seconds worked so far, all sessions |
 * | 2 | stage |
 * | 15 | length of the body in bits |
 * | n | body, packed by the activity |
 */
export interface SavedSession {
  /** Grows with every save, so that of two states the newer is known; below 2^24. */
  readonly revision: number;
  /** Fixes every draw of this attempt; below 2^32. */
  readonly seed: number;
  /** Milliseconds since 1970, a whole minute. */
  readonly savedAt: number;
  /** Time worked in all sessions of the attempt. */
  readonly seconds: number;
  /** How far the attempt is: begun, handed in, or handed in and told to the LMS. */
  readonly stage: Stage;
  /** What the activity packed. */
  readonly body: BitReader;
}

/** How far an attempt is. */
export type Stage = 'begun' | 'handed-in' | 'delivered';

/** Why a saved text cannot be used: nothing there, broken, of another package, or from a later format. */
export type StateFault = 'empty' | 'damaged' | 'other-package' | 'newer-format';

const FORMAT = 1;
const STAGES: readonly Stage[] = ['begun', 'handed-in', 'delivered'];
const EPOCH = Date.UTC(2020, 0, 1);
const MINUTE = 60_000;
const CHECK_WIDTH = 32;

/** Bits of a saved session besides its body, checksum and the filling of the last characters included. */
export const ENVELOPE_BITS = 6 + 16 + 24 + 32 + 28 + 20 + 2 + 15 + 6 + CHECK_WIDTH + 4 + 6;

/** Bits that a saved session may have in all: 3,500 characters of six bits. */
export const STATE_BITS = 21_000;

/** Characters of `cmi.suspend_data` that a package may use; SCORM 1.2 promises 4,096. */
export const STATE_CHARACTERS = 3_500;

/** What `encodeSession` packs: a saved session whose body is still being written. */
export interface SessionDraft extends Omit<SavedSession, 'body'> {
  readonly body: BitWriter;
}

/** The text of an attempt for `suspend_data` and its like. */
export function encodeSession(packageId: string, draft: SessionDraft): string {
  const writer = new BitWriter()
    .write(FORMAT, 6)
    .write(packageMark(packageId), 16)
    .write(within(draft.revision, 24), 24)
    .write(draft.seed >>> 0, 32)
    .write(within((draft.savedAt - EPOCH) / MINUTE, 28), 28)
    .write(within(draft.seconds, 20), 20)
    .write(STAGES.indexOf(draft.stage), 2)
    .write(draft.body.length, 15)
    .append(draft.body);
  const text = writer.toText();
  return `${text}.${new BitWriter().write(checksum(text), CHECK_WIDTH).toText()}`;
}

/** The attempt that a text holds, or why it holds none. */
export function decodeSession(packageId: string, saved: unknown): SavedSession | StateFault {
  const whole = typeof saved === 'string' ? saved.trim() : '';
  if (whole === '' || whole === 'null' || whole === 'undefined') return 'empty';
  const [text = '', check = '', ...rest] = whole.split('.');
  const sum = BitReader.fromText(check);
  const reader = BitReader.fromText(text);
  if (rest.length > 0 || !sum || sum.left < CHECK_WIDTH || !reader) return 'damaged';
  if (sum.read(CHECK_WIDTH) !== checksum(text)) return 'damaged';
  try {
    return readFields(packageId, reader);
  } catch {
    // The checksum agrees, so a field that runs over the end was written by another program.
    return 'damaged';
  }
}

function readFields(packageId: string, reader: BitReader): SavedSession | StateFault {
  if (reader.read(6) !== FORMAT) return 'newer-format';
  if (reader.read(16) !== packageMark(packageId)) return 'other-package';
  const revision = reader.read(24);
  const seed = reader.read(32);
  const savedAt = EPOCH + reader.read(28) * MINUTE;
  const seconds = reader.read(20);
  const stage = STAGES[reader.read(2)];
  const body = reader.take(reader.read(15));
  return stage ? { revision, seed, savedAt, seconds, stage, body } : 'damaged';
}

function packageMark(packageId: string): number {
  return checksum(packageId) & 0xffff;
}

function within(value: number, width: number): number {
  return Math.min(2 ** width - 1, Math.max(0, Math.round(value)));
}
