import type { ItemContent } from '../../core/assessment/item-type.js';
import type { Activity, Standing } from '../../core/session/activity.js';
import { bytesOf } from '../../core/session/text-bits.js';
import { itemType } from '../../items/registry.js';
import type { Entry } from '../assessment/assessment.js';
import { entryOf } from '../assessment/path.js';
import { drawCheck } from './check-draw.js';
import type { UnitContent } from './content.js';
import { answersOf, resultOf } from './evidence.js';
import { inheritUnits, mergeUnits } from './merge.js';
import { packUnit, unpackUnit } from './pack.js';
import { answeredIn, CHECK, checkItems, roomLeft, stepAt, type UnitState } from './unit-state.js';

/** What a learner can do. */
export type UnitAction =
  | { readonly type: 'go'; readonly to: string }
  | { readonly type: 'continue' }
  | { readonly type: 'back' }
  | {
      readonly type: 'answer';
      readonly item: string;
      readonly response: unknown;
      readonly seconds: number;
    }
  | { readonly type: 'skip' }
  | { readonly type: 'show'; readonly item: string }
  | { readonly type: 'mark'; readonly step: string; readonly marked: boolean }
  | { readonly type: 'write'; readonly field: number; readonly text: string }
  | { readonly type: 'choose'; readonly question: string; readonly key: string }
  | { readonly type: 'set'; readonly size?: number; readonly ruler?: boolean }
  | { readonly type: 'hand-in' };

/** Largest size of the text. */
export const LARGEST = 2;

/** Steps to read and practise, a task, and a check at the end. */
export const unit: Activity<UnitContent, UnitState, UnitAction> = {
  kind: 'unit',
  start,
  apply,
  complete: (_content, state) => state.handedIn,
  standing,
  result: resultOf,
  answers: answersOf,
  pack: packUnit,
  unpack: unpackUnit,
  merge: mergeUnits,
  inherit: inheritUnits,
};

/** After a finished check all stays but the check, which asks other items. */
function start(
  { check, steps }: UnitContent,
  seed: number,
  _learner?: string,
  before?: UnitState,
): UnitState {
  const pool = check.pool.map(({ item }) => item);
  const asked = before?.handedIn ? [...before.met, ...before.drawn] : [];
  const met = pool.filter((item) => asked.includes(item));
  const drawn = drawCheck(check, seed, met);
  const fresh: UnitState = {
    seed,
    at: steps[0]?.id ?? CHECK,
    done: [],
    marks: [],
    entries: [],
    drawn,
    met: [],
    fields: {},
    choices: {},
    size: before?.size ?? 0,
    ruler: before?.ruler ?? false,
    handedIn: false,
  };
  if (!before?.handedIn) return fresh;
  return {
    ...before,
    seed,
    drawn,
    // Once all items were met, each is new again.
    met: met.length < pool.length ? met : [],
    entries: before.entries.filter(({ item }) => !pool.includes(item)),
    handedIn: false,
  };
}

function apply(content: UnitContent, state: UnitState, action: UnitAction): UnitState {
  if (state.handedIn) return state;
  switch (action.type) {
    case 'go':
      return isPlace(content, state, action.to) ? left(content, state, action.to) : state;
    case 'continue':
    case 'skip':
      return left(content, state, placeBeside(content, state, 1));
    case 'back':
      return moved(state, placeBeside(content, state, -1));
    case 'answer':
      return answer(content, state, action);
    case 'show':
      return show(content, state, action.item);
    case 'mark':
      return mark(content, state, action.step, action.marked);
    case 'write':
      return write(content, state, action.field, action.text);
    case 'choose':
      return choose(content, state, action.question, action.key);
    case 'set':
      return set(state, action.size, action.ruler);
    case 'hand-in':
      return { ...state, at: CHECK, handedIn: true };
  }
}

/** All places in their order: the steps, the beginning of the check, its items. */
export function placesOf(content: UnitContent, state: UnitState): readonly string[] {
  const items = checkItems(content, state).map(({ id }) => id);
  return [...content.steps.map(({ id }) => id), CHECK, ...items];
}

function isPlace(content: UnitContent, state: UnitState, id: string): boolean {
  return placesOf(content, state).includes(id);
}

/** The place after or before this one; from the last item the way leads back to where the check is handed in. */
export function placeBeside(content: UnitContent, state: UnitState, by: 1 | -1): string {
  const places = placesOf(content, state);
  const at = places.indexOf(state.at);
  return places[Math.max(0, at + by)] ?? CHECK;
}

