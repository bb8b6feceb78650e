import { z } from 'zod';
import { keyPart, optionKey, text } from '../../content/schema.js';
import { itemFields } from '../schema.js';
import type { Formula } from './formula.js';

const formula: z.ZodType<Formula> = z.lazy(() =>
  z
    .strictObject({
      sum: z.array(term).min(2).max(14).optional(),
      difference: z.array(term).length(2).optional().describe('The first without the second'),
      product: z.array(term).min(2).max(14).optional(),
      quotient: z.array(term).length(2).optional().describe('The first divided by the second'),
      percent: z
        .strictObject({ of: term, rate: term })
        .optional()
        .describe('So many per cent of a figure'),
      round: z
        .strictObject({ value: term, decimals: z.number().int().min(0).max(3) })
        .optional()
        .describe('A figure rounded, halves away from zero'),
      max: z.array(term).min(2).max(14).optional().describe('The largest'),
      min: z.array(term).min(2).max(14).optional().describe('The smallest'),
    })
    .refine(
      (operations) => Object.keys(operations).length === 1,
      'write exactly one of sum, difference, product, quotient, percent, round, max, min',
    ),
);

const term = z
  .union([z.number(), optionKey(), formula])
  .describe('A number, the letter of another line, or a formula');

const askedSchema = z.strictObject({
  formula: keyPart(formula.describe('How the right figure comes about from other lines')),
  full: keyPart(
    z
      .number()
      .min(0)
      .default(0)
      .describe('Share of the right figure by which it may be off for full credit, 0.02 for 2 %'),
  ),
  within: keyPart(
    z
      .number()
      .min(0)
      .optional()
      .describe('The same in the unit of the line, such as 0.01; the wider of the two counts'),
  ),
  half: keyPart(
    z
      .number()
      .min(0)
      .optional()
      .describe('Share of the right figure by which it may be off for half credit'),
  ),
  decimals: z.number().int().min(0).max(3).default(0),
  min: z.number().default(0),
  max: z.number(),
  explanation: keyPart(text().max(300).optional().describe('How the right figure comes about')),
  weight: z.number().positive().max(5).default(1).describe('Weight within the sheet'),
});

/** A small sheet in which some figures are given and others are worked out. */
export const calculateSchema = z.strictObject({
  ...itemFields,
  kind: z.literal('calculate'),
  unit: text().max(24).describe('Unit of all lines that have none of their own, such as "EUR"'),
  lines: z
    .array(
      z.strictObject({
        key: optionKey().describe('Permanent letter of the line, by which formulas name it'),
        label: text().max(80).describe('What the figure is, or the words of a heading'),
        note: text().max(120).optional().describe('Small words below the label'),
        unit: text().max(24).optional(),
        given: z.number().optional().describe('The figure, where it is given'),
        asked: askedSchema.optional().describe('What is right, where the figure is asked'),
        heading: z.boolean().optional().describe('Whether the line is a heading, without a figure'),
        total: z.boolean().optional().describe('Whether the line is drawn as a total'),
      }),
    )
    .min(2)
    .max(14),
});

/** A sheet item after packing. */
export type CalculateItem = z.output<typeof calculateSchema>;
