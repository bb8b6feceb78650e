import type { ItemProblem } from '../../core/assessment/item-type.js';
import { MOST } from './extremes.js';
import type { JudgementItem } from './schema.js';

/** Mistakes of an author in a judgement item that its schema cannot say. */
export function checkJudgement(item: JudgementItem): readonly ItemProblem[] {
  return [...duplicates(item), ...(item.mode === 'rate' ? checkProfile(item) : checkEnds(item))];
}

function duplicates({ actions }: JudgementItem): readonly ItemProblem[] {
  const problems: ItemProblem[] = [];
  actions.forEach((action, at) => {
    const earlier = actions.slice(0, at);
    if (earlier.some(({ key }) => key === action.key)) {
      problems.push({
        path: ['actions', at, 'key'],
        code: 'duplicate-action-key',
        what: `Two actions have the key "${action.key}", so saved answers cannot tell them apart.`,
        remedy: 'Give the new action a letter that was never used in this item.',
      });
    }
    if (earlier.some(({ text }) => text === action.text)) {
      problems.push({
        path: ['actions', at, 'text'],
        code: 'duplicate-action-text',
        what: `Two actions say "${action.text}".`,
        remedy: 'Change or remove one of them.',
      });
    }
  });
  return problems;
}

/** Naming best and worst reaches full credit only where both ends of the scale occur. */
function checkEnds({ actions }: JudgementItem): readonly ItemProblem[] {
  return [MOST, 0]
    .filter((end) => actions.every(({ credit }) => credit !== end))
    .map((end) => ({
      path: ['actions'],
      code: 'full-credit-out-of-reach',
      what: `No action has the credit ${end}, so nobody can reach full credit.`,
      remedy: `Give the ${end === MOST ? 'best' : 'worst'} action the credit ${end}.`,
    }));
}

/** Ratings can only agree with a judgement that tells the actions apart. */
function checkProfile({ actions }: JudgementItem): readonly ItemProblem[] {
  const [first] = actions;
  if (actions.some(({ credit }) => credit !== first?.credit)) return [];
  return [
    {
      path: ['actions'],
      code: 'flat-profile',
      what: `Every action has the credit ${first?.credit ?? 0}, so no ratings can agree with it.`,
      remedy: 'Give better actions more credit than worse ones.',
    },
  ];
}
