import { z } from 'zod';
import { keyPart, text } from '../../content/schema.js';
import { itemFields } from '../schema.js';

/** A figure to enter, judged by bands. */
export const numberSchema = z.strictObject({
  ...itemFields,
  kind: z.literal('number'),
  unit: text().max(24).describe('Unit beside the field, such as "months" or "%"'),
  min: z.number().default(0),
  max: z.number(),
  decimals: z.number().int().min(0).max(3).default(0),
  answer: keyPart(
    z
      .strictObject({
        value: z.number(),
        full: z
          .number()
          .min(0)
          .describe('Share of the value by which it may be off for full credit, 0.02 for 2 %'),
        half: z.number().min(0).optional().describe('The same for half credit'),
      })
      .optional()
      .describe('The right answer; absent where the figure is the learner’s own'),
  ),
  bands: keyPart(
    z
      .array(z.strictObject({ from: z.number(), credit: z.number().min(0).max(1) }))
      .optional()
      .describe(
        'Credit of the learner’s own figure: that of the last band whose "from" it reaches',
      ),
  ),
  explanation: keyPart(text().optional().describe('How the right answer comes about')),
});

/** A number item after packing. */
export type NumberItem = z.output<typeof numberSchema>;
