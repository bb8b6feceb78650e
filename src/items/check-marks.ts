import type { ItemProblem } from '../core/assessment/item-type.js';
import { duplicateKeys } from './check-duplicates.js';
import type { Prose } from '../content/prose.js';

/** A part as an author wrote it; without a key it cannot be marked. */
export interface AuthoredPart {
  readonly key?: string | undefined;
  /** Its words, by which it is told from others. */
  readonly text: string;
  readonly correct?: boolean | undefined;
  readonly rationale?: Prose | undefined;
}

/** What the check needs to know of an item in which parts are marked. */
export interface Marking {
  readonly parts: readonly AuthoredPart[];
  /** Where the parts stand, as steps from the item. */
  readonly path: ItemProblem['path'];
  /** How many marks the learner is told to set. */
  readonly expected?: number | undefined;
}

/** Mistakes of an author that all kinds share in which parts are marked. */
export function checkMarks(marking: Marking): readonly ItemProblem[] {
  return [
    ...duplicateKeys({ members: marking.parts, path: marking.path, name: 'part', plural: 'parts' }),
    ...keyless(marking),
    ...checkKey(marking),
    ...missingRationales(marking),
  ];
}

function keyless({ parts, path }: Marking): readonly ItemProblem[] {
  return parts.flatMap(({ key, text, correct, rationale }, at) =>
    key === undefined && (correct || rationale)
      ? [
          {
            path: [...path, at],
            code: 'part-without-key',
            what: `"${text}" has no "key", so it cannot be marked, but "correct" or "rationale" judges it.`,
            remedy: 'Give it a letter that was never used in this item, or take both away.',
          },
        ]
      : [],
  );
}

function checkKey({ parts, path, expected }: Marking): readonly ItemProblem[] {
  const markable = parts.filter((part) => part.key !== undefined);
  const correct = markable.filter((part) => part.correct).length;
  const problems: ItemProblem[] = [];
  if (correct === 0) {
    problems.push({
      path,
      code: 'no-correct',
      what: 'No part is correct, so no mark can earn credit.',
      remedy: 'Set "correct: true" on each part that is to be marked.',
    });
  } else if (correct === markable.length) {
    problems.push({
      path,
      code: 'all-correct',
      what: 'Every part is correct, so marking all without reading earns full credit.',
      remedy: 'Give a key to a part that a learner may take for one of them.',
    });
  }
  if (expected !== undefined && correct > 0 && expected !== correct) {
    problems.push({
      path: ['expected'],
      code: 'expected-differs',
      what: `Learners are told to mark ${expected}, but ${correct} parts are correct.`,
      remedy: `Write ${correct}, or leave "expected" out, so that learners are not told.`,
    });
  }
  return problems;
}

function missingRationales({ parts, path }: Marking): readonly ItemProblem[] {
  return parts.flatMap(({ key, rationale }, at) =>
    key !== undefined && rationale === undefined
      ? [
          {
            path: [...path, at],
            code: 'missing-rationale',
            what: `Part "${key}" has no "rationale"; who marks it learns nothing from it.`,
            remedy: 'Say what it would lead to as it stands, then the rule.',
          },
        ]
      : [],
  );
}
