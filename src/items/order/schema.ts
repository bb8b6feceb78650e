import { z } from 'zod';
import { keyPart, optionKey, prose, text } from '../../content/schema.js';
import { itemFields } from '../schema.js';

/** Entries to be put in order; each neighbouring pair of the right order earns its share. */
export const orderSchema = z.strictObject({
  ...itemFields,
  kind: z.literal('order'),
  entries: z
    .array(
      z.strictObject({
        key: optionKey().describe('Permanent letter of the entry'),
        text: text().max(200),
        rationale: keyPart(
          prose().optional().describe('Why it stands where it stands in the right order'),
        ),
      }),
    )
    .min(3)
    .max(8)
    .describe('In any order; each learner sees them in one of their own'),
  order: keyPart(z.array(optionKey()).min(3).max(8).describe('The keys in the right order')),
});

/** An order item after packing. */
export type OrderItem = z.output<typeof orderSchema>;
