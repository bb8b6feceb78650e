import type { AssessmentContent } from '../../core/assessment/content.js';
import { itemType } from '../../items/registry.js';
import type { AssessmentState } from './assessment.js';
import { resultOf } from './evidence.js';
import { entryOf, pathOf } from './path.js';

/** All that the list of questions shows, before and after handing in. */
export interface ReviewView {
  readonly groups: readonly ReviewGroup[];
  readonly answered: number;
  readonly open: number;
  readonly marked: number;
  /** The first question left open. */
  readonly firstOpen?: ReviewRow | undefined;
  /** Whether an open question lowers a grade. */
  readonly graded: boolean;
  readonly handedIn: boolean;
}

/** Questions that follow each other and belong to the same section. */
export interface ReviewGroup {
  /** Empty for questions of no section. */
  readonly title: string;
  readonly rows: readonly ReviewRow[];
}

/** One question in the list. */
export interface ReviewRow {
  readonly id: string;
  /** Its place on the learner's path, from 1. */
  readonly number: number;
  readonly label: string;
  /** The answer in words; empty when there is none. */
  readonly words: string;
  readonly answered: boolean;
  readonly marked: boolean;
  /** Whether the answer can no longer change. */
  readonly settled: boolean;
}

/** What a step of the way is: answered, passed and left open, or still ahead. */
export type Step = 'done' | 'open' | 'ahead';

/** The list of questions on the learner's path. */
export function reviewView(content: AssessmentContent, state: AssessmentState): ReviewView {
  const groups: { title: string; rows: ReviewRow[] }[] = [];
  pathOf(content, state).forEach((item, at) => {
    const title = content.sections.find(({ id }) => id === item.dimension)?.title ?? '';
    const last = groups.at(-1);
    const row = rowOf(content, state, item.id, at + 1);
    if (last?.title === title) last.rows.push(row);
    else groups.push({ title, rows: [row] });
  });
  const rows = groups.flatMap((group) => group.rows);
  const answered = rows.filter((row) => row.answered).length;
  return {
    groups,
    answered,
    open: rows.length - answered,
    marked: rows.filter((row) => row.marked).length,
    firstOpen: rows.find((row) => !row.answered),
    graded: resultOf(content, state).credit !== undefined,
    handedIn: state.handedIn,
  };
}

function rowOf(
  content: AssessmentContent,
  state: AssessmentState,
  id: string,
  number: number,
): ReviewRow {
  const entry = entryOf(state, id);
  const item = content.items.find((one) => one.id === id);
  const answered = entry?.response !== undefined;
  return {
    id,
    number,
    label: item?.label ?? id,
    words: item && answered ? itemType(item.kind).words(item, entry.response, content.phrases) : '',
    answered,
    marked: entry?.marked ?? false,
    settled: entry?.settled ?? false,
  };
}

/**
 * How far the learner is, step by step, and at which step; below 0 on the list.
 *
 * A step counts as passed once the learner was there or further on.
 */
export function stepsOf(
  content: AssessmentContent,
  state: AssessmentState,
): { readonly steps: readonly Step[]; readonly at: number } {
  const path = pathOf(content, state);
  const at = path.findIndex((item) => item.id === state.at);
  const touched = path.map((item) => entryOf(state, item.id) !== undefined);
  const passed = state.at === undefined ? path.length : Math.max(at, touched.lastIndexOf(true));
  const steps = path.map((item, place): Step => {
    if (entryOf(state, item.id)?.response !== undefined) return 'done';
    return place < passed || (touched[place] && place !== at) ? 'open' : 'ahead';
  });
  return { steps, at };
}
