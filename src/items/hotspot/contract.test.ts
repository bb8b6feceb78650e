import fc from 'fast-check';
import { describe } from 'vitest';
import { itemContract } from '../../../tests/contracts/item.js';
import * as samples from '../../../tests/contracts/samples/hotspot.js';
import { hotspot } from './hotspot.js';
import type { HotspotItem } from './schema.js';

const marks = ({ many, regions }: HotspotItem) =>
  fc.subarray(
    regions.map(({ key }) => key),
    { maxLength: many ? regions.length : 1 },
  );

const long: HotspotItem = {
  ...samples.manyHotspot,
  regions: [...'lkjihgfedcba'].map((key, at) => ({
    key,
    label: `${key} ${'a place with a long name '.repeat(4)}`,
    shape: { circle: [8 * at + 4, 50, 3] },
    rationale: [],
    ...(key < 'c' ? { correct: true } : {}),
  })),
};

describe('the contract of item types', () => {
  itemContract('several places of a shop page', {
    type: hotspot,
    item: samples.manyHotspot,
    responses: marks(samples.manyHotspot),
    key: ['b', 'd'],
  });
  itemContract('one hidden place', {
    type: hotspot,
    item: samples.hiddenHotspot,
    responses: marks(samples.hiddenHotspot),
    key: ['a'],
  });
  itemContract('twelve places with long names', {
    type: hotspot,
    item: long,
    responses: marks(long),
    key: ['b', 'a'],
  });
});
