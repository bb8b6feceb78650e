import type { AssessmentContent } from '../../core/assessment/content.js';
import type { CapacityPart, Unpacked } from '../../core/session/activity.js';
import { BitWriter, type BitReader } from '../../core/session/bits.js';
import { SECTION_HEAD, writeSection } from '../sections.js';
import type { AssessmentState } from './assessment.js';

/*
 * Section 3 of a saved attempt, so that a later version of the content can say what has changed:
 *
 * | bits | field |
 * |---|---|
 * | 10, 10 | highest number of an item; how many items there are |
 * | 8 for each answer, in the order of the entries | edition of the item |
 */
const TAG = 3;
const NUMBER = 10;
const HEAD = 2 * NUMBER;
const ANSWER = 8;

type Items = Pick<AssessmentContent, 'items'>;

/** Appends the editions of the items that are answered; nothing for content that has none. */
export function packEditions(
  { items }: Items,
  { entries }: Pick<AssessmentState, 'entries'>,
  writer: BitWriter,
): void {
  if (items.every(({ edition }) => edition === undefined)) return;
  const last = Math.max(...items.map(({ number }) => number));
  const body = new BitWriter().write(last, NUMBER).write(items.length, NUMBER);
  for (const { item, response } of entries) {
    const found = items.find(({ id }) => id === item);
    if (found && response !== undefined) body.write(found.edition ?? 0, ANSWER);
  }
  writeSection(writer, TAG, body);
}

/**
 * An attempt with what has changed since it was packed.
 *
 * Answers to items that have changed stay, and are marked to be looked at again.
 *
 * @param answered Numbers of the items that were answered, in the order in which they were packed.
 */
export function withNews<State extends Pick<AssessmentState, 'entries'>>(
  { items }: Items,
  { state, dropped }: Unpacked<State>,
  answered: readonly number[],
  sections: ReadonlyMap<number, BitReader>,
): Unpacked<State> {
  const body = sections.get(TAG);
  if (!body) return { state, dropped };
  const last = body.read(NUMBER);
  const before = body.read(NUMBER);
  const changed = new Set<string>();
  for (const number of answered) {
    const edition = body.left < ANSWER ? undefined : body.read(ANSWER);
    const item = items.find((one) => one.number === number);
    if (item && edition !== undefined && (item.edition ?? edition) !== edition)
      changed.add(item.id);
  }
  const beyond = items.filter(({ number }) => number > last).length;
  // A new item may fill a gap in the numbers; then it is known by how many there are.
  const added = Math.max(beyond, items.length - before + dropped);
  const entries = state.entries.map((entry) =>
    changed.has(entry.item) ? { ...entry, marked: true } : entry,
  );
  return { state: { ...state, entries }, dropped, changed: changed.size, added };
}

/** Bits of the editions of the longest attempt. */
export function editionsCapacity({ items }: { readonly items: readonly unknown[] }): CapacityPart {
  const bits = SECTION_HEAD + HEAD + ANSWER * items.length;
  return { name: 'editions of the items', bits };
}
