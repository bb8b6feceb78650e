import type { ItemContent, ItemProblem } from '../../core/assessment/item-type.js';

/** A mistake that takes the model from the learner: without "why", no answer is shown after the question. */
export function checkWhy(item: ItemContent): readonly ItemProblem[] {
  if (item.why) return [];
  return [
    {
      path: ['why'],
      code: 'missing-why',
      what: 'Without "why" nothing is said after the answer, so the learner never compares it.',
      remedy: 'Say in one sentence why the question matters at work.',
    },
  ];
}
