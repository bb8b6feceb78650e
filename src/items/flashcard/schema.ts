import { z } from 'zod';
import { optionKey, prose, text } from '../../content/schema.js';
import { itemFields } from '../schema.js';

/** Cards with two sides, by which learners check what they remember; they never count. */
export const flashcardSchema = z.strictObject({
  ...itemFields,
  kind: z.literal('flashcard'),
  cards: z
    .array(
      z.strictObject({
        key: optionKey().describe('Permanent letter of the card'),
        front: text().max(160).describe('What is asked, such as a term'),
        back: prose().describe('What is to be remembered, Markdown'),
      }),
    )
    .min(1)
    .max(12)
    .describe('Cards that are not known yet come again at the end'),
});

/** A flashcard item after packing. */
export type FlashcardItem = z.output<typeof flashcardSchema>;
