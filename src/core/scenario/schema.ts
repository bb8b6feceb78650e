import { z } from 'zod';
import { competenceId, factId, media, prose, slug, text } from '../../content/schema.js';
import { ExpressionError, parseExpression, parseStatement } from './parse-expression.js';

/** A whole number or a formula such as `clamp(cash / 1000, 0, 100)`. */
export const formula = () =>
  z
    .union([z.int(), z.string().min(1)])
    .superRefine((value, context) => {
      if (typeof value === 'string') refuse(context, () => parseExpression(value));
    })
    .describe('A whole number, or a formula over variables such as "min(stock, demand)"');

/** A statement such as `cash -= 1200_00`. */
const statement = () =>
  z
    .string()
    .min(1)
    .superRefine((value, context) => {
      refuse(context, () => parseStatement(value));
    })
    .describe('A statement such as "cash -= 1200_00" or "knowledge = max(knowledge, 40)"');

function refuse(context: z.RefinementCtx, read: () => unknown): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    context.addIssue({ code: 'custom', message: `${error.message} (character ${error.at + 1})` });
  }
}

/** The name of a variable, in formulas too. */
const variableName = () =>
  z.string().regex(/^[a-z][a-zA-Z0-9]{1,23}$/, 'a word such as "cash" or "unitCost"');

const values = () => z.record(z.string(), z.int());

const picture = {
  picture: media().optional(),
  pictureAlt: text()
    .max(160)
    .optional()
    .describe('What the picture shows; none if it only decorates'),
};

const variableSchema = z.strictObject({
  id: variableName(),
  name: text().max(40).optional().describe('Told to learners; absent for what they never see'),
  unit: z.enum(['money', 'percent', 'points', 'pieces', 'days', 'yes']).default('points'),
  start: z.int().default(0),
  min: z.int().default(0),
  max: z.int().default(100),
  shown: z.boolean().default(false).describe('Whether it stands on the dashboard'),
  lessIsBetter: z.boolean().optional(),
});

const effectSchema = z.union([
  z.strictObject({
    do: statement(),
    when: formula().optional(),
    because: text().max(90).optional().describe('The cause in a few words'),
    line: text().max(60).optional().describe('Name of a line in the account of the round'),
  }),
  z.strictObject({
    arm: slug().describe('Id of an event that may follow'),
    after: z.int().min(1).max(6).default(2).describe('Rounds until then'),
    when: formula().optional(),
  }),
]);

const effects = () => z.array(effectSchema).default([]);

const personaSchema = z.strictObject({
  id: slug(),
  number: z.int().min(1).max(7).describe('Permanent'),
  name: text().max(40),
  trade: text().max(120),
  text: prose(),
  ...picture,
  start: values().default({}),
  places: z.record(z.string(), values()).default({}),
});

const placeSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+$/, 'one lower-case word, which formulas can name'),
  name: text().max(40),
  inText: text()
    .max(40)
    .optional()
    .describe('The name inside a sentence, such as "the United Kingdom", for {place}'),
  text: prose(),
  ...picture,
  at: z.tuple([z.int().min(0).max(100), z.int().min(0).max(100)]),
  start: values().default({}),
});

const slotSchema = z.union([
  z.array(slug()).min(1),
  z.strictObject({ a: z.array(slug()).min(1), b: z.array(slug()).min(1) }),
]);

const cardFields = {
  id: slug(),
  number: z.int().min(1).max(255).describe('Permanent; its number in saved work'),
  title: text().max(60),
  competences: z.array(competenceId()).max(4).default([]),
  facts: z.array(factId()).default([]),
  when: formula().optional().describe('Whether it may be dealt'),
  ...picture,
  question: text().max(240).optional().describe('Something to think about after a weak decision'),
  view: prose().optional().describe("The authors' view"),
};

const variantFields = {
  persona: slug().optional().describe('For one persona; for all if absent'),
  situation: prose(),
};

const optionsCardSchema = z.strictObject({
  ...cardFields,
  kind: z.literal('options'),
  variants: z
    .array(
      z.strictObject({
        ...variantFields,
        options: z
          .array(
            z.strictObject({
              key: z.string().regex(/^[a-f]$/, 'one letter from a to f'),
              text: text().max(140),
              when: formula().optional(),
              evidence: z.record(competenceId(), z.int().min(0).max(3)).default({}),
              effects: effects(),
              feedback: text().max(500),
              cause: text().max(140),
            }),
          )
          .min(2)
          .max(6),
      }),
    )
    .min(1)
    .max(12),
});

const ruleFields = {
  ...cardFields,
  variants: z.array(z.strictObject(variantFields)).min(1).max(12),
  evidence: z.record(competenceId(), formula()).default({}),
  effects: effects(),
};

const chooseCardSchema = z.strictObject({
  ...ruleFields,
  kind: z.literal('choose'),
  questions: z.int().min(0).max(8),
  most: z.int().min(1).max(3),
  findings: z.record(
    z.string(),
    z.array(z.strictObject({ asked: text().max(90), found: text().max(240) })).max(4),
  ),
  fit: formula(),
  far: formula(),
});

const quoteCardSchema = z.strictObject({
  ...ruleFields,
  kind: z.literal('quote'),
  blocks: z
    .array(
      z.strictObject({ id: slug(), name: text().max(60), amount: formula(), seller: formula() }),
    )
    .min(3)
    .max(14),
  margins: z
    .array(z.strictObject({ id: slug(), percent: z.int().min(-50).max(200), text: text().max(60) }))
    .min(2)
    .max(6),
});

const saidSchema = z.strictObject({ id: slug(), text: text().max(160), answer: text().max(240) });

