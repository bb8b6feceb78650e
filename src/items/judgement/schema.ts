import { z } from 'zod';
import { day, keyPart, optionKey, prose, text } from '../../content/schema.js';
import { itemFields } from '../schema.js';

/** Actions in a situation, of which the best and the worst are named or all are rated. */
export const judgementSchema = z.strictObject({
  ...itemFields,
  kind: z.literal('judgement'),
  mode: z
    .enum(['best-worst', 'rate'])
    .describe('Whether the learner names the best and the worst action, or rates every action'),
  provenance: z
    .strictObject({
      experts: z
        .number()
        .int()
        .min(0)
        .max(999)
        .describe('How many experts judged the actions; 0 where the author alone did'),
      agreement: z
        .number()
        .min(0)
        .max(1)
        .optional()
        .describe('Share of the experts who gave the most frequent judgement, over the actions'),
      date: day().describe('The day of the judgement'),
    })
    .describe('Who set the credits, which the learner is told with the answer'),
  actions: z
    .array(
      z.strictObject({
        key: optionKey().describe('Permanent letter of the action'),
        text: text().max(240),
        credit: keyPart(
          z.number().int().min(0).max(3).describe('Judgement from 0, very bad, to 3, very good'),
        ),
        rationale: keyPart(prose().describe('What the action would lead to, then the rule')),
      }),
    )
    .min(4)
    .max(6),
});

/** A judgement item after packing. */
export type JudgementItem = z.output<typeof judgementSchema>;
