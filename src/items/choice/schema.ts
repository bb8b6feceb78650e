import { z } from 'zod';
import { keyPart, media, optionKey, prose, text } from '../../content/schema.js';
import { itemFields } from '../schema.js';

/** A question with options, of which one or several are picked. */
export const choiceSchema = z.strictObject({
  ...itemFields,
  kind: z.literal('choice'),
  many: z.boolean().default(false).describe('Whether several options may be picked'),
  min: z
    .number()
    .int()
    .min(1)
    .max(8)
    .optional()
    .describe('Fewest picks, where several are allowed'),
  max: z
    .number()
    .int()
    .min(2)
    .max(8)
    .optional()
    .describe(
      'Most picks, where several are allowed; "hint" says it in place of "Choose all that apply."',
    ),
  shuffle: z
    .boolean()
    .optional()
    .describe('Whether each learner sees the options in an order of their own'),
  options: z
    .array(
      z.strictObject({
        key: optionKey().describe('Permanent letter of the option'),
        text: text().max(240),
        image: z
          .strictObject({ src: media(), alt: text().max(240) })
          .optional()
          .describe('A picture above the words'),
        correct: keyPart(
          z
            .boolean()
            .optional()
            .describe('Part of the key; no option has it in a question without a right answer'),
        ),
        value: keyPart(
          z
            .number()
            .min(0)
            .max(1)
            .optional()
            .describe(
              'Credit of picking it, where options are better and worse instead of right and wrong',
            ),
        ),
        rationale: keyPart(
          prose().optional().describe('What choosing it would lead to, then the rule'),
        ),
      }),
    )
    .min(2)
    .max(8),
});

/** A choice item after packing. */
export type ChoiceItem = z.output<typeof choiceSchema>;
