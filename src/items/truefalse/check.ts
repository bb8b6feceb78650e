import type { ItemProblem } from '../../core/assessment/item-type.js';
import type { TruefalseItem } from './schema.js';

/** Mistakes of an author in a true-or-false item that its schema cannot say. */
export function checkTruefalse(item: TruefalseItem): readonly ItemProblem[] {
  const wordings = item.wordings ?? [];
  return [
    ...checkStatement(['prompt'], item.prompt),
    ...wordings.flatMap(({ prompt }, at) => checkStatement(['wordings', at, 'prompt'], prompt)),
    ...checkRationale(item),
  ];
}

function checkStatement(path: ItemProblem['path'], prompt = ''): readonly ItemProblem[] {
  if (!prompt.endsWith('?')) return [];
  return [
    {
      path,
      code: 'question-not-statement',
      what: `"${prompt}" is a question, so neither "true" nor "false" answers it.`,
      remedy: 'State a fact, such as "An EORI number is valid in all EU countries."',
    },
  ];
}

/** The same words for both sides would tell one of them that it is right when it is not. */
function checkRationale({ rationale }: TruefalseItem): readonly ItemProblem[] {
  if (!rationale || JSON.stringify(rationale.true) !== JSON.stringify(rationale.false)) return [];
  return [
    {
      path: ['rationale', 'false'],
      code: 'duplicate-rationale',
      what: 'Both sides have the same rationale, so it cannot say what each would lead to.',
      remedy: 'Write one for who picks "true" and one for who picks "false".',
    },
  ];
}
