import { z } from 'zod';
import { text } from '../../content/schema.js';
import { itemFields } from '../schema.js';

/** A scale of which every point is a visible fact, from least to most; never agree or disagree. */
export const anchoredSchema = z.strictObject({
  ...itemFields,
  kind: z.literal('anchored'),
  points: z.array(text().max(200)).length(5).describe('What can be seen at 0, 1, 2, 3 and 4'),
});

/** An anchored scale after packing. */
export type AnchoredItem = z.output<typeof anchoredSchema>;
