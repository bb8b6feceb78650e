import type { ItemContent } from '../../core/assessment/item-type.js';
import type { CapacityPart, Unpacked } from '../../core/session/activity.js';
import { BitWriter, type BitReader } from '../../core/session/bits.js';
import { withNews } from '../assessment/editions.js';
import { capacityOf as capacityOfAssessment, packState, unpackState } from '../assessment/pack.js';
import { readSections, SECTION_HEAD, writeSection } from '../sections.js';
import {
  factorOf,
  type Confidence,
  type Help,
  type PracticeContent,
  type PracticeState,
} from './practice.js';

/*
 * After the body of an assessment, section 1 holds the help taken:
 *
 * | bits | field |
 * |---|---|
 * | 10 | items with help |
 * | per item: 10 | number of the item |
 * | 3, 2 | tries, hints |
 * | 2, 2 | confidence, 0 for none; first try: 0 none, 1 not right, 2 right |
 */
const TAG = 1;
const COUNT = 10;
const ITEM = 10 + 3 + 2 + 2 + 2;

/** Packs an attempt with the help taken. */
export function packPractice(
  content: PracticeContent,
  state: PracticeState,
  writer: BitWriter,
): void {
  packState(content, state, writer);
  const helped = content.items.flatMap((item) => {
    const help = state.help[item.id];
    return help ? [{ number: item.number, help }] : [];
  });
  const body = new BitWriter().write(helped.length, COUNT);
  for (const { number, help } of helped) {
    const first = help.first === undefined ? 0 : help.first ? 2 : 1;
    body.write(number, 10).write(help.tries, 3).write(help.hints, 2);
    body.write(help.confidence ?? 0, 2).write(first, 2);
  }
  writeSection(writer, TAG, body);
}

/** Reads an attempt, also one that was packed when the module was no practice yet. */
export function unpackPractice(
  content: PracticeContent,
  reader: BitReader,
  seed: number,
): Unpacked<PracticeState> {
  const whole = unpackState(content, reader, seed);
  const sections = readSections(reader);
  const { state, ...news } = withNews(content, whole, whole.answered, sections);
  const body = sections.get(TAG);
  const help = body ? readHelp(content, body) : {};
  const entries = state.entries.map((entry) => {
    const factor = factorOf(content, help[entry.item] ?? { tries: 0, hints: 0 });
    return factor === 1 ? entry : { ...entry, factor };
  });
  return { state: { ...state, entries, help }, ...news };
}

function readHelp(content: PracticeContent, body: BitReader): Record<string, Help> {
  const help: Record<string, Help> = {};
  for (let left = body.read(COUNT); left > 0; left -= 1) {
    const number = body.read(10);
    const [tries, hints, sure, first] = [body.read(3), body.read(2), body.read(2), body.read(2)];
    const item = content.items.find((one) => one.number === number);
    if (!item) continue;
    help[item.id] = {
      tries,
      hints,
      // Two bits hold no more than 3.
      ...(sure > 0 ? { confidence: sure as Confidence } : {}),
      ...(first > 0 ? { first: first > 1 } : {}),
    };
  }
  return help;
}

/** Bits of the longest attempt, with the help taken at every item. */
export function capacityOf(content: {
  readonly items: readonly ItemContent[];
}): readonly CapacityPart[] {
  const bits = SECTION_HEAD + COUNT + ITEM * content.items.length;
  return [...capacityOfAssessment(content), { name: 'the help taken', bits }];
}
