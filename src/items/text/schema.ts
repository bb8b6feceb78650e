import { z } from 'zod';
import { keyPart, prose } from '../../content/schema.js';
import { itemFields } from '../schema.js';
import { acceptedTexts, strictnessFields } from '../typing/schema.js';

/** A few words to type, compared with accepted ones. */
export const textSchema = z.strictObject({
  ...itemFields,
  kind: z.literal('text'),
  ...strictnessFields,
  accepted: keyPart(
    acceptedTexts()
      .optional()
      .describe(
        'Texts that count, the one to show first; of those that an answer matches, the first counts. Absent where the words are the learner’s own',
      ),
  ),
  rationale: keyPart(prose().optional().describe('Why this is the answer')),
});

/** A text item after packing. */
export type TextItem = z.output<typeof textSchema>;
