import { z } from 'zod';
import { keyPart, optionKey, prose, text } from '../../content/schema.js';
import { itemFields } from '../schema.js';

/** Cards to be sorted into boxes. */
export const categoriseSchema = z.strictObject({
  ...itemFields,
  kind: z.literal('categorise'),
  boxes: z
    .array(
      z.strictObject({
        key: optionKey().describe('Permanent letter of the box'),
        text: text().max(60),
      }),
    )
    .min(2)
    .max(5)
    .describe('In the order shown'),
  cards: z
    .array(
      z.strictObject({
        key: optionKey().describe('Permanent letter of the card'),
        text: text().max(160),
        to: keyPart(optionKey().describe('Key of the box that the card belongs to')),
        rationale: keyPart(prose().optional().describe('Why the card belongs there')),
      }),
    )
    .min(3)
    .max(12)
    .describe('In any order; each learner sees them in one of their own'),
});

/** A categorise item after packing. */
export type CategoriseItem = z.output<typeof categoriseSchema>;
