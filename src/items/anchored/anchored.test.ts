import { describe, expect, test } from 'vitest';
import { anchoredItem } from '../../../tests/contracts/sample-items.js';
import { BitReader } from '../../core/session/bits.js';
import { en } from '../../i18n/en.js';
import { checkAnchored } from './check.js';
import { anchored } from './anchored.js';

describe('an anchored scale', () => {
  test.each([
    { response: {}, credit: 0 },
    { response: { point: 0 }, credit: 0 },
    { response: { point: 1 }, credit: 0.25 },
    { response: { point: 4 }, credit: 1 },
  ])('gives $credit for $response', ({ response, credit }) => {
    expect(anchored.score(anchoredItem, response)).toBe(credit);
  });

  test('takes its lowest point for an answer', () => {
    expect(anchored.answered(anchoredItem, { point: 0 })).toBe(true);
    expect(anchored.unpack(anchoredItem, new BitReader([0, 0, 1]))).toEqual({ point: 0 });
  });

  test('refuses packed points that it does not have', () => {
    expect(() => anchored.unpack(anchoredItem, new BitReader([1, 1, 0]))).toThrow(RangeError);
  });

  test('is a likert response with keys 0 to 4 to the standards', () => {
    const typed = anchored.typed(anchoredItem, { point: 3 });

    expect(typed).toMatchObject({ type: 'likert', chosen: '3' });
    expect(typed.type === 'likert' && typed.options.map(({ key }) => key)).toEqual([...'01234']);
  });

  test('is the fact itself in words', () => {
    expect(anchored.words(anchoredItem, { point: 3 }, en.phrases)).toBe(
      'A written plan with a budget, signed by the owners',
    );
  });

  test('needs five facts that differ', () => {
    const points = anchoredItem.points.map((point, at) =>
      at === 3 ? (anchoredItem.points[1] ?? '') : point,
    );

    expect(checkAnchored({ ...anchoredItem, points })).toMatchObject([
      { path: ['points', 3], code: 'duplicate-point' },
    ]);
  });
});
