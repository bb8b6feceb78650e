import { z } from 'zod';
import { optionKey, prose, text } from '../../content/schema.js';
import { itemFields } from '../schema.js';

/** A question with options, of which one or several are picked. */
export const choiceSchema = z.strictObject({
  ...itemFields,
  kind: z.literal('choice'),
  many: z.boolean().default(false).describe('Whether several options may be picked'),
  options: z
    .array(
      z.strictObject({
        key: optionKey().describe('Permanent letter of the option'),
        text: text().max(240),
        correct: z
          .boolean()
          .optional()
          .describe('Part of the key; no option has it in a question without a right answer'),
        value: z
          .number()
          .min(0)
          .max(1)
          .optional()
          .describe(
            'Credit of picking it, where options are better and worse instead of right and wrong',
          ),
        rationale: prose().optional().describe('What choosing it would lead to, then the rule'),
      }),
    )
    .min(2)
    .max(8),
});

/** A choice item after packing. */
export type ChoiceItem = z.output<typeof choiceSchema>;
