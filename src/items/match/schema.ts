import { z } from 'zod';
import { keyPart, optionKey, prose, text } from '../../content/schema.js';
import { itemFields } from '../schema.js';

/** Rows, each of which is given what belongs to it. */
export const matchSchema = z.strictObject({
  ...itemFields,
  kind: z.literal('match'),
  many: z.boolean().default(false).describe('Whether a row may have several targets'),
  once: z.boolean().default(false).describe('Whether a target may be used in one row only'),
  rows: z
    .array(
      z.strictObject({
        key: optionKey().describe('Permanent letter of the row'),
        text: text().max(160),
        to: keyPart(
          z
            .union([optionKey(), z.array(optionKey()).min(1).max(10)])
            .describe('Key of the target that belongs to it; a list where it may have several'),
        ),
        rationale: keyPart(prose().optional().describe('Why this target belongs to it')),
      }),
    )
    .min(2)
    .max(8),
  targets: z
    .array(
      z.strictObject({
        key: optionKey().describe('Permanent letter of the target'),
        text: text().max(160),
        rationale: keyPart(
          prose().optional().describe('Why it is left over, where it belongs to no row'),
        ),
      }),
    )
    .min(2)
    .max(10)
    .describe('Some may be left over'),
});

/** A match item after packing. */
export type MatchItem = z.output<typeof matchSchema>;
