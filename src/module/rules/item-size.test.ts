import { describe, expect, test } from 'vitest';
import { landedCost } from '../../../tests/contracts/samples/calculate.js';
import * as categorise from '../../../tests/contracts/samples/categorise.js';
import * as dialogue from '../../../tests/contracts/samples/dialogue.js';
import * as flashcard from '../../../tests/contracts/samples/flashcard.js';
import { shortGaps } from '../../../tests/contracts/samples/gaps.js';
import * as highlight from '../../../tests/contracts/samples/highlight.js';
import * as hotlist from '../../../tests/contracts/samples/hotlist.js';
import * as hotspot from '../../../tests/contracts/samples/hotspot.js';
import * as judgement from '../../../tests/contracts/samples/judgement.js';
import * as likert from '../../../tests/contracts/samples/likert.js';
import * as match from '../../../tests/contracts/samples/match.js';
import * as matrix from '../../../tests/contracts/samples/matrix.js';
import { namedTerm } from '../../../tests/contracts/samples/text.js';
import * as order from '../../../tests/contracts/samples/order.js';
import * as slider from '../../../tests/contracts/samples/slider.js';
import * as truefalse from '../../../tests/contracts/samples/truefalse.js';
import * as basic from '../../../tests/contracts/sample-items.js';
import type { ItemContent } from '../../core/assessment/item-type.js';
import { ENVELOPE_BITS, STATE_BITS } from '../../core/session/saved-session.js';
import '../../items/index.js';
import { itemTypes } from '../../items/index.js';
import { itemType } from '../../items/registry.js';
import { capacityOf } from '../../players/assessment/pack.js';
import { placeIn, type AuthoredModule } from '../authored.js';
import type { RuleContext } from '../rule.js';
import { itemSize, MOST_ITEM_BITS } from './item-size.js';

const isItem = (value: unknown): value is ItemContent =>
  typeof value === 'object' && value !== null && 'kind' in value && 'number' in value;

/** Items of every kind whose answer is no free text. */
const samples: readonly ItemContent[] = [
  ...[basic, categorise, dialogue, flashcard, highlight, hotlist, hotspot].flatMap(itemsIn),
  ...[judgement, likert, match, matrix, order, slider, truefalse].flatMap(itemsIn),
  landedCost,
  shortGaps,
];

function itemsIn(module: object): readonly ItemContent[] {
  return Object.values(module).filter(isItem);
}

function found(item: ItemContent): readonly string[] {
  const items = [{ value: item, place: placeIn('bank.yaml', ['items', 0]) }];
  const module = { items } as unknown as AuthoredModule;
  return itemSize(module, {} as unknown as RuleContext).map(({ code }) => code);
}

/** A sheet of so many cells, each as wide as it can be. */
function sheetOf(cells: number): ItemContent {
  const asked = landedCost.lines.find((line) => line.asked)?.asked;
  if (!asked) throw new Error('The sample has lost its cells');
  const lines = [...'abcdefgh'].slice(0, cells).map((key) => ({
    key,
    label: key,
    asked: { ...asked, min: 0, max: 99_999_999, decimals: 3 as const },
  }));
  return { ...landedCost, lines } as ItemContent;
}

describe('sixty items', () => {
  test('of the largest kind fit into a saved attempt', () => {
    const bits = (items: readonly ItemContent[]) =>
      capacityOf({ items }).reduce((sum, part) => sum + part.bits, 0);
    const around = bits([basic.singleChoice]) - itemType('choice').bits(basic.singleChoice);
    const each = around - bits([]) + MOST_ITEM_BITS;

    expect(ENVELOPE_BITS + bits([]) + 60 * each).toBeLessThanOrEqual(STATE_BITS);
  });

  test.each(samples.map((item) => [item.kind, item.id, item] as const))(
    'like the %s "%s" fit into a saved attempt',
    (_kind, _id, item) => {
      const items = Array.from({ length: 60 }, () => item);
      const bits = capacityOf({ items }).reduce((sum, part) => sum + part.bits, ENVELOPE_BITS);

      expect(bits).toBeLessThanOrEqual(STATE_BITS);
      expect(found(item)).toEqual([]);
    },
  );

  test('are tried of every kind, apart from those of free text', () => {
    const kinds = itemTypes.filter(
      (type) => !['essay', 'self-explain', 'text'].includes(type.kind),
    );

    expect([...new Set(samples.map(({ kind }) => kind))].sort()).toEqual(
      kinds.map(({ kind }) => kind).sort(),
    );
  });
});

describe('a single item', () => {
  test('with more figures than that is refused', () => {
    expect(found(sheetOf(7))).toEqual([]);
    expect(found(sheetOf(8))).toEqual(['item-too-large']);
  });

  test('may have free text, which has a budget of its own', () => {
    expect(found({ ...namedTerm, limit: 120 } as ItemContent)).toEqual([]);
  });
});
