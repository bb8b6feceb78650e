import { z } from 'zod';
import { competenceId, factId, media, optionKey, prose, slug, text } from '../../content/schema.js';

/** Bytes that learners may write in a unit unless the author says otherwise. */
export const UNIT_ROOM = 900;

/** A unit in `module.yaml`; `unit.yaml` and `unit.md` hold what it consists of. */
export const unitActivitySchema = z.strictObject({
  kind: z.literal('unit'),
  competence: competenceId().describe('The competence that the unit teaches'),
  minutes: z
    .number()
    .int()
    .min(1)
    .max(180)
    .describe('Minutes that steps and check take most learners; the task at work is not counted'),
  check: z
    .strictObject({
      draw: z.number().int().min(1).max(12).default(8).describe('Questions of each check'),
      mastery: z
        .number()
        .int()
        .min(0)
        .max(100)
        .default(80)
        .describe('Percent of the check from which the unit is passed'),
    })
    .prefault({}),
  textBudget: z
    .number()
    .int()
    .min(0)
    .max(1200)
    .default(UNIT_ROOM)
    .describe('Bytes that learners may write in all'),
});

const fieldNumber = () => z.number().int().min(1).max(60);

const condition = () =>
  z
    .record(slug(), z.array(optionKey()).min(1))
    .optional()
    .describe('Applies where one of these keys was chosen in each question named');

const checklistSchema = z.strictObject({
  intro: text().max(300),
  questions: z
    .array(
      z.strictObject({
        id: slug(),
        number: z.number().int().min(1).max(15).describe('Permanent, never reused'),
        ask: text().max(160),
        when: condition(),
        options: z
          .array(z.strictObject({ key: z.string().regex(/^[a-h]$/), text: text().max(120) }))
          .min(2)
          .max(8),
      }),
    )
    .min(1)
    .max(15),
  items: z
    .array(
      z.strictObject({
        id: slug(),
        group: text().max(60),
        when: condition(),
        text: prose(),
        facts: z.array(factId()).default([]),
      }),
    )
    .min(1)
    .max(60),
});

/** `unit.yaml`. */
export const unitPlanSchema = z.strictObject({
  aims: z
    .array(
      z.strictObject({
        level: z.number().int().min(1).max(4),
        text: text().max(240).describe('Completes "After this unit you can"'),
      }),
    )
    .min(1)
    .max(4),
  steps: z
    .array(
      z.strictObject({
        id: slug().describe('As in the heading of unit.md'),
        number: z.number().int().min(1).max(31).describe('Permanent, never reused'),
        minutes: z.number().min(0.5).max(20),
        facts: z.array(factId()).default([]).describe('Facts that the step teaches'),
      }),
    )
    .min(1)
    .max(20),
  glossary: z
    .array(z.strictObject({ id: slug(), term: text().max(60), text: text().max(280) }))
    .max(20)
    .default([]),
  task: z.strictObject({
    intro: text().max(400),
    fields: z
      .array(
        z.strictObject({
          number: fieldNumber().describe('Permanent, never reused'),
          label: text().max(160),
          long: z.boolean().default(false).describe('Several lines'),
        }),
      )
      .min(1)
      .max(20),
    next: text().max(240).describe('An example of a line for the action plan'),
  }),
  checklist: checklistSchema.optional(),
  summary: z.array(text().max(240)).min(3).max(7),
  cv: text().max(200).describe('What a person who passed can say in a CV, such as "Can ..."'),
  help: text().max(500),
  sources: z
    .array(text().max(240))
    .default([])
    .describe('Sources besides those of the facts taught'),
});

const title = () => text().max(100).optional();

const line = () => z.strictObject({ label: text().max(80), text: prose() });

/** A block of `unit.md`, as it is read. */
const blockSchema = z.discriminatedUnion('block', [
  z.strictObject({ block: z.literal('text'), text: prose() }),
  z.strictObject({
    block: z.enum(['key', 'example', 'document', 'calculation', 'think']),
    title: title(),
    text: prose(),
    notes: prose().optional(),
  }),
  z.strictObject({
    block: z.enum(['dialogue', 'flow', 'timeline']),
    title: title(),
    lines: z.array(line()).min(2).max(12),
  }),
  z.strictObject({
    block: z.literal('bars'),
    title: title(),
    head: z.array(text()).min(2).max(3),
    decimals: z.number().int().min(0).max(4).default(0).describe('Decimals of the figures'),
    bars: z
      .array(z.strictObject({ label: text(), value: z.number().min(0), remark: text().optional() }))
      .min(2)
      .max(12),
  }),
  z.strictObject({
    block: z.literal('media'),
    src: media(),
    title: text().max(100),
    captions: media().optional(),
    transcript: prose(),
  }),
  z.strictObject({ block: z.literal('write'), field: fieldNumber(), text: prose() }),
  z.strictObject({ block: z.literal('practice'), item: slug() }),
  z.strictObject({ block: z.enum(['task', 'checklist']) }),
]);

/** `unit.md` as it is read: the steps with their blocks. */
export const unitTextSchema = z.strictObject({
  steps: z
    .array(
      z.strictObject({ id: slug(), title: text().max(80), blocks: z.array(blockSchema).min(1) }),
    )
    .min(1),
});

/** What a unit consists of besides its text and items. */
export type AuthoredUnitPlan = z.output<typeof unitPlanSchema>;

/** The text of a unit. */
export type AuthoredUnitText = z.output<typeof unitTextSchema>;

/** A block of the text of a unit. */
export type AuthoredBlock = AuthoredUnitText['steps'][number]['blocks'][number];
