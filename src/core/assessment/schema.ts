import { z } from 'zod';
import { competenceId, day, slug } from '../../content/schema.js';
import { level } from '../competence/schema.js';

/** A word that groups items across sections, such as `incoterms`. */
const tag = () => slug().max(32);

const list = <Schema extends z.ZodType>(member: Schema) => z.array(member).min(1).optional();

/** What an item says of itself for pools to draw it by. */
export const drawFields = {
  tags: z.array(tag()).max(8).optional().describe('Words by which pools find and balance items'),
  enemies: z
    .array(slug())
    .min(1)
    .optional()
    .describe('Items never drawn together with this one; enough to say on one side'),
  level: level().optional().describe('1 foundation, 2 intermediate, 3 advanced, 4 expert'),
  difficulty: z
    .number()
    .int()
    .min(1)
    .max(5)
    .optional()
    .describe('How hard it is for its level by the author: 1 easy, 3 as usual, 5 hard'),
  calibration: z
    .strictObject({
      a: z.number().positive().max(4).describe('Discrimination'),
      b: z
        .array(z.number().min(-6).max(6))
        .min(1)
        .max(3)
        .describe('Thresholds, one fewer than the categories of credit, on a scale of N(0, 1)'),
      c: z.number().min(0).max(0.5).optional().describe('Guessing; only with one threshold'),
      answers: z.number().int().min(100).describe('How many answers it was estimated from'),
      date: day(),
    })
    .optional()
    .describe('Parameters estimated from answers; without it the level and the difficulty count'),
};

/**
 * Items of which each attempt is asked only some, drawn anew every time.
 *
 * An item belongs to a pool when it agrees with every list under `from`: it has one of the tags, one
 * of the competences, and so on. Items of no pool are always asked.
 */
export const poolSchema = z.strictObject({
  id: slug().describe('Stable name of the pool, for messages to authors'),
  draw: z.number().int().min(1).max(100).describe('Number of items drawn for an attempt'),
  from: z
    .strictObject({
      tags: list(tag()).describe('Items with one of these tags'),
      dimensions: list(slug()).describe('Items that count for one of these sections'),
      competences: list(competenceId()).describe('Items that measure one of these competences'),
      items: list(slug()).describe('These items'),
    })
    .describe('Which items the pool has; with several lists, those that agree with all'),
  balance: z
    .enum(['competence', 'dimension', 'level', 'tag', 'none'])
    .default('none')
    .describe('What the items drawn are spread over as evenly as can be'),
});
