import type { Answer, Result } from '../../core/report/result.js';
import { itemType } from '../../items/registry.js';
import { exact, wholeScore } from '../../reports/tally.js';
import { entryOf } from '../assessment/path.js';
import type { UnitContent } from './content.js';
import { answeredIn, checkItems, type UnitState } from './unit-state.js';

/** What a check amounts to; what was not answered earns nothing. */
export interface CheckScore {
  /** Share of full credit, 0 to 1. */
  readonly credit: number;
  /** Whole number from 0 to 100, for people. */
  readonly score: number;
  readonly answered: number;
  readonly total: number;
  readonly passed: boolean;
}

/** What the check of an attempt amounts to. */
export function checkScore(content: UnitContent, state: UnitState): CheckScore {
  const { mastery } = content.check;
  const items = checkItems(content, state);
  const earned = items.reduce((sum, { id }) => sum + (creditOf(content, state, id) ?? 0), 0);
  const credit = earned / Math.max(1, items.length);
  const percent = exact(credit * 100);
  return {
    credit,
    score: wholeScore(percent, [mastery]),
    answered: answeredIn(content, state),
    total: items.length,
    passed: percent >= mastery,
  };
}

/** The share of its credit that the answer to an item earns; absent where there is no answer. */
export function creditOf(content: UnitContent, state: UnitState, id: string): number | undefined {
  const item = content.items.find((one) => one.id === id);
  const response = entryOf(state, id)?.response;
  return item && response !== undefined ? itemType(item.kind).score(item, response) : undefined;
}

/** What an attempt at a unit amounts to so far: its check, once that is handed in. */
export function resultOf(content: UnitContent, state: UnitState): Result {
  const { competence, competences = [], phrases, steps } = content;
  const found = checkScore(content, state);
  const { credit, passed, score, answered, total } = found;
  const { handedIn } = state;
  const gone = state.done.length + answered;
  return {
    complete: handedIn,
    progress: handedIn ? 1 : Math.min(1, gone / (steps.length + Math.max(1, total))),
    objectives: [
      {
        id: competence,
        name: competences.find(({ id }) => id === competence)?.name ?? competence,
        complete: handedIn,
        ...(handedIn ? { credit } : {}),
        summary: handedIn
          ? phrases.scoreOf100(score, answered, total)
          : phrases.tooFewAnswers(answered, total),
      },
    ],
    ...(handedIn ? { credit, passed } : {}),
  };
}

/** The answers of the check, in the order of first answering; practice is the learner's own. */
export function answersOf(content: UnitContent, state: UnitState): readonly Answer[] {
  return state.entries.flatMap(({ item: id, response, seconds }) => {
    const item = content.items.find((one) => one.id === id);
    if (!item || response === undefined || !state.drawn.includes(id)) return [];
    const type = itemType(item.kind);
    const answer: Answer = {
      item: id,
      prompt: item.prompt,
      words: type.words(item, response, content.phrases),
      response: type.typed(item, response),
      seconds,
      credit: type.score(item, response),
      objective: content.competence,
    };
    return [answer];
  });
}
