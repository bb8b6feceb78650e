import type { ItemContent } from '../../core/assessment/item-type.js';
import type { CapacityPart, Unpacked } from '../../core/session/activity.js';
import { BitWriter, type BitReader } from '../../core/session/bits.js';
import { bytesOf, packText, textBits, unpackText } from '../../core/session/text-bits.js';
import { itemType } from '../../items/registry.js';
import type { Entry } from '../assessment/assessment.js';
import { editionsCapacity, packEditions, withNews } from '../assessment/editions.js';
import { readSections } from '../sections.js';
import { drawCheck } from './check-draw.js';
import type { EndCheck, UnitContent, WritingField } from './content.js';
import { CHECK, type UnitState } from './unit-state.js';

/*
 * The body of a saved unit:
 *
 * | bits | field |
 * |---|---|
 * | 1, 2, 1 | handed in, size of the text, line to read along |
 * | 1, 7 | whether a step is shown; its number or that of the item, 0 for the start of the check |
 * | 31, 31 | steps done and steps with a bookmark, a bit for each number from 1 |
 * | 4, 7 each | items of this check, their numbers |
 * | 6, 7 each | items of earlier checks, their numbers |
 * | 6 | answers, each: 7 number, 1 settled, in the check 10 seconds, 9 length, the response |
 * | 6 | texts, each: 6 number, the text |
 * | 4 | choices, each: 4 number of the question, 3 key |
 *
 * Sections with what came later follow. Numbers are permanent and every response carries its length.
 * All is as short as can be, because a programme holds the attempts at many units at once.
 */
const NUMBER = 7;
const STEPS = 31;
const HEAD = 1 + 2 + 1 + 1 + NUMBER;
const DRAWN = 4;
const COUNT = 6;
const SECONDS = 10;
const MOST_SECONDS = 2 ** SECONDS - 1;
const LENGTH = 9;
const ENTRY = NUMBER + 1 + LENGTH;
const FIELD = 6;
const CHOICE = 4 + 3;
const KEYS = 'abcdefgh';

/** The highest number that an item of a unit can have. */
export const HIGHEST_NUMBER = 2 ** NUMBER - 1;

/** Most bits of a response in a unit. */
export const LONGEST_RESPONSE = 2 ** LENGTH - 1;

/** Most answers of an attempt, and most items that earlier checks can have asked. */
export const MOST_ANSWERS = 2 ** COUNT - 1;

/** Packs an attempt. */
export function packUnit(content: UnitContent, state: UnitState, writer: BitWriter): void {
  const numbers = new Map(content.items.map(({ id, number }) => [id, number]));
  const numberOf = (id: string) => numbers.get(id) ?? 0;
  writer.flag(state.handedIn).write(state.size, 2).flag(state.ruler);
  const step = content.steps.find(({ id }) => id === state.at);
  writer.flag(step !== undefined).write(step?.number ?? numberOf(state.at), NUMBER);
  writer.write(maskOf(state.done), STEPS).write(maskOf(state.marks), STEPS);
  writer.write(state.drawn.length, DRAWN);
  for (const id of state.drawn) writer.write(numberOf(id), NUMBER);
  writer.write(state.met.length, COUNT);
  for (const id of state.met) writer.write(numberOf(id), NUMBER);
  const entries = state.entries.filter(({ item }) => numbers.has(item));
  writer.write(entries.length, COUNT);
  for (const entry of entries) {
    packEntry(content, entry, state.drawn.includes(entry.item), writer);
  }
  const texts = Object.entries(state.fields).filter(([, text]) => text !== '');
  writer.write(texts.length, COUNT);
  for (const [number, text] of texts) {
    writer.write(Number(number), FIELD);
    packText(text, bytesOf(text), writer);
  }
  packChoices(content, state, writer);
  packEditions(content, { entries }, writer);
}

/** One bit for each number from 1. */
function maskOf(numbers: readonly number[]): number {
  return numbers.reduce((mask, number) => mask + 2 ** (number - 1), 0);
}

function numbersIn(mask: number): readonly number[] {
  const all = Array.from({ length: STEPS }, (_one, at) => at + 1);
  return all.filter((number) => Math.floor(mask / 2 ** (number - 1)) % 2 === 1);
}

