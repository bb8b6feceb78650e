import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnchoredResponse } from '../../src/items/anchored/anchored.js';
import { anchored } from '../../src/items/anchored/anchored.js';
import { choice } from '../../src/items/choice/choice.js';
import type { ChoiceItem } from '../../src/items/choice/schema.js';
import type { EvidenceResponse } from '../../src/items/evidence/evidence.js';
import { claimed, claims, evidence } from '../../src/items/evidence/evidence.js';
import type { ItemContent } from '../../src/core/assessment/item-type.js';
import { itemTypes } from '../../src/items/index.js';
import type { NumberResponse } from '../../src/items/number/number.js';
import { number } from '../../src/items/number/number.js';
import type { NumberItem } from '../../src/items/number/schema.js';
import { itemType } from '../../src/items/registry.js';
import { itemSchemas } from '../../src/items/schemas.js';
import { itemContract } from './item.js';
import * as samples from './sample-items.js';

const picks = (item: ChoiceItem): fc.Arbitrary<readonly string[]> =>
  fc.subarray(
    item.options.map((option) => option.key),
    { maxLength: item.many ? item.options.length : 1 },
  );

const figures = (item: NumberItem): fc.Arbitrary<NumberResponse> => {
  const unit = 10 ** item.decimals;
  const sizes = fc.integer({ min: Math.round(item.min * unit), max: Math.round(item.max * unit) });
  return fc.oneof(
    fc.constant({}),
    sizes.map((size) => ({ value: size === 0 ? 0 : size / unit })),
  );
};

const points: fc.Arbitrary<AnchoredResponse> = fc.oneof(
  fc.constant({}),
  fc.integer({ min: 0, max: 4 }).map((point) => ({ point })),
);

const claimsWithProof: fc.Arbitrary<EvidenceResponse> = fc.oneof(
  fc.constant({ shown: false }),
  fc
    .tuple(fc.constantFrom(...claims), fc.boolean())
    .map(([claim, shown]) => claimed({ shown }, claim)),
);

const longChoice: ChoiceItem = {
  ...samples.manyChoice,
  options: [...'abcdefgh'].map((key) => ({
    key,
    text: `${key} ${'a long statement with many words '.repeat(7)}`,
    rationale: [],
    ...(key === 'h' ? {} : { correct: true }),
  })),
};

describe('the contract of item types', () => {
  itemContract('one pick with a key', {
    type: choice,
    item: samples.singleChoice,
    responses: picks(samples.singleChoice),
    key: ['c'],
  });
  itemContract('one pick with values', {
    type: choice,
    item: samples.valuedChoice,
    responses: picks(samples.valuedChoice),
  });
  itemContract('several picks', {
    type: choice,
    item: samples.manyChoice,
    responses: picks(samples.manyChoice),
    key: ['a', 'b'],
  });
  itemContract('eight long options', {
    type: choice,
    item: longChoice,
    responses: picks(longChoice),
    key: [...'abcdefg'],
  });
  itemContract('a branch', {
    type: choice,
    item: samples.branchChoice,
    responses: picks(samples.branchChoice),
  });
  itemContract('five facts', {
    type: anchored,
    item: samples.anchoredItem,
    responses: points,
  });
  itemContract('a claim', {
    type: evidence,
    item: samples.evidenceItem,
    responses: claimsWithProof,
  });
  itemContract('a calculation', {
    type: number,
    item: samples.numberItem,
    responses: figures(samples.numberItem),
    key: { value: 7628.96 },
  });
  itemContract('an own figure', {
    type: number,
    item: samples.ownFigure,
    responses: figures(samples.ownFigure),
  });
  itemContract('a figure of either sign', {
    type: number,
    item: samples.recordedFigure,
    responses: figures(samples.recordedFigure),
  });
});

describe('the list of item types', () => {
  test('makes every kind known under its own name', () => {
    for (const type of itemTypes) expect(itemType(type.kind)).toBe(type);
  });

  test('has samples of every kind, which its schema takes', async () => {
    const files = import.meta.glob<Record<string, ItemContent>>('./samples/*.ts');
    const kinds = await Promise.all(Object.values(files).map((load) => load()));
    const all = [samples, ...kinds].flatMap((one): ItemContent[] => Object.values(one));

    expect([...new Set(all.map((item) => item.kind))].sort()).toEqual(
      itemTypes.map((type) => type.kind).sort(),
    );
    for (const item of all) {
      const kind = item.kind as keyof typeof itemSchemas;
      expect(itemSchemas[kind].safeParse(asAuthored(item)).error, item.id).toBeUndefined();
    }
  });
});

/** The item as an author writes it: prose as text instead of a tree. */
function asAuthored(item: unknown): unknown {
  return JSON.parse(
    JSON.stringify(item, (_key, value: unknown) =>
      Array.isArray(value) && value.every(isBlock) ? 'Some *prose*.' : value,
    ),
  );
}

function isBlock(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'type' in value;
}
