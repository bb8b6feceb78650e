import { z } from 'zod';
import { keyPart, prose } from '../../content/schema.js';
import { itemFields } from '../schema.js';

/** A statement, given as the prompt, that is true or false. */
export const truefalseSchema = z.strictObject({
  ...itemFields,
  kind: z.literal('truefalse'),
  answer: keyPart(z.boolean().describe('Whether the statement is true')),
  rationale: keyPart(
    z
      .strictObject({
        true: prose().describe('For who picks "true"'),
        false: prose().describe('For who picks "false"'),
      })
      .optional()
      .describe('What taking the statement for true or for false would lead to, then the rule'),
  ),
});

/** A true-or-false item after packing. */
export type TruefalseItem = z.output<typeof truefalseSchema>;
