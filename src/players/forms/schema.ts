import { z } from 'zod';
import { areaId, roleId } from '../../core/competence/schema.js';

/** The kinds of forms, each a blueprint of what is drawn from a bank that measures competences. */
export const FORM_KINDS = ['quick', 'standard', 'role', 'area', 'pre', 'post', 'tailored'] as const;

/** How items are drawn from a bank that measures competences. */
export const formSchema = z.strictObject({
  kind: z
    .enum(FORM_KINDS)
    .describe(
      '"quick": one question for each competence; "standard": two; "role": what a role needs; "area": one area in depth; "pre" and "post": two of the same make without a question in common; "tailored": each question chosen by the answers before',
    ),
  role: roleId()
    .optional()
    .describe('Whose needs a "role" form goes by; the learner chooses if absent'),
  area: areaId().optional().describe('The area that an "area" form is about'),
  askRole: z
    .boolean()
    .default(false)
    .describe('Whether learners may choose a role first, against which the result is measured'),
  selfRating: z
    .boolean()
    .default(false)
    .describe('Whether learners first say what they can do, area by area; it never counts'),
});

/** A form as an author writes it. */
export type AuthoredForm = z.output<typeof formSchema>;
