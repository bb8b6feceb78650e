import { matchSchema } from './match/schema.js';
import { highlightSchema } from './highlight/schema.js';
import { orderSchema } from './order/schema.js';
import { hotlistSchema } from './hotlist/schema.js';
import { categoriseSchema } from './categorise/schema.js';
import { likertSchema } from './likert/schema.js';
import { matrixSchema } from './matrix/schema.js';
import { essaySchema } from './essay/schema.js';
import { selfExplainSchema } from './self-explain/schema.js';
import { dialogueSchema } from './dialogue/schema.js';
import { calculateSchema } from './calculate/schema.js';
import { hotspotSchema } from './hotspot/schema.js';
import { sliderSchema } from './slider/schema.js';
import { gapsSchema } from './gaps/schema.js';
import { flashcardSchema } from './flashcard/schema.js';
import { z } from 'zod';
import { anchoredSchema } from './anchored/schema.js';
import { caseFields } from './case/schema.js';
import { choiceSchema } from './choice/schema.js';
import { evidenceSchema } from './evidence/schema.js';
import { judgementSchema } from './judgement/schema.js';
import { numberSchema } from './number/schema.js';
import { textSchema } from './text/schema.js';
import { truefalseSchema } from './truefalse/schema.js';

/** The schema of every kind of item. */
export const itemSchemas = {
  anchored: anchoredSchema,
  choice: choiceSchema,
  evidence: evidenceSchema,
  judgement: judgementSchema,
  match: matchSchema,
  highlight: highlightSchema,
  order: orderSchema,
  hotlist: hotlistSchema,
  flashcard: flashcardSchema,
  gaps: gapsSchema,
  slider: sliderSchema,
  hotspot: hotspotSchema,
  calculate: calculateSchema,
  dialogue: dialogueSchema,
  'self-explain': selfExplainSchema,
  essay: essaySchema,
  matrix: matrixSchema,
  likert: likertSchema,
  categorise: categoriseSchema,
  number: numberSchema,
  text: textSchema,
  truefalse: truefalseSchema,
} as const;

/** Items by their kind. */
const itemSchema = z.discriminatedUnion('kind', [
  anchoredSchema,
  choiceSchema,
  evidenceSchema,
  judgementSchema,
  matchSchema,
  highlightSchema,
  orderSchema,
  hotlistSchema,
  flashcardSchema,
  gapsSchema,
  sliderSchema,
  hotspotSchema,
  calculateSchema,
  dialogueSchema,
  selfExplainSchema,
  essaySchema,
  matrixSchema,
  likertSchema,
  categoriseSchema,
  numberSchema,
  textSchema,
  truefalseSchema,
]);

/** A situation with several questions, each an item of its own. */
export const caseSchema = z.strictObject({
  ...caseFields,
  questions: z.array(itemSchema).min(2).max(6),
});

/** A file of `bank/`. */
export const bankSchema = z.strictObject({
  items: z.array(z.discriminatedUnion('kind', [...itemSchema.options, caseSchema])).min(1),
});
