import { z } from 'zod';
import { slug, text } from '../../content/schema.js';

/**
 * An assessment in `module.yaml`; its items lie in `bank/*.yaml`, each a list under `items`.
 *
 * The report is described in `report.yaml`.
 */
export const assessmentSchema = z.strictObject({
  kind: z.literal('assessment'),
  minutes: z.number().int().min(1).max(180).describe('Minutes that the whole takes most learners'),
  feedback: z.enum(['after-each', 'after-handing-in']).default('after-handing-in'),
  sections: z.array(z.strictObject({ id: slug(), title: text().max(60) })).min(1),
  order: z
    .array(slug())
    .optional()
    .describe('Item ids in the order asked; the order of the files if absent'),
});
