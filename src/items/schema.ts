import { z } from 'zod';
import { competenceId, condition, factId, keyPart, prose, slug, text } from '../content/schema.js';
import { drawFields } from '../core/assessment/schema.js';

/** What every item has; a kind adds its own fields. */
export const itemFields = {
  id: slug().describe('Stable name, unique in the module; never reused'),
  number: z
    .number()
    .int()
    .min(1)
    .max(1023)
    .describe('Permanent number in saved attempts; never reused, also when the item is removed'),
  label: text().max(60).describe('A few words that name the question in a list'),
  prompt: text().max(300).describe('The question, on one line'),
  stem: prose().optional().describe('The case before the question, Markdown'),
  hint: text().optional().describe('A short help below the question'),
  hints: keyPart(
    z
      .array(text().max(300))
      .max(3)
      .optional()
      .describe('Help that a learner may ask for while practising, from little to much'),
  ),
  why: keyPart(prose().optional().describe('Why the question matters, shown after the answer')),
  dimension: slug().optional().describe('The section that the item counts for'),
  competence: competenceId().optional(),
  facts: z
    .array(factId())
    .optional()
    .describe('Facts that the item rests on; an empty list where it follows from the case alone'),
  ...drawFields,
  weight: z
    .number()
    .positive()
    .max(5)
    .optional()
    .describe('Weight within the dimension; 1 if absent'),
  when: condition().optional().describe('Asked only if these options were chosen earlier'),
  unless: condition().optional().describe('Left out if any of these options was chosen earlier'),
  wordings: z
    .array(
      z.strictObject({
        when: condition(),
        prompt: text().max(300).optional(),
        stem: prose().optional(),
        hint: text().optional(),
      }),
    )
    .optional()
    .describe('Other words for some learners; the first whose condition holds is used'),
};
