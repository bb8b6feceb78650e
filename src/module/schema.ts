import { z } from 'zod';
import { day, languageTag, media, prose, slug, text } from '../content/schema.js';
import { scenarioActivitySchema } from '../core/scenario/schema.js';
import { assessmentSchema, practiceSchema } from '../players/assessment/schema.js';
import { programmeActivitySchema } from '../players/programme/schema.js';
import { unitActivitySchema } from '../players/unit/schema.js';

/** What a publisher says of itself; in `module.yaml` or a branding file given to `pack`. */
export const brandingSchema = z.strictObject({
  publisher: z.string().min(1).max(120),
  website: z.url().optional(),
  logo: media().optional(),
  logoAlt: text().optional(),
  funding: z.strictObject({ statement: text(), emblem: media().optional() }).optional(),
  contact: z.union([z.email(), z.url()]).optional(),
  baseIri: z
    .url()
    .regex(/\/$/, 'an address that ends in "/"')
    .optional()
    .describe('Base of all identifiers, set once per publisher and never changed'),
});

/** `module.yaml`. */
export const moduleSchema = z.strictObject({
  id: slug().describe('Stable; also the name of the folder'),
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'three numbers, such as "1.0.0"'),
  language: languageTag().describe('The language that the module is written in'),
  title: text().max(100),
  lead: text().max(300).describe('One or two sentences for the start screen'),
  terms: z
    .array(z.strictObject({ value: text().max(24), words: text().max(40) }))
    .max(3)
    .describe(
      'Facts for the start screen, such as "36 questions", "one at a time"; with a form, {questions}, {minutes} and {areas} stand for its numbers',
    ),
  notes: z
    .array(z.strictObject({ title: text().max(80), text: prose() }))
    .default([])
    .describe('Opened on demand on the start screen'),
  scene: media().optional().describe('Picture of the start screen: an SVG below media/'),
  branding: brandingSchema,
  licence: z.string().default('CC BY 4.0'),
  licenceUrl: z.url().optional(),
  attributions: z.array(z.string()).default([]),
  checked: day().describe('The day on which the content was last checked'),
  accessibility: prose(),
  repeatable: z
    .boolean()
    .default(true)
    .describe('Whether a fresh attempt may follow a finished one'),
  activity: z.discriminatedUnion('kind', [
    assessmentSchema,
    practiceSchema,
    scenarioActivitySchema,
    unitActivitySchema,
    programmeActivitySchema,
  ]),
});

/** A module's head after loading. */
export type ModuleHead = z.output<typeof moduleSchema>;
