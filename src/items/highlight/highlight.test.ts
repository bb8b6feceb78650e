import { describe, expect, test } from 'vitest';
import { packedBy, readerOf } from '../../../tests/contracts/item.js';
import { sentencesHighlight, wordsHighlight } from '../../../tests/contracts/samples/highlight.js';
import { en } from '../../i18n/en.js';
import { checkHighlight } from './check.js';
import { highlight, joint, paragraphsOf, piecesOf, type Segment } from './highlight.js';

const { segments } = wordsHighlight;

describe('pieces of a text', () => {
  test.each([
    { before: 'We offer', after: 'a price', gap: ' ' },
    { before: 'a price', after: '. Then', gap: '' },
    { before: 'a price', after: ', and', gap: '' },
    { before: 'the rule (', after: 'see below', gap: '' },
    { before: 'see below', after: ') applies', gap: '' },
    { before: '¿', after: 'Cuánto', gap: '' },
    { before: 'selon l’', after: 'offre', gap: '' },
    { before: 'qu’', after: 'il', gap: '' },
    { before: 'the customers’', after: 'orders', gap: ' ' },
    { before: 'the buyer', after: '’s order', gap: '' },
    { before: 'a price', after: '(without VAT)', gap: ' ' },
    { before: 'a price', after: '– without VAT', gap: ' ' },
  ])('"$before" and "$after" are joined by "$gap"', ({ before, after, gap }) => {
    expect(joint(before, after)).toBe(gap);
  });

  test('begin a paragraph where they say so, and at the start in any case', () => {
    expect(paragraphsOf(wordsHighlight).map((one) => one.length)).toEqual([7, 4]);
    const [first, ...rest] = segments;
    const started = { ...wordsHighlight, segments: [{ ...first, text: 'Hello', paragraph: true }] };

    expect(rest).toHaveLength(10);
    expect(paragraphsOf(started)).toHaveLength(1);
  });

  test('can be marked where they have a key', () => {
    expect(piecesOf(wordsHighlight).map(({ key }) => key)).toEqual(['a', 'b', 'd', 'e', 'f']);
  });
});

describe('a highlight', () => {
  test.each([
    { marks: ['a', 'd', 'f'], credit: 1 },
    { marks: ['a', 'd'], credit: 2 / 3 },
    { marks: ['a', 'b', 'd', 'f'], credit: 2 / 3 },
    { marks: ['b', 'e'], credit: 0 },
  ])('earns $credit for $marks', ({ marks, credit }) => {
    expect(highlight.score(wordsHighlight, marks)).toBeCloseTo(credit, 12);
  });

  test('reads in words as the words that are marked', () => {
    expect(highlight.words(wordsHighlight, ['b', 'd'], en.phrases)).toBe(
      'within eight weeks of your order and to any address that you name',
    );
  });

  test('is read back after its text was cut in another way', () => {
    const packed = readerOf(packedBy(highlight, wordsHighlight, ['a', 'b', 'f']));
    const changed: readonly Segment[] = [
      { key: 'h', text: 'Hello' },
      ...segments.filter(({ key }) => key !== 'b').toReversed(),
    ];

    expect(highlight.unpack({ ...wordsHighlight, segments: [...changed] }, packed)).toEqual([
      'f',
      'a',
    ]);
  });
});

describe('the check of a highlight', () => {
  const codes = (changed: readonly Segment[], unit: 'words' | 'sentences' = 'words') =>
    checkHighlight({ ...wordsHighlight, unit, segments: [...changed] }).map(({ code }) => code);
  const change = (key: string, by: Partial<Segment>) =>
    segments.map((segment) => (segment.key === key ? { ...segment, ...by } : segment));
  const long = change('b', { text: 'within eight weeks of your order '.repeat(3).trim() });

  test.each([wordsHighlight, sentencesHighlight])('finds no fault with $id', (item) => {
    expect(checkHighlight(item)).toEqual([]);
  });

  test.each([
    { code: 'duplicate-part-key', changed: change('b', { key: 'a' }) },
    { code: 'part-without-key', changed: change('b', { key: undefined }) },
    { code: 'missing-rationale', changed: change('b', { rationale: undefined }) },
    { code: 'piece-too-long', changed: long },
  ])('finds $code', ({ code, changed }) => {
    expect(codes(changed)).toEqual([code]);
  });

  test('allows long pieces as sentences', () => {
    expect(codes(long, 'sentences')).toEqual([]);
  });
});
