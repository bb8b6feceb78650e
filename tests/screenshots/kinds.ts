import type { ItemContent } from '../../src/core/assessment/item-type.js';
import { anchoredItem, evidenceItem, manyChoice, numberItem } from '../contracts/sample-items.js';
import { landedCost } from '../contracts/samples/calculate.js';
import { costsCategorise } from '../contracts/samples/categorise.js';
import { deliveryCall } from '../contracts/samples/dialogue.js';
import { replyToBuyer } from '../contracts/samples/essay.js';
import { termsDeck } from '../contracts/samples/flashcard.js';
import { offerGaps } from '../contracts/samples/gaps.js';
import { wordsHighlight } from '../contracts/samples/highlight.js';
import { invoiceHotlist } from '../contracts/samples/hotlist.js';
import { manyHotspot } from '../contracts/samples/hotspot.js';
import { bestAndWorst } from '../contracts/samples/judgement.js';
import { selfRating } from '../contracts/samples/likert.js';
import { termsMatch } from '../contracts/samples/match.js';
import { threeStatements } from '../contracts/samples/matrix.js';
import { checkedOrder } from '../contracts/samples/order.js';
import { whySixDigits } from '../contracts/samples/self-explain.js';
import { shareSlider } from '../contracts/samples/slider.js';
import { namedTerm } from '../contracts/samples/text.js';
import { falseStatement } from '../contracts/samples/truefalse.js';

/** A question of a kind, and an answer that is right in part where it can be. */
export interface ShownKind {
  readonly item: ItemContent;
  readonly answer: unknown;
}

/** One question of every kind that has an element of its own. */
export const SHOWN_KINDS: readonly ShownKind[] = [
  { item: manyChoice, answer: ['a'] },
  { item: falseStatement, answer: { value: true } },
  { item: anchoredItem, answer: { point: 2 } },
  { item: evidenceItem, answer: { claim: 'partly', shown: true } },
  { item: selfRating, answer: { point: 3 } },
  { item: threeStatements, answer: { a: 1, b: 3, d: 0 } },
  { item: numberItem, answer: { value: 900 } },
  { item: shareSlider, answer: { value: 20 } },
  { item: landedCost, answer: { d: 7148, e: 300, g: 7593 } },
  { item: checkedOrder, answer: [...'abdcef'] },
  { item: termsMatch, answer: { a: 'c', b: 'e', c: 'a' } },
  { item: costsCategorise, answer: { a: 'a', b: 'a', c: 'b' } },
  { item: offerGaps, answer: { a: 5400, b: 'house' } },
  { item: namedTerm, answer: { text: 'tariff information' } },
  { item: replyToBuyer, answer: { text: 'The lamps come on 16 March.', checks: { a: 'yes' } } },
  { item: whySixDigits, answer: { text: 'Because all countries share them.', close: 'partly' } },
  { item: termsDeck, answer: { a: 'knew', b: 'not-yet' } },
  { item: wordsHighlight, answer: ['a', 'b'] },
  { item: invoiceHotlist, answer: ['b', 'd'] },
  { item: manyHotspot, answer: ['a', 'b'] },
  { item: bestAndWorst, answer: { best: 'd', worst: 'a' } },
  { item: deliveryCall, answer: ['b', 'a'] },
];
