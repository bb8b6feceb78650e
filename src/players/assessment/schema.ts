import { z } from 'zod';
import { slug, text } from '../../content/schema.js';
import { poolSchema } from '../../core/assessment/schema.js';
import { formSchema } from '../forms/schema.js';

/** What every activity with questions has. */
const fields = {
  minutes: z.number().int().min(1).max(180).describe('Minutes that the whole takes most learners'),
  sections: z.array(z.strictObject({ id: slug(), title: text().max(60) })).min(1),
  textBudget: z
    .number()
    .int()
    .min(0)
    .max(2400)
    .optional()
    .describe('Bytes that learners may write in all; 600 if absent'),
  pools: z
    .array(poolSchema)
    .min(1)
    .max(32)
    .optional()
    .describe('Items of which each attempt is asked only some; all are asked if absent'),
  order: z
    .array(slug())
    .optional()
    .describe('Item ids in the order asked; the order of the files if absent'),
};

/**
 * An assessment in `module.yaml`; its items lie in `bank/*.yaml`, each a list under `items`.
 *
 * The report is described in `report.yaml`.
 */
export const assessmentSchema = z.strictObject({
  kind: z.literal('assessment'),
  ...fields,
  form: formSchema
    .optional()
    .describe('How items are drawn from a bank that measures competences; not with "pools"'),
  feedback: z
    .enum(['after-each', 'after-handing-in', 'never'])
    .default('after-handing-in')
    .describe(
      'When right answers and reasons are shown; "never" is an exam, which tells the LMS none either and lets nobody look through the answers',
    ),
});

/** The same questions for practice: several tries, hints and an answer to look at, each at its price. */
export const practiceSchema = z.strictObject({
  kind: z.literal('practice'),
  ...fields,
  tries: z.number().int().min(1).max(5).default(3).describe('Tries at each question'),
  tryCost: z
    .number()
    .min(0)
    .max(1)
    .default(0.25)
    .describe('Share of the credit that each further try takes away'),
  hintCost: z
    .number()
    .min(0)
    .max(1)
    .default(0.25)
    .describe('Share of the credit that each hint takes away'),
  confidence: z
    .boolean()
    .default(false)
    .describe('Whether learners say how sure they are before they see the right answer'),
});
