import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packedBy, readerOf } from '../../../tests/contracts/item.js';
import { hiddenHotspot, manyHotspot } from '../../../tests/contracts/samples/hotspot.js';
import { en } from '../../i18n/en.js';
import { checkHotspot } from './check.js';
import { hotspot, inReadingOrder, markPlace } from './hotspot.js';
import type { HotspotItem } from './schema.js';
import { boundsOf, largestFirst, outline, type Region } from './shape.js';

const size = { width: 640, height: 320 };

describe('a shape', () => {
  test.each([
    {
      shape: { rect: [10, 20, 30, 40] as [number, number, number, number] },
      path: 'M64 64L256 64L256 192L64 192z',
      bounds: { left: 10, top: 20, right: 40, bottom: 60 },
    },
    {
      shape: { circle: [50, 50, 10] as [number, number, number] },
      path: 'M320 160m-64 0a64 64 0 1 0 128 0a64 64 0 1 0 -128 0z',
      bounds: { left: 40, top: 30, right: 60, bottom: 70 },
    },
    {
      shape: {
        polygon: [
          [0, 0],
          [33.33, 50],
          [10, 100],
        ] as [number, number][],
      },
      path: 'M0 0L213.3 160L64 320z',
      bounds: { left: 0, top: 0, right: 33.33, bottom: 100 },
    },
  ])('is drawn as $path', ({ shape, path, bounds }) => {
    expect(outline(shape, size)).toBe(path);
    expect(boundsOf(shape, size)).toEqual(bounds);
  });
});

test('places are layered from the largest to the smallest, whatever their order', () => {
  const sides = fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 }));
  fc.assert(
    fc.property(fc.array(sides, { minLength: 2, maxLength: 12 }), (list) => {
      const regions = list.map(([wide, high], at): Region => ({
        key: 'abcdefghijkl'.charAt(at),
        label: 'A place',
        shape: { rect: [0, 0, wide, high] },
      }));
      const areas = largestFirst(regions, size).map(({ shape }) => {
        const { right, bottom } = boundsOf(shape, size);
        return right * bottom;
      });

      expect(areas).toEqual(
        list.map(([wide, high]) => wide * high).sort((one, other) => other - one),
      );
    }),
  );
});

describe('a hotspot', () => {
  test.each([
    { item: manyHotspot, marks: ['b', 'd'], credit: 1 },
    { item: manyHotspot, marks: ['b'], credit: 0.5 },
    { item: manyHotspot, marks: ['a', 'b', 'd'], credit: 0.5 },
    { item: manyHotspot, marks: ['a', 'b'], credit: 0 },
    { item: hiddenHotspot, marks: ['a'], credit: 1 },
    { item: hiddenHotspot, marks: ['p'], credit: 0 },
  ])('earns $credit for $marks', ({ item, marks, credit }) => {
    expect(hotspot.score(item, marks)).toBe(credit);
  });

  test('replaces the mark where only one may be set, and keeps it when pressed again', () => {
    expect(markPlace(hiddenHotspot, ['a'], 'c')).toEqual(['c']);
    expect(markPlace(hiddenHotspot, ['c'], 'c')).toEqual(['c']);
    expect(markPlace(manyHotspot, ['d'], 'a')).toEqual(['a', 'd']);
    expect(markPlace(manyHotspot, ['a', 'd'], 'a')).toEqual(['d']);
  });

  test('lists its places row by row, whatever the order of the author', () => {
    const keys = (item: HotspotItem) => inReadingOrder(item).map(({ key }) => key);
    const reversed = { ...manyHotspot, regions: manyHotspot.regions.toReversed() };
    const circle = (key: string, x: number, y: number): Region => ({
      key,
      label: key,
      shape: { circle: [x, y, 4] },
    });
    const square = {
      ...manyHotspot,
      regions: [circle('a', 80, 42), circle('b', 20, 45), circle('c', 50, 6)],
    };

    expect(keys(reversed)).toEqual(['a', 'b', 'd', 'e', 'g']);
    expect(keys(square)).toEqual(['c', 'b', 'a']);
  });

  test('is read in words by the names of its places', () => {
    expect(hotspot.words(manyHotspot, ['b', 'g'], en.phrases)).toBe(
      'Price and Address at the foot of the page',
    );
  });

  test('survives the change from one mark to several, and back while there is one', () => {
    const reads = (item: HotspotItem, marks: readonly string[]) =>
      hotspot.unpack(item, readerOf(packedBy(hotspot, manyHotspot, marks)));

    expect(reads({ ...manyHotspot, many: false }, ['d'])).toEqual(['d']);
    expect(() => reads({ ...manyHotspot, many: false }, ['b', 'd'])).toThrow(RangeError);
    expect(() => reads(hiddenHotspot, ['b', 'd'])).toThrow(RangeError);
    expect(reads(hiddenHotspot, ['a', 'd'])).toEqual(['a']);
  });
});

