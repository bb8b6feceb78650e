import type { ItemContent } from '../../core/assessment/item-type.js';
import type { CapacityPart, Unpacked } from '../../core/session/activity.js';
import { BitWriter, type BitReader } from '../../core/session/bits.js';
import { bytesOf, packText, textBits, unpackText } from '../../core/session/text-bits.js';
import { itemType } from '../../items/registry.js';
import type { Entry } from '../assessment/assessment.js';
import { editionsCapacity, packEditions, withNews } from '../assessment/editions.js';
import { readSections } from '../sections.js';
import type { EndCheck, UnitContent, UnitStep, WritingField } from './content.js';
import { CHECK, type UnitState } from './unit-state.js';

/*
 * The body of a saved unit:
 *
 * | bits | field |
 * |---|---|
 * | 1, 2, 1 | handed in, size of the text, line to read along |
 * | 1, 10 | whether a step is shown; its number or that of the item, 0 for the start of the check |
 * | 5, 5 each | steps done, their numbers; the same for bookmarks |
 * | 4, 10 each | items of this check, their numbers; with 6 bits of count those of earlier ones |
 * | 6 | answers, each: 10 number, 1 settled, 10 seconds, 10 length, the response |
 * | 6 | texts, each: 6 number, the text |
 * | 4 | choices, each: 4 number of the question, 3 key |
 *
 * Sections with what came later follow. Numbers are permanent and every response carries its length.
 */
const NUMBER = 10;
const STEP = 5;
const HEAD = 1 + 2 + 1 + 1 + NUMBER;
const ENTRY = NUMBER + 1 + 10 + 10;
const COUNT = 6;
const MOST_SECONDS = 1023;
const FIELD = 6;
const CHOICE = 4 + 3;
const KEYS = 'abcdefgh';

/** Packs an attempt. */
export function packUnit(content: UnitContent, state: UnitState, writer: BitWriter): void {
  const numbers = new Map(content.items.map(({ id, number }) => [id, number]));
  const numberOf = (id: string) => numbers.get(id) ?? 0;
  writer.flag(state.handedIn).write(state.size, 2).flag(state.ruler);
  const step = content.steps.find(({ id }) => id === state.at);
  writer.flag(step !== undefined).write(step?.number ?? numberOf(state.at), NUMBER);
  for (const list of [state.done, state.marks]) {
    writer.write(list.length, STEP);
    for (const number of list) writer.write(number, STEP);
  }
  writer.write(state.drawn.length, 4);
  for (const id of state.drawn) writer.write(numberOf(id), NUMBER);
  writer.write(state.met.length, COUNT);
  for (const id of state.met) writer.write(numberOf(id), NUMBER);
  const entries = state.entries.filter(({ item }) => numbers.has(item));
  writer.write(entries.length, COUNT);
  for (const entry of entries) packEntry(content, entry, writer);
  const texts = Object.entries(state.fields).filter(([, text]) => text !== '');
  writer.write(texts.length, COUNT);
  for (const [number, text] of texts) {
    writer.write(Number(number), FIELD);
    packText(text, bytesOf(text), writer);
  }
  packChoices(content, state, writer);
  packEditions(content, { entries }, writer);
}

function packEntry({ items }: UnitContent, entry: Entry, writer: BitWriter): void {
  const item = items.find(({ id }) => id === entry.item);
  if (!item) return;
  const response = new BitWriter();
  itemType(item.kind).pack(item, entry.response, response);
  writer.write(item.number, NUMBER).flag(entry.settled);
  writer.write(Math.min(MOST_SECONDS, entry.seconds), 10);
  writer.write(response.length, 10).append(response);
}

function packChoices({ checklist }: UnitContent, { choices }: UnitState, writer: BitWriter): void {
  const chosen = (checklist?.questions ?? []).filter(({ id }) => choices[id] !== undefined);
  writer.write(chosen.length, 4);
  for (const { id, number } of chosen) {
    writer.write(number, 4).write(Math.max(0, KEYS.indexOf(choices[id] ?? '')), 3);
  }
}

