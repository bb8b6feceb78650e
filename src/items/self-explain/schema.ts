import { z } from 'zod';
import { keyPart, prose } from '../../content/schema.js';
import { itemFields } from '../schema.js';

/** One to three sentences in the learner's own words, then compared with a model; it never counts. */
export const selfExplainSchema = z.strictObject({
  ...itemFields,
  kind: z.literal('self-explain'),
  limit: z
    .number()
    .int()
    .min(40)
    .max(400)
    .default(200)
    .describe('Room for the text in bytes; all free text of a package shares one budget'),
  model: keyPart(
    prose().describe('The explanation in one to three sentences, shown beside the learner’s own'),
  ),
});

/** A self-explain item after packing. */
export type SelfExplainItem = z.output<typeof selfExplainSchema>;
