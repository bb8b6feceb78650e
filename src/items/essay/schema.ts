import { z } from 'zod';
import { keyPart, optionKey, prose, text } from '../../content/schema.js';
import { itemFields } from '../schema.js';

const words = () => z.number().int().min(1).max(300).optional();

/** A longer text that the learner compares with a model and checks against criteria; it never counts. */
export const essaySchema = z.strictObject({
  ...itemFields,
  kind: z.literal('essay'),
  limit: z
    .number()
    .int()
    .min(40)
    .max(1500)
    .default(300)
    .describe(
      'Room for the text in bytes, about 7 a word; all free text of a package shares one budget',
    ),
  words: z
    .strictObject({ min: words(), max: words() })
    .optional()
    .describe('Words advised; the learner sees the count, and nothing is refused'),
  model: keyPart(prose().optional().describe('A good answer, shown beside the learner’s own')),
  criteria: keyPart(
    z
      .array(
        z.strictObject({
          key: optionKey().describe('Permanent letter of the criterion'),
          text: text().max(160).describe('What a good answer does, such as "Names a date"'),
        }),
      )
      .max(6)
      .optional()
      .describe('What the learner checks the own answer for: yes, partly or no'),
  ),
});

/** An essay item after packing. */
export type EssayItem = z.output<typeof essaySchema>;
