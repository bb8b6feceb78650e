import { z } from 'zod';
import { text } from '../../content/schema.js';
import { itemFields } from '../schema.js';

/** A statement, given as the prompt, that learners rate themselves by; it never counts. */
export const likertSchema = z.strictObject({
  ...itemFields,
  kind: z.literal('likert'),
  points: z
    .array(text().max(60))
    .min(2)
    .max(7)
    .describe('The points of the scale, from least to most, each in a few words'),
});

/** A likert item after packing. */
export type LikertItem = z.output<typeof likertSchema>;
