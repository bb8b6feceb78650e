import { z } from 'zod';
import { keyPart, optionKey, prose, text } from '../../content/schema.js';
import { itemFields } from '../schema.js';

/** A business document in which the learner finds the errors. */
export const hotlistSchema = z.strictObject({
  ...itemFields,
  kind: z.literal('hotlist'),
  document: z.strictObject({
    type: z
      .enum(['invoice', 'label', 'checkout', 'email', 'letter', 'form', 'list'])
      .describe('How the document is laid out'),
    title: text().max(100).describe('Its heading, such as "Invoice"; the subject of an e-mail'),
    from: text().max(100).optional().describe('The sender, the firm or the shop'),
    to: text().max(100).optional().describe('The receiver of an e-mail or a letter'),
    parts: z
      .array(
        z.strictObject({
          key: optionKey()
            .optional()
            .describe('Permanent letter of a line that can be marked; a line without it cannot'),
          label: text().max(40).optional().describe('What the line is, such as "Delivery"'),
          text: text().max(300),
          amount: text().max(24).optional().describe('A figure at the end of the line'),
          note: text().max(200).optional().describe('Small print below the line'),
          correct: keyPart(
            z.boolean().optional().describe('Whether the line is an error, so right to mark'),
          ),
          rationale: keyPart(
            prose()
              .optional()
              .describe('What the line would lead to, or why it can stay, then the rule'),
          ),
        }),
      )
      .min(3)
      .max(16),
    total: z
      .strictObject({ label: text().max(60), amount: text().max(24) })
      .optional()
      .describe('The sum below the lines'),
  }),
  expected: z
    .number()
    .int()
    .min(1)
    .max(15)
    .optional()
    .describe('How many errors there are, if learners are told'),
});

/** A hotlist item after packing. */
export type HotlistItem = z.output<typeof hotlistSchema>;