/** The attempt at another place; a step that is left for what follows is done. */
function left(content: UnitContent, state: UnitState, to: string): UnitState {
  const step = stepAt(content, state.at);
  const places = placesOf(content, state);
  const onward = places.indexOf(to) > places.indexOf(state.at);
  if (!step || !onward || state.done.includes(step.number)) return moved(state, to);
  return { ...state, at: to, done: [...state.done, step.number] };
}

function moved(state: UnitState, to: string): UnitState {
  return state.at === to ? state : { ...state, at: to };
}

/** In practice an answer stays where it is, and is fixed once it is right; in the check it leads on. */
function answer(
  content: UnitContent,
  state: UnitState,
  { item, response, seconds }: Extract<UnitAction, { type: 'answer' }>,
): UnitState {
  const found = askedItem(content, state, item);
  if (!found || entryOf(state, item)?.settled) return state;
  const checked = state.drawn.includes(item);
  const settled = !checked && itemType(found.kind).score(found, response) === 1;
  const next = withEntry(state, item, (entry) => ({
    ...entry,
    response,
    settled,
    seconds: entry.seconds + Math.max(0, Math.round(seconds)),
  }));
  return checked ? left(content, next, placeBeside(content, next, 1)) : next;
}

/** Shows the right answer of a question in practice, after which its own can no longer change. */
function show(content: UnitContent, state: UnitState, item: string): UnitState {
  const found = askedItem(content, state, item);
  if (!found || state.drawn.includes(item) || entryOf(state, item)?.settled) return state;
  return withEntry(state, item, (entry) => ({
    ...entry,
    response: entry.response ?? itemType(found.kind).empty(found),
    settled: true,
  }));
}

/** An item that stands in a step or that this check asks. */
function askedItem(
  { check, items }: UnitContent,
  { drawn }: UnitState,
  item: string,
): ItemContent | undefined {
  const left = check.pool.some((one) => one.item === item) && !drawn.includes(item);
  return left ? undefined : items.find(({ id }) => id === item);
}

function withEntry(state: UnitState, item: string, change: (entry: Entry) => Entry): UnitState {
  const known = entryOf(state, item);
  const changed = change(known ?? { item, marked: false, settled: false, seconds: 0 });
  const entries = known
    ? state.entries.map((entry) => (entry === known ? changed : entry))
    : [...state.entries, changed];
  return { ...state, entries };
}

function mark(content: UnitContent, state: UnitState, id: string, marked: boolean): UnitState {
  const number = stepAt(content, id)?.number;
  if (number === undefined || state.marks.includes(number) === marked) return state;
  const marks = state.marks.filter((one) => one !== number);
  return { ...state, marks: marked ? [...marks, number] : marks };
}

function choose({ checklist }: UnitContent, state: UnitState, id: string, key: string): UnitState {
  const question = checklist?.questions.find((one) => one.id === id);
  const known = question?.options.some((option) => option.key === key);
  if (!known || state.choices[id] === key) return state;
  return { ...state, choices: { ...state.choices, [id]: key } };
}

function set(state: UnitState, wanted = state.size, ruler = state.ruler): UnitState {
  const size = Math.max(0, Math.min(LARGEST, wanted));
  return size === state.size && ruler === state.ruler ? state : { ...state, size, ruler };
}

/** Keeps what was written, unless there is no room for it; an empty text leaves nothing. */
function write(content: UnitContent, state: UnitState, field: number, text: string): UnitState {
  if (!content.fields.some(({ number }) => number === field)) return state;
  if ((state.fields[field] ?? '') === text || !hasRoom(content, state, field, text)) return state;
  const all = Object.entries({ ...state.fields, [field]: text });
  return { ...state, fields: Object.fromEntries(all.filter(([, one]) => one !== '')) };
}

/** Whether a text has room in a field; one that is no longer than before always has. */
export function hasRoom(
  content: UnitContent,
  state: UnitState,
  field: number,
  text: string,
): boolean {
  const growth = bytesOf(text) - bytesOf(state.fields[field] ?? '');
  return growth <= Math.max(0, roomLeft(content, state));
}

function standing(content: UnitContent, state: UnitState): Standing {
  const { minutes, steps } = content;
  const asked = checkItems(content, state).length;
  const answered = answeredIn(content, state);
  const open = steps.filter(({ number }) => !state.done.includes(number));
  const reading = steps.reduce((sum, step) => sum + step.minutes, 0);
  const rest = (Math.max(0, minutes - reading) * (asked - answered)) / Math.max(1, asked);
  const left = open.reduce((sum, step) => sum + step.minutes, rest);
  return {
    answered: steps.length - open.length + answered,
    total: steps.length + asked,
    place: stepAt(content, state.at)?.title ?? '',
    minutesLeft: state.handedIn ? 0 : Math.max(1, Math.round(left)),
  };
}
