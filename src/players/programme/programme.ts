import type { Result } from '../../core/report/result.js';
import type { Activity, Standing } from '../../core/session/activity.js';
import type { Keeping } from '../../core/session/nested.js';
import { exact, wholeScore } from '../../reports/tally.js';
import { betterResult } from './better-result.js';
import type { ProgrammeContent, ProgrammePart } from './content.js';
import { progressOf, resultOf } from './evidence.js';
import { nextPart } from './guidance.js';
import { mergeProgrammes } from './merge.js';
import { packProgramme, unpackProgramme } from './pack.js';
import {
  canEnd,
  isDone,
  type PartResult,
  type PartState,
  type ProgrammeState,
} from './programme-state.js';

/** What a learner, or the module that they work on, does. */
export type ProgrammeAction =
  | { readonly type: 'open'; readonly part: string }
  | { readonly type: 'menu' }
  | ({ readonly type: 'save'; readonly part: string; readonly state: string } & Keeping)
  | ({ readonly type: 'report'; readonly part: string; readonly result: Result } & Keeping)
  | { readonly type: 'finish' };

/** Modules side by side: a menu, the attempts at each, and what they amount to together. */
export const programme: Activity<ProgrammeContent, ProgrammeState, ProgrammeAction> = {
  kind: 'programme',
  // After the end all stays, so that a learner can go on and become better.
  start: (_content, seed, _learner, before) =>
    before?.handedIn
      ? { ...before, seed, at: undefined, handedIn: false }
      : { seed, parts: {}, handedIn: false },
  apply,
  complete: (_content, state) => state.handedIn,
  standing,
  result: resultOf,
  // Each module would tell answers of its own by the hundred; the programme tells what they amount to.
  answers: () => [],
  pack: packProgramme,
  unpack: unpackProgramme,
  merge: (_content, newer, older, common) => mergeProgrammes(newer, older, common),
};

function apply(
  content: ProgrammeContent,
  state: ProgrammeState,
  action: ProgrammeAction,
): ProgrammeState {
  if (state.handedIn) return state;
  switch (action.type) {
    case 'open':
      return state.at !== action.part && partOf(content, action.part)
        ? { ...state, at: action.part }
        : state;
    case 'menu':
      return toMenu(content, state);
    case 'save':
      return withPart(content, state, action.part, (known) => ({ ...known, saved: action.state }));
    case 'report':
      return withPart(content, state, action.part, (known, part) => ({
        ...known,
        result: betterResult(known.result, roundedResult(part, action.result)),
      }));
    case 'finish':
      return canEnd(content, state) ? { ...state, at: undefined, handedIn: true } : state;
  }
}

/** Back on the menu; where all parts are done, that is the end. */
function toMenu(content: ProgrammeContent, state: ProgrammeState): ProgrammeState {
  if (state.at === undefined) return state;
  const all = content.parts.every((part) => isDone(state, part));
  return { ...state, at: undefined, handedIn: all };
}

function withPart(
  content: ProgrammeContent,
  state: ProgrammeState,
  id: string,
  change: (known: PartState, part: ProgrammePart) => PartState,
): ProgrammeState {
  const part = partOf(content, id);
  if (!part) return state;
  const known = state.parts[id];
  const next = change(known ?? { saved: '' }, part);
  const same = JSON.stringify(next) === JSON.stringify(known);
  return same ? state : { ...state, parts: { ...state.parts, [id]: next } };
}

function partOf({ parts }: ProgrammeContent, id: string): ProgrammePart | undefined {
  return parts.find((part) => part.id === id);
}

/** A score never seems to reach the mark that the part itself was missed by. */
function roundedResult({ objectives, passMark }: ProgrammePart, result: Result): PartResult {
  const marks = passMark === undefined ? [] : [passMark];
  const percent = (share: number) => Math.round(100 * share);
  return {
    complete: result.complete,
    passed: result.passed,
    credit: result.credit === undefined ? undefined : wholeScore(exact(100 * result.credit), marks),
    progress: percent(result.progress),
    objectives: objectives.map((id) => {
      const credit = result.objectives.find((one) => one.id === id)?.credit;
      return credit === undefined ? undefined : percent(credit);
    }),
  };
}

function standing(content: ProgrammeContent, state: ProgrammeState): Standing {
  const { parts } = content;
  const done = parts.filter((part) => isDone(state, part)).length;
  const minutes = parts.reduce((sum, part) => sum + part.minutes, 0);
  const left = minutes * (1 - progressOf(content, state));
  return {
    answered: done,
    total: parts.length,
    place: nextPart(content, state)?.title ?? '',
    minutesLeft: done === parts.length ? 0 : Math.max(1, Math.round(left)),
  };
}
