import type { ScoredItem } from '../../src/core/assessment/report-type.js';
import type { Phrases } from '../../src/core/report/phrases.js';

/** English phrases, short enough to compute by eye. */
export const phrases: Phrases = {
  yes: 'Yes',
  partly: 'Partly',
  no: 'No',
  isTrue: 'True',
  isFalse: 'False',
  withEvidence: 'with evidence',
  withoutEvidence: 'without evidence',
  and: 'and',
  notAnswered: 'Not answered',
  scoreOf100: (score, answered, total) => `${score} of 100 (${answered} of ${total} answered)`,
  tooFewAnswers: (answered, total) => `Not enough answers yet (${answered} of ${total} answered)`,
};

/** An answered item of a dimension; its id is what is left of `dimension-`. */
export function scoredItem(id: string, credit: number, more: Partial<Scoring> = {}): ScoredItem {
  const { weight, keyed = false, chosen = [], value, answered = true } = more;
  return {
    item: {
      id,
      number: 1,
      kind: 'fake',
      prompt: id,
      label: `Label of ${id}`,
      dimension: more.dimension ?? id.split('-')[0],
      weight,
    },
    answered,
    credit: answered ? credit : 0,
    keyed,
    chosen,
    value,
  };
}

interface Scoring {
  readonly dimension: string;
  readonly weight: number;
  readonly keyed: boolean;
  readonly chosen: readonly string[];
  readonly value: number;
  readonly answered: boolean;
}

/** Items of one dimension from their credits; `undefined` is an item left open. */
export function dimensionItems(
  dimension: string,
  credits: readonly (number | undefined)[],
): readonly ScoredItem[] {
  return credits.map((credit, at) =>
    scoredItem(`${dimension}-${at + 1}`, credit ?? 0, { answered: credit !== undefined }),
  );
}
