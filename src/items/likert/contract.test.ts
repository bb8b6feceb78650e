import fc from 'fast-check';
import { describe } from 'vitest';
import { itemContract } from '../../../tests/contracts/item.js';
import { selfRating, sevenPoints, twoPoints } from '../../../tests/contracts/samples/likert.js';
import { likert, type LikertResponse } from './likert.js';
import type { LikertItem } from './schema.js';

const ratings = ({ points }: LikertItem): fc.Arbitrary<LikertResponse> =>
  fc.oneof(
    fc.constant({}),
    fc.integer({ min: 0, max: points.length - 1 }).map((point) => ({ point })),
  );

describe('the contract of item types', () => {
  itemContract('five points', { type: likert, item: selfRating, responses: ratings(selfRating) });
  itemContract('seven points', {
    type: likert,
    item: sevenPoints,
    responses: ratings(sevenPoints),
  });
  itemContract('two points', { type: likert, item: twoPoints, responses: ratings(twoPoints) });
});
