import { z } from 'zod';
import { text } from '../../content/schema.js';

const acceptedText = z.strictObject({
  text: text()
    .max(160)
    .describe(
      'A text that counts: capitals, spaces and the last full stop make no difference. "(the|an|) invoice" accepts each of the alternatives; "*", as a word of its own, stands for any words, or none',
    ),
  credit: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe('Share of the credit that it earns; 1 if absent'),
});

/** A text that counts as an answer. */
export type AcceptedText = z.output<typeof acceptedText>;

/** Texts that count as an answer. */
export const acceptedTexts = () => z.array(acceptedText).min(1).max(20);

/** How typed words are compared with accepted ones. */
export const strictnessFields = {
  limit: z
    .number()
    .int()
    .min(8)
    .max(120)
    .default(40)
    .describe('Room for the answer in bytes: one for a Latin letter, two for most with an accent'),
  accents: z
    .enum(['ignore', 'matter'])
    .default('ignore')
    .describe('Whether "cafe" counts where "café" is accepted'),
  spelling: z
    .union([z.literal(0), z.literal(1), z.literal(2)])
    .default(0)
    .describe(
      'Slips of spelling that are let pass: letters left out, added, changed or swapped. One needs an accepted text of 5 letters, two need 9; figures must be right, and texts with "*" are compared without slips. A slip that makes another word: accept that word with credit 0',
    ),
};
