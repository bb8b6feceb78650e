import { describe, expect, test } from 'vitest';
import * as samples from '../../../tests/contracts/samples/hotlist.js';
import { packedBy, readerOf } from '../../../tests/contracts/item.js';
import { en } from '../../i18n/en.js';
import { checkHotlist } from './check.js';
import { hotlist, linesOf, type DocumentLine } from './hotlist.js';
import type { HotlistItem } from './schema.js';

const { emailHotlist, invoiceHotlist } = samples;
const withParts = (parts: readonly DocumentLine[]): HotlistItem => ({
  ...invoiceHotlist,
  document: { ...invoiceHotlist.document, parts: [...parts] },
});
const { parts } = invoiceHotlist.document;

describe('the lines of a document', () => {
  test('leave out what cannot be marked', () => {
    expect(linesOf(emailHotlist).map(({ key }) => key)).toEqual(['a', 'c', 'd', 'e']);
  });

  test('are named by label and text', () => {
    expect(hotlist.words(invoiceHotlist, ['b', 'e'], en.phrases)).toBe(
      'Buyer: Blom & Dekker BV, Ghent, Belgium and VAT: Spanish VAT, 10 %',
    );
    expect(hotlist.words(emailHotlist, ['e'], en.phrases)).toBe('Please pay in the usual way.');
  });
});

describe('a hotlist', () => {
  test.each([
    { marks: ['b', 'e', 'f'], credit: 1 },
    { marks: ['b', 'e'], credit: 2 / 3 },
    { marks: ['a', 'b', 'e', 'f'], credit: 2 / 3 },
    { marks: ['a', 'b'], credit: 0 },
    { marks: ['a', 'c'], credit: 0 },
  ])('earns $credit for $marks', ({ marks, credit }) => {
    expect(hotlist.score(invoiceHotlist, marks)).toBeCloseTo(credit, 12);
  });

  test('is read back after its lines were moved and one was added and one removed', () => {
    const [first, ...rest] = parts;
    if (!first) throw new Error('The sample has lost its lines');
    const changed = withParts([{ ...first, key: 'h', text: 'Bank' }, ...rest.toReversed()]);
    const packed = readerOf(packedBy(hotlist, invoiceHotlist, ['a', 'b', 'e']));

    expect(hotlist.unpack(changed, packed)).toEqual(['e', 'b']);
  });

  test('is refused when its lines can no longer be marked', () => {
    const packed = readerOf(packedBy(hotlist, invoiceHotlist, ['b']));
    const plain = parts.map((part) => (part.key === 'b' ? { text: part.text } : part));

    expect(() => hotlist.unpack(withParts(plain), packed)).toThrow(RangeError);
  });
});

describe('the check of a hotlist', () => {
  const codes = (changed: readonly DocumentLine[], expected?: number) =>
    checkHotlist({ ...withParts(changed), expected }).map((problem) => problem.code);
  const change = (key: string, by: Partial<DocumentLine>) =>
    parts.map((part) => (part.key === key ? { ...part, ...by } : part));

  test.each([
    { code: 'duplicate-part-key', changed: change('c', { key: 'a' }) },
    { code: 'part-without-key', changed: change('a', { key: undefined }) },
    { code: 'no-correct', changed: parts.map((part) => ({ ...part, correct: false })) },
    { code: 'all-correct', changed: parts.map((part) => ({ ...part, correct: true })) },
    { code: 'missing-rationale', changed: change('d', { rationale: undefined }) },
    {
      code: 'duplicate-line',
      changed: change('c', { label: 'Payment', text: '30 days after receipt of this invoice' }),
    },
  ])('finds $code', ({ code, changed }) => {
    expect(codes(changed)).toEqual([code]);
  });

  test('finds that learners are told another number of errors', () => {
    expect(codes(parts, 2)).toEqual(['expected-differs']);
    expect(codes(parts, 3)).toEqual([]);
  });

  test.each([samples.invoiceHotlist, samples.emailHotlist, samples.labelHotlist])(
    'finds no fault with $id',
    (item) => {
      expect(checkHotlist(item)).toEqual([]);
    },
  );

  test('allows lines that cannot be marked, alike or without a reason', () => {
    expect(codes([...parts, { text: 'Thank you' }, { text: 'Thank you' }])).toEqual([]);
  });

  test('says where, what and what to do', () => {
    expect(checkHotlist(withParts(change('a', { key: undefined })))).toEqual([
      {
        path: ['document', 'parts', 0],
        code: 'part-without-key',
        what: '"Casa Almendra S.L., Gijón, Spain" has no "key", so it cannot be marked, but "correct" or "rationale" judges it.',
        remedy: 'Give it a letter that was never used in this item, or take both away.',
      },
    ]);
  });
});