describe('the check of a hotspot', () => {
  const codes = (item: HotspotItem, by: Partial<HotspotItem>) =>
    checkHotspot({ ...item, ...by }).map(({ code }) => code);
  const change = (item: HotspotItem, key: string, by: Partial<Region>) => ({
    regions: item.regions.map((region) => (region.key === key ? { ...region, ...by } : region)),
  });

  test.each([manyHotspot, hiddenHotspot])('finds no fault with $id', (item) => {
    expect(checkHotspot(item)).toEqual([]);
  });

  test.each([
    { code: 'duplicate-part-key', by: change(manyHotspot, 'e', { key: 'a' }) },
    { code: 'missing-rationale', by: change(manyHotspot, 'e', { rationale: undefined }) },
    { code: 'duplicate-label', by: change(manyHotspot, 'e', { label: 'Price' }) },
    {
      code: 'shape-outside-picture',
      by: change(manyHotspot, 'e', { shape: { rect: [70, 10, 31, 10] } }),
    },
    {
      code: 'shape-outside-picture',
      by: change(manyHotspot, 'e', { shape: { circle: [50, 3, 3] } }),
    },
    { code: 'shape-too-small', by: change(manyHotspot, 'e', { shape: { rect: [0, 0, 50, 5] } }) },
    { code: 'expected-differs', by: { expected: 3 } },
  ])('finds $code', ({ code, by }) => {
    expect(codes(manyHotspot, by)).toEqual([code]);
  });

  test.each([
    { code: 'several-correct', by: change(hiddenHotspot, 'p', { correct: true }) },
    { code: 'no-correct', by: change(hiddenHotspot, 'a', { correct: false }) },
    { code: 'expected-of-one', by: { expected: 1 } },
  ])('finds $code where only one may be marked', ({ code, by }) => {
    expect(codes(hiddenHotspot, by)).toEqual([code]);
  });

  test('wants larger places in a picture that a phone shows much smaller', () => {
    const tall = { ...hiddenHotspot.image, width: 1600, height: 1100 };
    const sized = (pixels: number) =>
      codes(hiddenHotspot, {
        image: tall,
        ...change(hiddenHotspot, 'c', { shape: { circle: [50, 50, pixels / 32] } }),
      });

    expect(sized(46)).toEqual([]);
    expect(sized(40)).toEqual(['shape-too-small']);
  });

  test('says where, what and what to do', () => {
    expect(
      checkHotspot({
        ...manyHotspot,
        ...change(manyHotspot, 'a', { shape: { circle: [50, 50, 1] } }),
      }),
    ).toEqual([
      {
        path: ['regions', 0, 'shape'],
        code: 'shape-too-small',
        what: '"Name and type of the stool" is 13 by 13 pixels, which is hard to hit.',
        remedy: 'Make it 24 pixels wide and high at least, with some room around the thing.',
      },
    ]);
  });
});
