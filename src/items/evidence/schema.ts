import { z } from 'zod';
import { text } from '../../content/schema.js';
import { itemFields } from '../schema.js';

/**
 * Yes, partly or no, with a tick for what could be shown tomorrow.
 *
 * Yes counts 1, partly 0.5; without evidence at most 60 % of full credit is given.
 */
export const evidenceSchema = z.strictObject({
  ...itemFields,
  kind: z.literal('evidence'),
  proof: text().max(200).describe('What would be shown, such as "The signed budget line"'),
});

/** An evidence item after packing. */
export type EvidenceItem = z.output<typeof evidenceSchema>;