/** Reads an attempt packed by this or an earlier version of the content, with what has changed. */
export function unpackUnit(
  content: UnitContent,
  reader: BitReader,
  seed: number,
): Unpacked<UnitState> {
  const handedIn = reader.flag();
  const size = reader.read(2);
  const ruler = reader.flag();
  const onStep = reader.flag();
  const place = reader.read(NUMBER);
  const done = readNumbers(reader, STEP, STEP);
  const marks = readNumbers(reader, STEP, STEP);
  const idsOf = (numbers: readonly number[]) =>
    content.items.filter(({ number }) => numbers.includes(number)).map(({ id }) => id);
  const drawn = idsOf(readNumbers(reader, 4, NUMBER));
  const met = idsOf(readNumbers(reader, COUNT, NUMBER));
  const count = reader.read(COUNT);
  const read = Array.from({ length: count }, () => unpackEntry(content, reader));
  const entries = read.flatMap(({ entry }) => entry ?? []);
  const fields = Object.fromEntries(
    Array.from({ length: reader.read(COUNT) }, () => [reader.read(FIELD), unpackText(reader)]),
  ) as Record<number, string>;
  const choices = readChoices(content, reader);
  const state = { seed, handedIn, size, ruler, done, marks, drawn, met, entries, fields, choices };
  const at = placeOf(content, drawn, onStep, place);
  return withNews(
    content,
    { state: { ...state, at }, dropped: count - entries.length },
    read.map(({ number }) => number),
    readSections(reader),
  );
}

function readNumbers(reader: BitReader, count: number, width: number): readonly number[] {
  return Array.from({ length: reader.read(count) }, () => reader.read(width));
}

/** The place that was shown; the first step where the content has it no longer. */
function placeOf(
  { items, steps }: UnitContent,
  drawn: readonly string[],
  onStep: boolean,
  place: number,
): string {
  if (onStep) return (steps.find(({ number }) => number === place) ?? steps[0])?.id ?? CHECK;
  const item = items.find(({ number }) => number === place);
  return item && drawn.includes(item.id) ? item.id : CHECK;
}

function unpackEntry(
  { items }: UnitContent,
  reader: BitReader,
): { readonly number: number; readonly entry?: Entry } {
  const number = reader.read(NUMBER);
  const settled = reader.flag();
  const seconds = reader.read(10);
  const bits = reader.take(reader.read(10));
  const item = items.find((one) => one.number === number);
  if (!item) return { number };
  try {
    const response = itemType(item.kind).unpack(item, bits);
    return { number, entry: { item: item.id, marked: false, settled, seconds, response } };
  } catch {
    // The item was re-made under its old number and its old answer no longer fits it.
    return { number };
  }
}

function readChoices({ checklist }: UnitContent, reader: BitReader): Record<string, string> {
  const choices: Record<string, string> = {};
  for (let left = reader.read(4); left > 0; left -= 1) {
    const number = reader.read(4);
    const key = KEYS.charAt(reader.read(3));
    const question = checklist?.questions.find((one) => one.number === number);
    if (question?.options.some((option) => option.key === key)) choices[question.id] = key;
  }
  return choices;
}

/** What the room that an attempt takes depends on. */
export interface UnitMeasures {
  readonly items: readonly ItemContent[];
  readonly steps: readonly Pick<UnitStep, 'number'>[];
  readonly fields: readonly Pick<WritingField, 'number'>[];
  readonly check: EndCheck;
  /** Questions of the checklist. */
  readonly questions: number;
  readonly room: number;
}

/** Bits of the longest attempt. */
export function capacityOfUnit(unit: UnitMeasures): readonly CapacityPart[] {
  const { check, fields, items, questions, room, steps } = unit;
  const pooled = new Set(check.pool.map(({ item }) => item));
  const bitsOf = (item: ItemContent) => ENTRY + itemType(item.kind).bits(item);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  const practice = items.filter(({ id }) => !pooled.has(id)).map(bitsOf);
  const drawn = items.filter(({ id }) => pooled.has(id)).map(bitsOf);
  const longest = drawn.sort((a, b) => b - a).slice(0, check.draw);
  const texts = COUNT + fields.length * (FIELD + textBits(0)) + 8 * room;
  return [
    { name: 'place', bits: HEAD },
    { name: 'steps and bookmarks', bits: 2 * (STEP + STEP * steps.length) },
    { name: 'items drawn and met', bits: 4 + COUNT + NUMBER * (check.draw + pooled.size) },
    { name: 'practice', bits: COUNT + sum(practice) },
    { name: 'the check', bits: sum(longest) },
    { name: 'what the learner writes', bits: texts },
    { name: 'the checklist', bits: 4 + questions * CHOICE },
    editionsCapacity({ items }),
  ];
}
