import { match } from './match/match.js';
import { highlight } from './highlight/highlight.js';
import { order } from './order/order.js';
import { hotlist } from './hotlist/hotlist.js';
import type { AnyItemType } from '../core/assessment/item-type.js';
import { anchored } from './anchored/anchored.js';
import { choice } from './choice/choice.js';
import { evidence } from './evidence/evidence.js';
import { judgement } from './judgement/judgement.js';
import { number } from './number/number.js';
import { registerItemType } from './registry.js';
import { categorise } from './categorise/categorise.js';
import { likert } from './likert/likert.js';
import { matrix } from './matrix/matrix.js';
import { essay } from './essay/essay.js';
import { selfExplain } from './self-explain/self-explain.js';
import { dialogue } from './dialogue/dialogue.js';
import { calculate } from './calculate/calculate.js';
import { hotspot } from './hotspot/hotspot.js';
import { slider } from './slider/slider.js';
import { gaps } from './gaps/gaps.js';
import { flashcard } from './flashcard/flashcard.js';
import './shuffle.js';
import { text } from './text/text.js';
import { truefalse } from './truefalse/truefalse.js';

/**
 * Every kind of item there is; importing this file makes all of them known.
 *
 * For Node and for pages that do not choose; a package carries only the kinds that it uses.
 */
export const itemTypes: readonly AnyItemType[] = [
  choice,
  anchored,
  evidence,
  number,
  truefalse,
  text,
  judgement,
  match,
  highlight,
  order,
  hotlist,
  flashcard,
  gaps,
  slider,
  hotspot,
  calculate,
  dialogue,
  selfExplain,
  essay,
  matrix,
  likert,
  categorise,
];

for (const type of itemTypes) registerItemType(type);
