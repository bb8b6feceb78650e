import { z } from 'zod';
import { keyPart, optionKey, prose, text } from '../../content/schema.js';
import { itemFields } from '../schema.js';

/** A text of which words or sentences are marked. */
export const highlightSchema = z.strictObject({
  ...itemFields,
  kind: z.literal('highlight'),
  unit: z
    .enum(['words', 'sentences'])
    .describe('Whether pieces flow as words of the text or stand as rows of a sentence each'),
  segments: z
    .array(
      z.strictObject({
        key: optionKey()
          .optional()
          .describe('Permanent letter of a piece that can be marked; a piece without it cannot'),
        text: text()
          .max(400)
          .describe(
            'Joined to the piece before by a space, save before a sign such as a full stop',
          ),
        paragraph: z.boolean().optional().describe('Whether a new paragraph begins here'),
        correct: keyPart(z.boolean().optional().describe('Whether it is right to mark the piece')),
        rationale: keyPart(
          prose().optional().describe('Why the piece is to be marked, or why not, then the rule'),
        ),
      }),
    )
    .min(2)
    .max(64)
    .describe('The text, cut into consecutive pieces'),
});

/** A highlight item after packing. */
export type HighlightItem = z.output<typeof highlightSchema>;
