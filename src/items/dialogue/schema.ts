import { z } from 'zod';
import { keyPart, optionKey, prose, slug, text } from '../../content/schema.js';
import { itemFields } from '../schema.js';

const replySchema = z.strictObject({
  key: optionKey().describe('Permanent letter of the reply within its turn'),
  text: text().max(240).describe('What the learner says'),
  credit: keyPart(
    z.number().min(0).max(1).describe('How good it is, beside the other replies of its turn'),
  ),
  consequence: keyPart(
    text()
      .max(300)
      .optional()
      .describe('What happens next; told without a judgement, as a part of the conversation'),
  ),
  rationale: keyPart(prose().describe('Why it is good or not, shown with the answer')),
  next: slug().optional().describe('The turn that follows; absent where the conversation ends'),
});

/** A short conversation, in which each reply leads on. */
export const dialogueSchema = z.strictObject({
  ...itemFields,
  kind: z.literal('dialogue'),
  turns: z
    .array(
      z.strictObject({
        key: slug().describe('Permanent name of the turn'),
        says: z
          .array(
            z.strictObject({
              who: text().max(60).describe('Who speaks, such as "Buyer"'),
              line: text().max(300),
            }),
          )
          .min(1)
          .max(4)
          .describe('What others say before the learner replies'),
        replies: z
          .array(replySchema)
          .min(2)
          .max(5)
          .optional()
          .describe('What the learner may say; absent where the conversation ends with the turn'),
      }),
    )
    .min(1)
    .max(12)
    .describe('The first one begins; no path comes back to a turn or has more than six replies'),
});

/** A dialogue item after packing. */
export type DialogueItem = z.output<typeof dialogueSchema>;
