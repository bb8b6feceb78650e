import { plainText } from '../../content/prose.js';
import type { ItemProblem } from '../../core/assessment/item-type.js';
import { duplicates } from '../check-duplicates.js';
import type { FlashcardItem } from './schema.js';

/** Mistakes of an author in a flashcard item that its schema cannot say. */
export function checkFlashcard({ cards }: FlashcardItem): readonly ItemProblem[] {
  const members = cards.map(({ key, front }) => ({ key, text: front }));
  return [
    ...duplicates({ members, path: ['cards'], name: 'card', plural: 'cards' }).map(atFront),
    ...cards.flatMap(({ front, back }, at) =>
      plainText(back) === front
        ? [
            {
              path: ['cards', at, 'back'],
              code: 'card-same-sides',
              what: `Both sides of a card say "${front}".`,
              remedy: 'Write on the back what is to be remembered.',
            },
          ]
        : [],
    ),
  ];
}

/** The words of a card stand in its "front". */
function atFront(problem: ItemProblem): ItemProblem {
  return { ...problem, path: problem.path.map((step) => (step === 'text' ? 'front' : step)) };
}