const negotiateCardSchema = z.strictObject({
  ...ruleFields,
  kind: z.literal('negotiate'),
  partner: text().max(60),
  issues: z
    .array(
      z.strictObject({
        id: slug(),
        name: text().max(40),
        ways: z
          .array(
            z.strictObject({
              key: z.string().regex(/^[a-f]$/, 'one letter from a to f'),
              text: text().max(80),
              own: z.int().min(0).max(100),
              other: z.int().min(0).max(100),
            }),
          )
          .min(2)
          .max(6),
      }),
    )
    .min(2)
    .max(6),
  questions: z.array(saidSchema).min(1).max(6),
  limit: saidSchema,
  walkAway: z.strictObject({ own: z.int().min(0), other: z.int().min(0) }),
  patience: z.int().min(2).max(6),
  closings: z
    .array(z.strictObject({ id: slug(), text: text().max(160), worth: z.int().min(0).max(3) }))
    .min(2)
    .max(5),
});

const allocateCardSchema = z.strictObject({
  ...ruleFields,
  kind: z.literal('allocate'),
  points: z.int().min(1).max(8),
  most: z.int().min(1).max(4).default(1),
  choices: z
    .array(
      z.strictObject({
        id: slug(),
        name: text().max(40),
        text: text().max(160),
        effects: effects(),
      }),
    )
    .min(2)
    .max(8),
});

const composeCardSchema = z.strictObject({
  ...ruleFields,
  kind: z.literal('compose'),
  groups: z
    .array(
      z.strictObject({ id: variableName(), name: text().max(60), most: z.int().min(1).max(4) }),
    )
    .min(1)
    .max(5),
  tiles: z
    .array(
      z.strictObject({
        id: slug(),
        group: z.string(),
        text: text().max(200),
        fits: formula().default(1),
        jargon: z.boolean().default(false),
      }),
    )
    .min(3)
    .max(40),
});

/** A decision, by its kind. */
export const cardSchema = z.discriminatedUnion('kind', [
  optionsCardSchema,
  chooseCardSchema,
  quoteCardSchema,
  negotiateCardSchema,
  allocateCardSchema,
  composeCardSchema,
]);

/** `cards/*.yaml`. */
export const cardsSchema = z.strictObject({ cards: z.array(cardSchema).min(1) });

const outcomeSchema = z.strictObject({ text: text().max(400), effects: effects() });

/** `events.yaml`. */
export const eventsSchema = z.strictObject({
  events: z.array(
    z.strictObject({
      id: slug(),
      title: text().max(60),
      text: prose(),
      ...picture,
      drawn: z.boolean().default(true).describe('Whether it may be drawn; false if only armed'),
      when: formula().optional(),
      chance: z.int().min(0).max(100).default(60).describe('Percent, once it was armed'),
      counter: formula().default(0).describe('Whether the firm is ready for it'),
      ready: outcomeSchema,
      unready: outcomeSchema,
    }),
  ),
});

/** `scenario.yaml`: the world of a game. */
export const worldSchema = z.strictObject({
  briefing: prose(),
  placeNoun: text().max(24).optional(),
  placesNoun: text().max(24).optional(),
  chart: media().optional(),
  disclaimer: text().max(200).optional().describe('What the numbers are, such as stylised'),
  facilitation: prose().optional().describe('For the facilitator of a team'),
  variables: z.array(variableSchema).min(1),
  placeVariables: z.array(variableSchema).default([]),
  personas: z.array(personaSchema).min(1).max(7),
  places: z.array(placeSchema).max(8).default([]),
  rounds: z
    .array(z.strictObject({ title: text().max(40), slots: z.array(slotSchema).min(1).max(6) }))
    .min(1)
    .max(12),
  effort: allocateCardSchema
    .optional()
    .describe('Asked at the end of every round, or of those that its "when" allows'),
  eventsFrom: z.int().min(1).default(2),
  eventChance: z.int().min(0).max(100).default(100),
  ledger: z
    .array(z.strictObject({ for: z.literal('places').optional(), steps: z.array(effectSchema) }))
    .default([]),
  endings: z
    .array(z.strictObject({ id: slug(), when: formula(), title: text().max(80), text: prose() }))
    .min(1),
  business: z
    .array(
      z.strictObject({
        id: slug(),
        name: text().max(40),
        value: formula(),
        weight: z.int().min(1).max(10).default(1),
      }),
    )
    .min(1),
});

/** A game in `module.yaml`; its world lies in `scenario.yaml`, `cards/*.yaml` and `events.yaml`. */
export const scenarioActivitySchema = z.strictObject({
  kind: z.literal('scenario'),
  minutes: z.int().min(1).max(180).describe('Minutes that one run takes most learners'),
  counts: z
    .enum(['first', 'latest', 'best'])
    .default('first')
    .describe('The complete run whose evidence is the score'),
  modes: z
    .array(z.enum(['assess', 'practice', 'team']))
    .min(1)
    .default(['assess', 'practice', 'team'])
    .describe('What learners may choose'),
  role: z
    .string()
    .optional()
    .describe('Id of the role in roles.yaml to compare with, such as "OW"'),
  reflection: z
    .int()
    .min(0)
    .max(1200)
    .default(600)
    .describe('Bytes that learners may write in the reflection; none if 0'),
});

/** A card as an author wrote it. */
export type AuthoredCard = z.output<typeof cardSchema>;
/** An event as an author wrote it. */
export type AuthoredEvent = z.output<typeof eventsSchema>['events'][number];
/** The world of a game as an author wrote it. */
export type AuthoredWorld = z.output<typeof worldSchema>;
/** An effect as an author wrote it. */
export type AuthoredEffect = z.output<typeof effectSchema>;
