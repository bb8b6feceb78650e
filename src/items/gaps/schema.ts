import { z } from 'zod';
import { keyPart, optionKey, prose, text } from '../../content/schema.js';
import { itemFields } from '../schema.js';
import { acceptedTexts, strictnessFields } from '../typing/schema.js';

const shared = {
  key: optionKey().describe('Permanent letter of the gap, by which "{{a}}" in the text marks it'),
  rationale: keyPart(prose().optional().describe('Why this belongs into the gap')),
};

const pickSchema = z.strictObject({
  ...shared,
  sort: z.literal('pick'),
  options: z
    .array(
      z.strictObject({
        key: optionKey().describe('Permanent letter of the option'),
        text: text().max(60),
        rationale: keyPart(
          prose().optional().describe('What picking it leads to, shown to who picked it'),
        ),
      }),
    )
    .min(2)
    .max(6),
  fixed: z
    .boolean()
    .optional()
    .describe('Whether options keep their order; each learner has one of their own if not'),
  answer: keyPart(optionKey().describe('Key of the right option')),
});

const wordsSchema = z.strictObject({
  ...shared,
  sort: z.literal('words'),
  ...strictnessFields,
  accepted: keyPart(
    acceptedTexts().describe('Texts that count, the one to show first; the first that fits counts'),
  ),
  wrong: keyPart(
    z
      .array(text().max(120))
      .max(10)
      .optional()
      .describe('Texts that must earn nothing; a check compares them with the accepted ones'),
  ),
});

const figureSchema = z.strictObject({
  ...shared,
  sort: z.literal('figure'),
  unit: text().max(24).optional().describe('Unit beside the field, unless the text names it'),
  min: z.number().default(0),
  max: z.number(),
  decimals: z.number().int().min(0).max(3).default(0),
  answer: keyPart(
    z.strictObject({
      value: z.number(),
      full: z
        .number()
        .min(0)
        .default(0)
        .describe('Share of the value by which it may be off for full credit, 0.02 for 2 %'),
      half: z.number().min(0).optional().describe('The same for half credit'),
    }),
  ),
});

/** A text with gaps, each of which is filled by picking, with words or with a figure. */
export const gapsSchema = z.strictObject({
  ...itemFields,
  kind: z.literal('gaps'),
  paragraphs: z
    .array(text().max(600))
    .min(1)
    .max(8)
    .describe('The text; "{{a}}" stands where the gap with the key a is'),
  gaps: z
    .array(z.discriminatedUnion('sort', [pickSchema, wordsSchema, figureSchema]))
    .min(1)
    .max(8),
});

/** A gaps item after packing. */
export type GapsItem = z.output<typeof gapsSchema>;
