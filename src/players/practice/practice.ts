import type { AssessmentContent } from '../../core/assessment/content.js';
import type { ItemContent } from '../../core/assessment/item-type.js';
import type { Activity } from '../../core/session/activity.js';
import { itemType } from '../../items/registry.js';
import {
  assessment,
  type AssessmentAction,
  type AssessmentState,
  type Entry,
} from '../assessment/assessment.js';
import { mergeStates, takenFrom } from '../assessment/merge.js';
import { entryOf } from '../assessment/path.js';
import { packPractice, unpackPractice } from './pack.js';

/** Questions for practice, with what help costs. */
export interface PracticeContent extends AssessmentContent {
  /** Tries at each question, 1 to 5. */
  readonly tries: number;
  /** Share of the credit that each further try takes away. */
  readonly tryCost: number;
  /** Share of the credit that each hint takes away. */
  readonly hintCost: number;
  /** Whether learners say how sure they are. */
  readonly confidence: boolean;
}

/** An attempt at practice: that at the questions, and the help taken with them. */
export interface PracticeState extends AssessmentState {
  /** By item id; nothing for items without help. */
  readonly help: Readonly<Record<string, Help>>;
}

/** How sure a learner is: 1 not very, 2 fairly, 3 very. */
export type Confidence = 1 | 2 | 3;

/** The help taken with one item, and how sure the learner was. */
export interface Help {
  /** Tries that were not right and could be mended. */
  readonly tries: number;
  readonly hints: number;
  /** Told before the first try. */
  readonly confidence?: Confidence | undefined;
  /** Whether the first try was right; absent before it. */
  readonly first?: boolean | undefined;
}

/** What a learner can do. */
export type PracticeAction =
  | AssessmentAction
  | { readonly type: 'hint' }
  | { readonly type: 'show'; readonly seconds: number }
  | { readonly type: 'confide'; readonly confidence: Confidence };

/** No help at all. */
export const NO_HELP: Help = { tries: 0, hints: 0 };

/** Questions with several tries, hints, and an answer to look at. */
export const practice: Activity<PracticeContent, PracticeState, PracticeAction> = {
  ...assessment,
  kind: 'practice',
  start: (content, seed) => ({ ...assessment.start(content, seed), help: {} }),
  apply,
  pack: packPractice,
  unpack: unpackPractice,
  merge: (_content, newer, older, common) => {
    const taken = takenFrom(newer, older, common);
    const theirs = Object.entries(older.help).filter(([item]) => taken.has(item));
    const help = { ...older.help, ...newer.help, ...Object.fromEntries(theirs) };
    return { ...mergeStates(newer, older, common), help };
  },
};

/** The help taken with an item. */
export function helpWith(state: PracticeState, item: string): Help {
  return state.help[item] ?? NO_HELP;
}

/** Whether the item shown has been answered, not rightly, and may be tried again. */
export function mayTryAgain(content: PracticeContent, state: PracticeState, item: string): boolean {
  const entry = entryOf(state, item);
  if (entry?.response === undefined || entry.settled || state.handedIn) return false;
  const { tries } = helpWith(state, item);
  return tries > 0 && tries < content.tries;
}

/** Share of the credit that is left after the help taken, 0 to 1. */
export function factorOf(content: PracticeContent, { tries, hints }: Help): number {
  return Math.max(0, 1 - tries * content.tryCost - hints * content.hintCost);
}

function apply(
  content: PracticeContent,
  state: PracticeState,
  action: PracticeAction,
): PracticeState {
  const item = content.items.find((one) => one.id === state.at);
  switch (action.type) {
    case 'answer':
      return item ? answer(content, state, item, action) : state;
    case 'show':
      return item ? show(content, state, item, action) : state;
    case 'hint': {
      const help = item && helpWith(state, item.id);
      const settled = item && entryOf(state, item.id)?.settled;
      if (!item || !help || settled || help.hints >= (item.hints?.length ?? 0)) return state;
      return withHelp(content, state, item.id, { ...help, hints: help.hints + 1 });
    }
    case 'confide': {
      const help = item && helpWith(state, item.id);
      if (!item || !help || help.first !== undefined || state.handedIn) return state;
      return withHelp(content, state, item.id, { ...help, confidence: action.confidence });
    }
    case 'continue':
      // The way on after a try that may be mended leads back to the question.
      return item && state.explained && mayTryAgain(content, state, item.id)
        ? { ...state, explained: false }
        : joined(state, assessment.apply(content, state, action));
    default:
      return joined(state, assessment.apply(content, state, action));
  }
}

/** A right answer, and the last one, settles the question; any other is kept and may be mended. */
function answer(
  content: PracticeContent,
  state: PracticeState,
  item: ItemContent,
  action: Extract<PracticeAction, { type: 'answer' }>,
): PracticeState {
  const next = joined(state, assessment.apply(content, state, action));
  const type = itemType(item.kind);
  const before = entryOf(state, item.id);
  if (!type.keyed(item) || before?.settled) return next;
  const right = type.score(item, action.response) === 1;
  const help = helpWith(state, item.id);
  const first = { ...help, first: help.first ?? right };
  if (right || help.tries + 1 >= content.tries) return withHelp(content, next, item.id, first);
  const again = withHelp(content, next, item.id, { ...first, tries: help.tries + 1 });
  return withEntry(again, item.id, (entry) => ({ ...entry, settled: false }));
}

/** The right answer is shown: what was tried so far counts, and stays. */
function show(
  content: PracticeContent,
  state: PracticeState,
  item: ItemContent,
  { seconds }: Extract<PracticeAction, { type: 'show' }>,
): PracticeState {
  if (state.handedIn || !itemType(item.kind).keyed(item)) return state;
  const response = entryOf(state, item.id)?.response ?? itemType(item.kind).empty(item);
  const answered = assessment.apply(content, state, { type: 'answer', response, seconds });
  const help = helpWith(state, item.id);
  return withHelp(content, joined(state, answered), item.id, {
    ...help,
    first: help.first ?? false,
  });
}

/** Notes the help with an item, and what is left of its credit. */
function withHelp(
  content: PracticeContent,
  state: PracticeState,
  item: string,
  help: Help,
): PracticeState {
  const next = { ...state, help: { ...state.help, [item]: help } };
  const factor = factorOf(content, help);
  return factor === 1 ? next : withEntry(next, item, (entry) => ({ ...entry, factor }));
}

function withEntry(
  state: PracticeState,
  item: string,
  change: (entry: Entry) => Entry,
): PracticeState {
  const known = entryOf(state, item);
  const entries = known
    ? state.entries.map((entry) => (entry === known ? change(entry) : entry))
    : [...state.entries, change({ item, marked: false, settled: false, seconds: 0 })];
  return { ...state, entries };
}

/** The same object where nothing changed, so that nothing is saved for it. */
function joined(state: PracticeState, next: AssessmentState): PracticeState {
  return next === state ? state : { ...next, help: state.help };
}
