import type { AssessmentContent } from '../../core/assessment/content.js';
import type { ItemContent } from '../../core/assessment/item-type.js';
import type { Activity, Standing } from '../../core/session/activity.js';
import { itemType } from '../../items/registry.js';
import { answersOf, resultOf } from './evidence.js';
import { mergeStates } from './merge.js';
import { packState, unpackAssessment } from './pack.js';
import { after, before, entryOf, pathOf } from './path.js';

/** An attempt at an assessment. */
export interface AssessmentState {
  readonly seed: number;
  /** One entry per item touched; those with a response stand in the order of first answering. */
  readonly entries: readonly Entry[];
  /** The item shown; absent on the list before handing in. */
  readonly at?: string | undefined;
  /** Whether the item's feedback is shown under it. */
  readonly explained: boolean;
  readonly handedIn: boolean;
  /** Items that were not drawn for this attempt, by id. */
  readonly undrawn?: readonly string[] | undefined;
  /** Ids of the items that a form asks, in their order; the order of the content if absent. */
  readonly asked?: readonly string[] | undefined;
  /** How many items the learner has asked for besides those of the form; none if absent. */
  readonly added?: number | undefined;
}

/** What is known of one item. */
export interface Entry {
  readonly item: string;
  /** The response in the item type's own shape; absent for an item only marked. */
  readonly response?: unknown;
  /** Marked by the learner to look at again. */
  readonly marked: boolean;
  /** Whether the right answer was shown, so that the response stays. */
  readonly settled: boolean;
  /** Time spent, idle time left out. */
  readonly seconds: number;
  /** Share of its credit that the response earns, 0 to 1, where help has been taken; all if absent. */
  readonly factor?: number | undefined;
}

/** What a learner can do. */
export type AssessmentAction =
  | { readonly type: 'answer'; readonly response: unknown; readonly seconds: number }
  | { readonly type: 'skip'; readonly seconds: number }
  | { readonly type: 'continue' }
  | { readonly type: 'back' }
  | { readonly type: 'go'; readonly item: string }
  | { readonly type: 'mark'; readonly item: string; readonly marked: boolean }
  | { readonly type: 'review' }
  | { readonly type: 'hand-in' };

/** Questions one at a time, a list to look over, then handing in. */
export const assessment: Omit<
  Activity<AssessmentContent, AssessmentState, AssessmentAction>,
  'inherit'
> = {
  kind: 'assessment',
  start: (content, seed) => ({
    seed,
    entries: [],
    at: content.items[0]?.id,
    explained: false,
    handedIn: false,
  }),
  apply,
  complete: (_content, state) => state.handedIn,
  standing,
  result: resultOf,
  answers: answersOf,
  pack: packState,
  unpack: unpackAssessment,
  merge: (_content, newer, older, common) => mergeStates(newer, older, common),
};

function apply(
  content: AssessmentContent,
  state: AssessmentState,
  action: AssessmentAction,
): AssessmentState {
  if (state.handedIn) return state;
  switch (action.type) {
    case 'answer':
      return answer(content, state, action.response, action.seconds);
    case 'skip':
      return onward(
        content,
        withEntry(state, state.at, (entry) => spend(entry, action.seconds)),
      );
    case 'continue':
      return onward(content, state);
    case 'back':
      return show(
        content,
        state,
        state.at ? before(content, state, state.at) : pathOf(content, state).at(-1)?.id,
      );
    case 'go':
      return pathOf(content, state).some((item) => item.id === action.item)
        ? show(content, state, action.item)
        : state;
    case 'mark':
      return withEntry(state, action.item, (entry) => ({ ...entry, marked: action.marked }));
    case 'review':
      return { ...state, at: undefined, explained: false };
    case 'hand-in':
      return { ...state, at: undefined, explained: false, handedIn: true };
  }
}

function answer(
  content: AssessmentContent,
  state: AssessmentState,
  response: unknown,
  seconds: number,
): AssessmentState {
  const item = content.items.find((one) => one.id === state.at);
  if (!item || entryOf(state, item.id)?.settled) return onward(content, state);
  const explained = content.feedback === 'after-each' && explains(item);
  const settled = explained && itemType(item.kind).keyed(item);
  const next = withEntry(state, item.id, (entry) => ({
    ...spend(entry, seconds),
    response,
    settled,
  }));
  return explained ? { ...next, explained } : onward(content, next);
}

/** Whether there is anything to say after an answer. */
function explains(item: ItemContent): boolean {
  const type = itemType(item.kind);
  return item.why !== undefined || type.feedback !== undefined || type.keyed(item);
}

function onward(content: AssessmentContent, state: AssessmentState): AssessmentState {
  return state.at ? show(content, state, after(content, state, state.at)) : state;
}

/** Shows an item, and fixes the answer that it may give away. */
function show(
  content: AssessmentContent,
  state: AssessmentState,
  item: string | undefined,
): AssessmentState {
  const earlier = content.items.find(({ id }) => id === item)?.opensAfter;
  const next = withEntry(state, earlier, (entry) => ({ ...entry, settled: true }));
  return { ...next, at: item, explained: false };
}

function spend(entry: Entry, seconds: number): Entry {
  return { ...entry, seconds: entry.seconds + Math.max(0, Math.round(seconds)) };
}

function withEntry(
  state: AssessmentState,
  item: string | undefined,
  change: (entry: Entry) => Entry,
): AssessmentState {
  if (item === undefined) return state;
  const known = entryOf(state, item);
  const changed = change(known ?? { item, marked: false, settled: false, seconds: 0 });
  const answeredNow = known?.response === undefined && changed.response !== undefined;
  const entries =
    known && !answeredNow
      ? state.entries.map((entry) => (entry === known ? changed : entry))
      : [...state.entries.filter((entry) => entry !== known), changed];
  return { ...state, entries };
}

function standing(content: AssessmentContent, state: AssessmentState): Standing {
  const path = pathOf(content, state);
  const answered = path.filter((item) => entryOf(state, item.id)?.response !== undefined).length;
  const current = content.items.find((item) => item.id === state.at);
  const share = path.length === 0 ? 0 : (path.length - answered) / path.length;
  return {
    answered,
    total: path.length,
    place: content.sections.find((section) => section.id === current?.dimension)?.title ?? '',
    minutesLeft: answered === path.length ? 0 : Math.max(1, Math.round(content.minutes * share)),
  };
}
