import { z } from 'zod';
import { competenceSchema } from './competence/schema.js';
import { readinessSchema } from './readiness/schema.js';
import { scoreSchema } from './score/schema.js';

/** The schema of every kind of report. */
export const reportSchemas = {
  competence: competenceSchema,
  readiness: readinessSchema,
  score: scoreSchema,
} as const;

/** `report.yaml`. */
export const reportSchema = z.discriminatedUnion('kind', [
  competenceSchema,
  readinessSchema,
  scoreSchema,
]);
