import { z } from 'zod';
import { optionKey, text } from '../../content/schema.js';
import { itemFields } from '../schema.js';

/** Statements that learners rate themselves by, all on one scale; they never count. */
export const matrixSchema = z.strictObject({
  ...itemFields,
  kind: z.literal('matrix'),
  points: z
    .array(text().max(60))
    .min(2)
    .max(7)
    .describe('The points of the scale, from least to most, each in a few words'),
  statements: z
    .array(
      z.strictObject({
        key: optionKey().describe('Permanent letter of the statement'),
        text: text().max(200),
      }),
    )
    .min(2)
    .max(10),
});

/** A matrix item after packing. */
export type MatrixItem = z.output<typeof matrixSchema>;