function packEntry(
  { items }: UnitContent,
  entry: Entry,
  checked: boolean,
  writer: BitWriter,
): void {
  const item = items.find(({ id }) => id === entry.item);
  if (!item) return;
  const response = new BitWriter();
  itemType(item.kind).pack(item, entry.response, response);
  writer.write(item.number, NUMBER).flag(entry.settled);
  if (checked) writer.write(Math.min(MOST_SECONDS, entry.seconds), SECONDS);
  writer.write(response.length, LENGTH).append(response);
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
  const { check, fields, items, steps } = content;
  const handedIn = reader.flag();
  const size = reader.read(2);
  const ruler = reader.flag();
  const onStep = reader.flag();
  const place = reader.read(NUMBER);
  const stepNumbers = () =>
    numbersIn(reader.read(STEPS)).filter((one) => steps.some(({ number }) => number === one));
  const done = stepNumbers();
  const marks = stepNumbers();
  const pool = check.pool.map(({ item }) => item);
  const pooled = (numbers: readonly number[]) =>
    pool.filter((id) => items.some((one) => one.id === id && numbers.includes(one.number)));
  const asked = readNumbers(reader, DRAWN);
  const met = pooled(readNumbers(reader, COUNT));
  const drawn = handedIn ? pooled(asked) : filledUp(check, seed, met, pooled(asked));
  const read = Array.from({ length: reader.read(COUNT) }, () =>
    unpackEntry(content, asked, reader),
  );
  const entries = read
    .flatMap(({ entry }) => entry ?? [])
    .filter(({ item }) => drawn.includes(item) || !pool.includes(item));
  const written = Array.from({ length: reader.read(COUNT) }, () => readText(reader));
  const kept = written.filter((one) => fields.some(({ number }) => number === one.number));
  const choices = readChoices(content, reader);
  const state: UnitState = {
    ...{ seed, handedIn, size, ruler, done, marks, drawn, met, entries, choices },
    fields: Object.fromEntries(kept.map(({ number, text }) => [number, text])),
    at: placeOf(content, drawn, onStep, place),
  };
  const gone = read.filter(({ number }) => !items.some((item) => item.number === number)).length;
  const numbers = read.map(({ number }) => number);
  const news = withNews(content, { state, dropped: gone }, numbers, readSections(reader));
  return { ...news, dropped: read.length - entries.length + written.length - kept.length };
}

/** What a check asks, and in place of questions that are no more, others. */
function filledUp(
  check: EndCheck,
  seed: number,
  met: readonly string[],
  asked: readonly string[],
): readonly string[] {
  const others = drawCheck(check, seed, met).filter((id) => !asked.includes(id));
  const drawn = [...asked, ...others.slice(0, Math.max(0, check.draw - asked.length))];
  return check.pool.map(({ item }) => item).filter((id) => drawn.includes(id));
}

function readText(reader: BitReader): { readonly number: number; readonly text: string } {
  return { number: reader.read(FIELD), text: unpackText(reader) };
}

function readNumbers(reader: BitReader, count: number): readonly number[] {
  return Array.from({ length: reader.read(count) }, () => reader.read(NUMBER));
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
  asked: readonly number[],
  reader: BitReader,
): { readonly number: number; readonly entry?: Entry } {
  const number = reader.read(NUMBER);
  const settled = reader.flag();
  const seconds = asked.includes(number) ? reader.read(SECONDS) : 0;
  const bits = reader.take(reader.read(LENGTH));
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
  readonly fields: readonly Pick<WritingField, 'number'>[];
  readonly check: EndCheck;
  /** Questions of the checklist. */
  readonly questions: number;
  readonly room: number;
}

/** Bits of the longest attempt. */
export function capacityOfUnit(unit: UnitMeasures): readonly CapacityPart[] {
  const { check, fields, items, questions, room } = unit;
  const pooled = new Set(check.pool.map(({ item }) => item));
  const bitsOf = (item: ItemContent) => ENTRY + itemType(item.kind).bits(item);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  const practice = items.filter(({ id }) => !pooled.has(id)).map(bitsOf);
  const drawn = items.filter(({ id }) => pooled.has(id)).map((item) => SECONDS + bitsOf(item));
  const longest = drawn.sort((a, b) => b - a).slice(0, check.draw);
  const texts = room > 0 ? fields.length * (FIELD + textBits(0)) + 8 * room : 0;
  const answers = Array.from({ length: practice.length + longest.length }, () => ({ number: 0 }));
  return [
    { name: 'place', bits: HEAD },
    { name: 'steps and bookmarks', bits: 2 * STEPS },
    { name: 'items drawn and met', bits: DRAWN + COUNT + NUMBER * (check.draw + pooled.size) },
    { name: 'practice', bits: COUNT + sum(practice) },
    { name: 'the check', bits: sum(longest) },
    { name: 'what the learner writes', bits: COUNT + texts },
    { name: 'the checklist', bits: 4 + questions * CHOICE },
    editionsCapacity({ items: answers }),
  ];
}

/** Bits of the longest attempt at a unit as a package has it. */
export function capacityOfContent(content: UnitContent): readonly CapacityPart[] {
  const { check, checklist, fields, items, room } = content;
  const questions = checklist?.questions.length ?? 0;
  return capacityOfUnit({ items, fields, check, questions, room });
}
