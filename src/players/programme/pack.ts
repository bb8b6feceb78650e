import type { CapacityPart, Unpacked } from '../../core/session/activity.js';
import { BitWriter, type BitReader } from '../../core/session/bits.js';
import {
  decodeSession,
  encodeSession,
  type SavedSession,
  type Stage,
} from '../../core/session/saved-session.js';
import type { ProgrammeContent, ProgrammePart } from './content.js';
import type { PartResult, ProgrammeState } from './programme-state.js';

/*
 * The body of a saved programme:
 *
 * | bits | field |
 * |---|---|
 * | 1, 5 | ended; number of the part that is open, 0 for the menu |
 * | 5 | parts, each: |
 * | 5 | its number |
 * | 1 | whether it has reported; if so 1 complete, 2 not told, failed or passed, 1 and 7 a score, 7 progress, 6 and for each objective 1 and 7 a score |
 * | 1 | whether there is an attempt; if so 32 seed, 28 minute, 20 seconds, 2 stage, 15 length, its body |
 *
 * The attempt at a part is kept without its own envelope, which is the same for all.
 */
const NUMBER = 5;
const PERCENT = 7;
const COUNT = 6;
const SEED = 32;
const MINUTES = 28;
const SECONDS = 20;
const LENGTH = 15;
const CHUNK = 24;
const EPOCH = Date.UTC(2020, 0, 1);
const MINUTE = 60_000;
const STAGES: readonly Stage[] = ['begun', 'handed-in', 'delivered'];
const VERDICTS: readonly (boolean | undefined)[] = [undefined, false, true];

/** Packs an attempt. */
export function packProgramme(
  content: ProgrammeContent,
  state: ProgrammeState,
  writer: BitWriter,
): void {
  const numberOf = (id: string | undefined) =>
    content.parts.find((part) => part.id === id)?.number ?? 0;
  writer.flag(state.handedIn).write(numberOf(state.at), NUMBER);
  const known = content.parts.filter(({ id }) => state.parts[id] !== undefined);
  writer.write(known.length, NUMBER);
  for (const part of known) {
    const { result, saved } = state.parts[part.id] ?? { saved: '' };
    writer.write(part.number, NUMBER);
    packResult(result, writer);
    const session = decodeSession(part.id, saved);
    writer.flag(typeof session !== 'string');
    if (typeof session !== 'string') packSession(session, writer);
  }
}

function packResult(result: PartResult | undefined, writer: BitWriter): void {
  writer.flag(result !== undefined);
  if (!result) return;
  writer.flag(result.complete).write(VERDICTS.indexOf(result.passed), 2);
  packPercent(result.credit, writer);
  writer.write(result.progress, PERCENT).write(result.objectives.length, COUNT);
  for (const objective of result.objectives) packPercent(objective, writer);
}

function packPercent(percent: number | undefined, writer: BitWriter): void {
  writer.flag(percent !== undefined);
  if (percent !== undefined) writer.write(percent, PERCENT);
}

function packSession(session: SavedSession, writer: BitWriter): void {
  const { body, savedAt, seconds, seed, stage } = session;
  writer.write(seed, SEED).write(Math.round((savedAt - EPOCH) / MINUTE), MINUTES);
  writer.write(seconds, SECONDS).write(STAGES.indexOf(stage), 2).write(body.left, LENGTH);
  copyBits(body, writer);
}

function copyBits(reader: BitReader, writer: BitWriter): BitWriter {
  while (reader.left > 0) {
    const width = Math.min(CHUNK, reader.left);
    writer.write(reader.read(width), width);
  }
  return writer;
}

/** Reads an attempt; parts that the programme no longer has are counted. */
export function unpackProgramme(
  content: ProgrammeContent,
  reader: BitReader,
  seed: number,
): Unpacked<ProgrammeState> {
  const handedIn = reader.flag();
  const open = reader.read(NUMBER);
  const parts: Record<string, ProgrammeState['parts'][string]> = {};
  let dropped = 0;
  for (let left = reader.read(NUMBER); left > 0; left -= 1) {
    const number = reader.read(NUMBER);
    const part = content.parts.find((one) => one.number === number);
    const result = unpackResult(part, reader);
    const saved = reader.flag() ? unpackSession(part?.id ?? '', reader) : '';
    if (part) parts[part.id] = { saved, result };
    else dropped += 1;
  }
  const at = content.parts.find(({ number }) => number === open)?.id;
  return { state: { seed, at, parts, handedIn }, dropped };
}

function unpackResult(part: ProgrammePart | undefined, reader: BitReader): PartResult | undefined {
  if (!reader.flag()) return undefined;
  const complete = reader.flag();
  const passed = VERDICTS[reader.read(2)];
  const credit = unpackPercent(reader);
  const progress = reader.read(PERCENT);
  const read = Array.from({ length: reader.read(COUNT) }, () => unpackPercent(reader));
  const objectives = (part?.objectives ?? []).map((_id, at) => read[at]);
  return { complete, passed, credit, progress, objectives };
}

function unpackPercent(reader: BitReader): number | undefined {
  return reader.flag() ? reader.read(PERCENT) : undefined;
}

/** The attempt at a part in the form in which it saves itself. */
function unpackSession(id: string, reader: BitReader): string {
  const seed = reader.read(SEED);
  const savedAt = EPOCH + reader.read(MINUTES) * MINUTE;
  const seconds = reader.read(SECONDS);
  const stage = STAGES[reader.read(2)] ?? 'begun';
  const body = copyBits(reader.take(reader.read(LENGTH)), new BitWriter());
  return encodeSession(id, { revision: 1, seed, savedAt, seconds, stage, body });
}

/** What the room for a part depends on. */
export interface PartMeasures {
  readonly title: string;
  readonly objectives: readonly string[];
  /** Bits of the body of the longest attempt at it. */
  readonly bits: number;
}

/** Bits of the longest attempt at a programme. */
export function capacityOfProgramme(parts: readonly PartMeasures[]): readonly CapacityPart[] {
  const own = (part: PartMeasures) =>
    NUMBER + 1 + 1 + 2 + 8 + PERCENT + COUNT + 8 * part.objectives.length;
  const attempt = (part: PartMeasures) => 1 + SEED + MINUTES + SECONDS + 2 + LENGTH + part.bits;
  return [
    { name: 'place', bits: 1 + NUMBER + NUMBER },
    ...parts.map((part) => ({ name: `"${part.title}"`, bits: own(part) + attempt(part) })),
  ];
}
