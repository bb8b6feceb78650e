import { z } from 'zod';
import { competenceId, condition, optionKey, prose, slug, text } from '../../content/schema.js';

const words = z.strictObject({
  verdict: text().max(120).describe('The headline'),
  lead: text().max(300).describe('One or two sentences below it'),
  cell: text().max(40).describe('Words in the grid'),
});

const steps = z.strictObject({
  in30: text().max(240).describe('Within 30 days'),
  in90: text().max(240).describe('Within 90 days'),
  in180: text().max(240).describe('Within 180 days'),
});

/**
 * A readiness profile of a firm: dimensions on two axes, bands, red flags, a grid and advice.
 *
 * @source S. T. Cavusgil's CORE keeps the firm and its offer apart; the bands and rules are Portolan's own.
 */
export const readinessSchema = z.strictObject({
  kind: z.literal('readiness'),
  axes: z
    .array(
      z.strictObject({ id: slug(), title: text().max(20), dimensions: z.array(slug()).min(1) }),
    )
    .length(2)
    .describe('First the firm, then the offer'),
  bands: z
    .array(z.strictObject({ id: slug(), title: text().max(24), from: z.number().min(0).max(100) }))
    .length(4)
    .describe('Build first, prepare, pilot, scale: each from its lowest score'),
  coverage: z
    .number()
    .min(0)
    .max(1)
    .describe('Share of questions that must be answered for a band'),
  knockOut: z.strictObject({
    below: z.number().describe('A dimension under this score caps the verdict'),
    cap: slug().describe('The band above which the verdict cannot rise'),
    verdict: text()
      .max(120)
      .optional()
      .describe('The headline while the rule holds the verdict down'),
    lead: text().max(300).optional().describe('One or two sentences below that headline'),
  }),
  flags: z
    .array(
      z.strictObject({
        item: slug(),
        options: z
          .array(optionKey())
          .min(1)
          .optional()
          .describe('Choosing one of them raises the flag'),
        under: z.number().optional().describe('A number entered below this raises the flag'),
        title: text().max(80),
        text: text().max(300).describe('What it means and what to do first'),
      }),
    )
    .describe('Red flags'),
  grid: z
    .array(z.array(words).length(3))
    .length(3)
    .describe(
      'Words by offer (build, prepare, ready) and, in each row, by firm (build, prepare, ready)',
    ),
  dimensions: z
    .array(
      z.strictObject({
        id: slug(),
        adviser: text().max(120).describe('Kind of adviser who helps with it'),
        strong: text().max(200).describe('What a high score means'),
      }),
    )
    .min(1),
  advice: z
    .array(
      z.strictObject({
        item: slug(),
        title: text().max(80).describe('The next step in a few words'),
        why: text().max(300),
        steps,
        competence: competenceId(),
        adviser: text().max(120).optional(),
        when: condition().optional(),
      }),
    )
    .describe('One entry per scored item: what to do when its answer is weak'),
  repeatMonths: z.number().int().min(1).max(24).describe('When to repeat the scan'),
  honesty: prose().describe('What the report is and is not'),
});

/** A readiness report after packing. */
export type ReadinessContent = z.output<typeof readinessSchema>;
