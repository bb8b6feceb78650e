import { describe, expect, test } from 'vitest';
import { selfRating, sevenPoints, twoPoints } from '../../../tests/contracts/samples/likert.js';
import { BitReader, BitWriter } from '../../core/session/bits.js';
import { en } from '../../i18n/en.js';
import { checkLikert } from './check.js';
import { likert } from './likert.js';

describe('a rating of oneself', () => {
  test.each([0, 2, 4])('is answered by point %i and earns nothing', (point) => {
    expect(likert.answered(selfRating, { point })).toBe(true);
    expect(likert.score(selfRating, { point })).toBe(0);
  });

  test('is a likert response with the places of its points as keys to the standards', () => {
    const typed = likert.typed(sevenPoints, { point: 6 });

    expect(typed).toMatchObject({ type: 'likert', chosen: '6' });
    expect(typed.type === 'likert' && typed.options.map(({ key }) => key)).toEqual([...'0123456']);
  });

  test('is the point itself in words', () => {
    expect(likert.words(selfRating, { point: 3 }, en.phrases)).toBe('Largely true');
  });
});

describe('a packed rating', () => {
  test.each([
    { response: {}, bits: [0, 0, 0] },
    { response: { point: 0 }, bits: [0, 0, 1] },
    { response: { point: 6 }, bits: [1, 1, 1] },
  ])('takes the bits $bits for $response', ({ response, bits }) => {
    const writer = new BitWriter();
    likert.pack(sevenPoints, response, writer);

    expect(writer.toText()).toBe(
      new BitWriter().write(Number.parseInt(bits.join(''), 2), 3).toText(),
    );
    expect(likert.unpack(sevenPoints, new BitReader(bits))).toEqual(response);
  });

  test('is still read when the scale has grown', () => {
    expect(likert.unpack(sevenPoints, new BitReader([0, 1, 0]))).toEqual({ point: 1 });
  });

  test('is refused when the scale no longer reaches it', () => {
    expect(() => likert.unpack(twoPoints, new BitReader([0, 1, 1]))).toThrow(RangeError);
  });
});

describe('the check of a scale', () => {
  test('finds two points that say the same', () => {
    const points = ['Never', 'Rarely', 'Never'];

    expect(checkLikert({ ...selfRating, points })).toMatchObject([
      { path: ['points', 2], code: 'duplicate-point' },
    ]);
  });

  test.each([selfRating, sevenPoints, twoPoints])('finds no fault with $id', (item) => {
    expect(checkLikert(item)).toEqual([]);
  });
});
