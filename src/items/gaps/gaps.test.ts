import { describe, expect, test } from 'vitest';
import { offerGaps, shortGaps } from '../../../tests/contracts/samples/gaps.js';
import { BitReader, BitWriter } from '../../core/session/bits.js';
import { shuffleFrom } from '../../core/session/random.js';
import { en } from '../../i18n/en.js';
import { takeKeys } from '../../../packager/plan/take-keys.js';
import { checkGaps } from './check.js';
import { filled, gaps, read, type GapsResponse } from './gaps.js';
import { marksIn, piecesOf } from './passage.js';
import type { GapsItem } from './schema.js';

const packed = (item: GapsItem, response: GapsResponse): BitReader => {
  const writer = new BitWriter();
  gaps.pack(item, response, writer);
  return (BitReader.fromText(writer.toText()) ?? new BitReader([])).take(writer.length);
};

describe('the pieces of a paragraph', () => {
  test('are its words and its gaps, in their order', () => {
    expect(piecesOf('{{a}} costs EUR {{b}}.')).toEqual([
      { gap: 'a' },
      { words: ' costs EUR ' },
      { gap: 'b' },
      { words: '.' },
    ]);
    expect(marksIn(['{{c}} and {{x}}', 'then {{a}}'])).toEqual(['c', 'a']);
  });
});

describe('filled gaps', () => {
  test.each<{ response: GapsResponse; credit: number }>([
    { response: { a: 5400, b: 'workshop', c: 'a' }, credit: 1 },
    { response: { a: 5400, b: 'Workshp.' }, credit: 2 / 3 },
    { response: { b: 'house', c: 'b' }, credit: 0.5 / 3 },
    { response: { a: 54, c: 'd' }, credit: 0 },
  ])('earn $credit for $response', ({ response, credit }) => {
    expect(gaps.score(offerGaps, response)).toBeCloseTo(credit, 12);
  });

  test('are told in the order in which they are read', () => {
    expect(read(shortGaps).map(({ key }) => key)).toEqual(['p', 'd']);
    expect(gaps.words(shortGaps, { d: 'b', p: 20 }, en.phrases)).toBe('1: 20 and 2: price');
  });

  test('can be emptied again', () => {
    expect(filled({ a: 1, b: 'shop' }, 'a', undefined)).toEqual({ b: 'shop' });
  });

  test('have options in an order drawn for the learner, unless it is fixed', () => {
    const drawn = gaps.arranged?.(offerGaps, shuffleFrom(2)) ?? offerGaps;
    const options = (item: GapsItem) =>
      item.gaps.flatMap((gap) => (gap.sort === 'pick' ? gap.options.map(({ key }) => key) : []));

    expect(options(drawn)).not.toEqual(options(offerGaps));
    expect([...options(drawn)].sort()).toEqual(['a', 'b', 'd']);
    expect(gaps.arranged?.(shortGaps, shuffleFrom(2))).toEqual(shortGaps);
  });
});

describe('a text with gaps as a package holds it', () => {
  // Taking keys out leaves an item of the same shape without them.
  const [open] = takeKeys([offerGaps]).items as readonly [GapsItem];
  const response = { a: 5400, b: 'shop', c: 'a' };

  test('holds nothing of its key', () => {
    expect(JSON.stringify(open)).not.toMatch(/answer|accepted|rationale|shipyard|workshop/);
  });

  test('can be filled, saved and told', () => {
    expect(gaps.score(open, response)).toBe(0);
    expect(gaps.words(open, response, en.phrases)).toBe('1: 5400; 2: shop and 3: FCA Gdańsk');
    expect(gaps.unpack(open, packed(open, response))).toEqual(response);
    expect(gaps.typed(open, response)).toMatchObject({
      text: 'a[.]5400[,]b[.]shop[,]c[.]FCA Gdańsk',
      correct: [],
    });
  });
});

describe('words with the signs of the standards', () => {
  test('stay one fill', () => {
    expect(gaps.typed(offerGaps, { b: 'x[,]c[.]y' })).toMatchObject({ text: 'b[.]x(,)c(.)y' });
  });
});

describe('fills that were packed', () => {
  test('keep what later gaps still take', () => {
    const [figure, words] = offerGaps.gaps;
    if (figure?.sort !== 'figure' || !words) throw new Error('The sample has lost its gaps');
    const later = { ...offerGaps, gaps: [{ ...figure, max: 100 }, words] };

    expect(gaps.unpack(later, packed(offerGaps, { a: 5400, b: 'shop', c: 'a' }))).toEqual({
      b: 'shop',
    });
    expect(() => gaps.unpack(later, packed(offerGaps, { a: 5400 }))).toThrow(RangeError);
  });
});

describe('the check of a text with gaps', () => {
  const codes = (item: GapsItem) => checkGaps(item).map(({ code }) => code);

  test('finds nothing in sound ones', () => {
    expect(codes(offerGaps)).toEqual([]);
    expect(codes(shortGaps)).toEqual([]);
  });

  test.each<{ paragraphs: readonly string[]; found: readonly string[] }>([
    { paragraphs: ['{{a}} {{b}} {{c}} {{d}}'], found: ['mark-without-gap'] },
    { paragraphs: ['{{a}} {{b}}'], found: ['gap-without-mark'] },
    { paragraphs: ['{{a}} {{b}} {{c}} {{c}}'], found: ['gap-marked-twice'] },
    { paragraphs: ['{{a}} {{b}} {{c}} {{price}}'], found: ['broken-mark'] },
  ])('finds $found in $paragraphs', ({ paragraphs, found }) => {
    expect(codes({ ...offerGaps, paragraphs: [...paragraphs] })).toEqual(found);
  });

  test('finds a right option that is none, and a figure that nobody can enter', () => {
    const [pick, figure] = shortGaps.gaps;
    if (pick?.sort !== 'pick' || figure?.sort !== 'figure') throw new Error('Other gaps');
    const found = checkGaps({
      ...shortGaps,
      gaps: [
        { ...pick, answer: 'c' },
        { ...figure, answer: { value: 120, full: 0 } },
      ],
    });

    expect(found).toMatchObject([
      { path: ['gaps', 0, 'answer'], code: 'unknown-option' },
      { path: ['gaps', 1, 'answer', 'value'], code: 'answer-out-of-range' },
    ]);
  });

  test('finds a sample of wrong words that is accepted, also by a slip of spelling', () => {
    const withWrong = (wrong: string[]) => ({
      ...offerGaps,
      gaps: offerGaps.gaps.map((gap) => (gap.sort === 'words' ? { ...gap, wrong } : gap)),
    });

    expect(checkGaps(withWrong(['harbour', 'workshoq', 'house']))).toMatchObject([
      { path: ['gaps', 1, 'wrong', 1], code: 'wrong-accepted' },
      { path: ['gaps', 1, 'wrong', 2], code: 'wrong-accepted' },
    ]);
  });
});
