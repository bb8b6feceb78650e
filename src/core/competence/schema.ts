import { z } from 'zod';
import { competenceId, day, factId, text } from '../../content/schema.js';

/** The id of an area: three capitals, such as `FIN`. */
export const areaId = () => z.string().regex(/^[A-Z]{3}$/, 'three capitals, such as "FIN"');

/** The id of a role: two capitals, such as `EA`. */
export const roleId = () => z.string().regex(/^[A-Z]{2}$/, 'two capitals, such as "EA"');

/** Level 1 foundation, 2 intermediate, 3 advanced, 4 expert. */
export const level = () => z.number().int().min(1).max(4);

const escoSkill = z.strictObject({
  label: z.string().min(1).describe('Preferred label in ESCO v1.2, English'),
  uri: z
    .url()
    .regex(/^http:\/\/data\.europa\.eu\/esco\/skill\/[0-9a-f-]{36}$/, 'the full ESCO skill URI')
    .optional()
    .describe('Left out where the URI was never read'),
});

const mappings = z.strictObject({
  entrecomp: z.array(z.string().regex(/^[1-3]\.[1-5]$/, 'a number such as "2.4"')),
  digcomp: z
    .array(z.string().regex(/^[1-5]\.[1-6]$/, 'a number such as "1.2"'))
    .describe('DigComp 2.2'),
  lifecomp: z.array(z.string().regex(/^[PSL][1-3]$/, 'a code such as "L2"')),
  eqf: z
    .strictObject({ from: z.number().int().min(1).max(8), to: z.number().int().min(1).max(8) })
    .describe('Typical level, never certified: EQF levels qualifications, not single skills'),
  esco: z.array(escoSkill).describe('Closest skills in ESCO v1.2'),
});

/** `framework.yaml`: areas, competences with four levels each, and what they correspond to elsewhere. */
export const frameworkSchema = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'three numbers, such as "1.0.0"'),
  changed: day().describe('Day on which words, levels or mappings last changed; exports tell it'),
  language: z.literal('en').describe('The language that the framework is written in'),
  title: text().max(90).describe('Name of the whole, where it is exported'),
  creator: z.string().min(1).max(60).describe('Who answers for it, where it is exported'),
  licence: z.string(),
  attributions: z
    .array(z.string())
    .min(1)
    .describe('Lines that sources ask for, printed as they are'),
  areas: z.array(
    z.strictObject({ id: areaId(), name: text().max(60), description: text().max(160) }),
  ),
  competences: z.array(
    z.strictObject({
      id: competenceId().describe('Permanent; starts with the id of its area'),
      name: text().max(60),
      definition: text().max(200),
      levels: z
        .array(text().max(200))
        .length(4)
        .describe('What a person does at foundation, intermediate, advanced and expert level'),
      mappings: mappings.describe('Closest entries elsewhere; judgements, for experts to review'),
    }),
  ),
});

/** `roles.yaml`: what jobs need of each competence. */
export const rolesSchema = z.strictObject({
  roles: z.array(
    z.strictObject({
      id: roleId(),
      name: text().max(60),
      summary: text().max(300),
      occupations: z.array(
        z.strictObject({
          label: z.string().min(1).describe('Preferred label in ESCO v1.2, English'),
          code: z.string().regex(/^\d{4}(\.\d+)*$/, 'an ESCO code such as "1324.3.2"'),
          uri: z
            .url()
            .regex(
              /^http:\/\/data\.europa\.eu\/esco\/occupation\/[0-9a-f-]{36}$/,
              'the full ESCO occupation URI',
            ),
        }),
      ),
      targets: z
        .record(
          competenceId(),
          z.strictObject({
            level: level().describe('Level that the job needs'),
            weight: z.number().int().min(1).max(3).describe('How much it matters in the job'),
          }),
        )
        .describe('One entry per competence; a reasoned start for expert review, not a survey'),
    }),
  ),
});

/** `facts/<area>.yaml`: statements that units and items rest on. */
export const factsSchema = z.strictObject({
  facts: z.array(
    z.strictObject({
      id: factId().describe('Permanent; starts with the id of its competence'),
      statement: text().max(400).describe('What is so, worded so that it may be taught'),
      source: z.string().min(1).describe('Act with articles, or publication'),
      celex: z.string().min(8).optional().describe('Number of the act in EUR-Lex'),
      url: z.url().optional().describe('A page that was really read'),
      asOf: z
        .string()
        .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month such as "2026-11"')
        .describe('Month of the last check'),
      reviewBy: day().describe('Day by which it must be checked again'),
      confidence: z
        .enum(['verified', 'established', 'unsure'])
        .describe('Read in a public text; stable law or literature; not certain'),
      useInItems: z.boolean().describe('Whether a scored item may rest on it'),
      neverScore: z.string().optional().describe('The part of the matter that no item may score'),
      note: z.string().optional().describe('For authors: limits, exceptions, what may change'),
    }),
  ),
});
