import { checkMatch } from './match/check.js';
import { checkHighlight } from './highlight/check.js';
import { checkOrder } from './order/check.js';
import { checkHotlist } from './hotlist/check.js';
import { checkCategorise } from './categorise/check.js';
import { checkLikert } from './likert/check.js';
import { checkMatrix } from './matrix/check.js';
import { checkEssay } from './essay/check.js';
import { checkSelfExplain } from './self-explain/check.js';
import { checkDialogue } from './dialogue/check.js';
import { checkCalculate } from './calculate/check.js';
import { checkHotspot } from './hotspot/check.js';
import { checkSlider } from './slider/check.js';
import { checkGaps } from './gaps/check.js';
import { checkFlashcard } from './flashcard/check.js';
import { itemType } from './registry.js';
import type { ItemCheck, ItemProblem, ItemContent } from '../core/assessment/item-type.js';
import { checkAnchored } from './anchored/check.js';
import { checkChoice, earnsInChoice } from './choice/check.js';
import { checkJudgement } from './judgement/check.js';
import { checkText } from './text/check.js';
import { checkTruefalse } from './truefalse/check.js';
import { checkNumber, earnsInNumber } from './number/check.js';

/** The checks of the kinds that have one; for authors, never in a package. */
const checks: Readonly<Record<string, ItemCheck>> = {
  anchored: { check: checkAnchored },
  choice: { check: checkChoice, earns: earnsInChoice },
  hotlist: { check: checkHotlist },
  flashcard: { check: checkFlashcard },
  gaps: { check: checkGaps },
  slider: { check: checkSlider },
  hotspot: { check: checkHotspot },
  calculate: { check: checkCalculate },
  dialogue: { check: checkDialogue },
  'self-explain': { check: checkSelfExplain },
  essay: { check: checkEssay },
  matrix: { check: checkMatrix },
  likert: { check: checkLikert },
  categorise: { check: checkCategorise },
  order: { check: checkOrder },
  highlight: { check: checkHighlight },
  match: { check: checkMatch },
  judgement: { check: checkJudgement },
  text: { check: checkText },
  truefalse: { check: checkTruefalse },
  number: { check: checkNumber, earns: earnsInNumber },
};

/** What an author got wrong in an item that its schema cannot say. */
export function checkItem(item: ItemContent): readonly ItemProblem[] {
  return checks[item.kind]?.check(item) ?? [];
}

/** Whether some response to an item earns credit, so that the item may count for a section. */
export function canEarn(item: ItemContent): boolean {
  return !itemType(item.kind).unscored?.(item) && (checks[item.kind]?.earns?.(item) ?? true);
}
