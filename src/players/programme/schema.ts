import { z } from 'zod';
import { slug } from '../../content/schema.js';
import { formSchema } from '../forms/schema.js';

/** A programme in its YAML file: the modules that it holds, and the rule of its score. */
export const programmeActivitySchema = z.strictObject({
  kind: z.literal('programme'),
  passMark: z
    .number()
    .int()
    .min(0)
    .max(100)
    .default(80)
    .describe('Percent of the combined score from which the programme is passed'),
  guided: z
    .boolean()
    .default(true)
    .describe('Whether units are ordered by what checks, scans and games found'),
  parts: z
    .array(
      z.strictObject({
        number: z.number().int().min(1).max(31).describe('Permanent, never reused'),
        module: slug().describe('Id of the module'),
        form: formSchema.optional().describe('Form of a check; its own if absent'),
        required: z
          .boolean()
          .default(true)
          .describe('Whether the programme ends only when it is done'),
        weight: z
          .number()
          .min(0)
          .max(100)
          .optional()
          .describe('Its share of the combined score; 1 for a unit and 0 for all else if absent'),
      }),
    )
    .min(1)
    .max(31),
});
