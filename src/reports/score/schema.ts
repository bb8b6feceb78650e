import { z } from 'zod';

/** A plain score by section, with a pass mark if the author sets one. */
export const scoreSchema = z.strictObject({
  kind: z.literal('score'),
  graded: z.boolean().default(true).describe('Whether the LMS is told a grade'),
  passMark: z.number().min(0).max(100).optional().describe('Percent needed to pass'),
});

/** A plain score report after packing. */
export type ScoreContent = z.output<typeof scoreSchema>;
