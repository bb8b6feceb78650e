import type { ItemProblem } from '../../core/assessment/item-type.js';
import { duplicates } from '../check-duplicates.js';
import { MOST } from './extremes.js';
import type { JudgementItem } from './schema.js';

/** Mistakes of an author in a judgement item that its schema cannot say. */
export function checkJudgement(item: JudgementItem): readonly ItemProblem[] {
  return [
    ...duplicates({
      members: item.actions,
      path: ['actions'],
      name: 'action',
      plural: 'actions',
    }),
    ...(item.mode === 'rate' ? checkProfile(item) : checkEnds(item)),
  ];
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
