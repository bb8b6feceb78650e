import { z } from 'zod';
import { keyPart, text } from '../../content/schema.js';
import { itemFields } from '../schema.js';

/** A value to set on a range, judged by how near it comes or the learner's own estimate. */
export const sliderSchema = z.strictObject({
  ...itemFields,
  kind: z.literal('slider'),
  unit: text().max(24).describe('Unit beside the field, such as "days" or "%"'),
  min: z.number().default(0),
  max: z.number(),
  step: z.number().positive().default(1).describe('Distance of two values, such as 5 or 0.5'),
  least: text().max(40).optional().describe('Words at the lower end, such as "no time at all"'),
  most: text().max(40).optional().describe('Words at the upper end'),
  answer: keyPart(
    z
      .strictObject({
        value: z.number(),
        full: z
          .number()
          .min(0)
          .describe('Share of the value by which it may be off for full credit, 0.1 for 10 %'),
        half: z.number().min(0).optional().describe('The same for half credit'),
      })
      .optional()
      .describe('The right value; absent where it is the learner’s own estimate'),
  ),
  explanation: keyPart(text().optional().describe('How the right value comes about')),
});

/** A slider item after packing. */
export type SliderItem = z.output<typeof sliderSchema>;
