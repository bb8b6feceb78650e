import { z } from 'zod';
import { anchoredSchema } from './anchored/schema.js';
import { choiceSchema } from './choice/schema.js';
import { evidenceSchema } from './evidence/schema.js';
import { numberSchema } from './number/schema.js';

/** The schema of every kind of item. */
export const itemSchemas = {
  anchored: anchoredSchema,
  choice: choiceSchema,
  evidence: evidenceSchema,
  number: numberSchema,
} as const;

/** A file of `bank/`. */
export const bankSchema = z.strictObject({
  items: z
    .array(
      z.discriminatedUnion('kind', [anchoredSchema, choiceSchema, evidenceSchema, numberSchema]),
    )
    .min(1),
});
