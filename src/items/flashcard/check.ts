import type { ItemProblem } from '../../core/assessment/item-type.js';
import { duplicates } from '../check-duplicates.js';
import type { FlashcardItem } from './schema.js';

/** Mistakes of an author in a flashcard item that its schema cannot say. */
export function checkFlashcard({ cards }: FlashcardItem): readonly ItemProblem[] {
  const members = cards.map(({ key, front }) => ({ key, text: front }));
  return duplicates({ members, path: ['cards'], name: 'card', plural: 'cards' });
}
