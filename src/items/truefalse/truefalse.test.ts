import { describe, expect, test } from 'vitest';
import { falseStatement, trueStatement } from '../../../tests/contracts/samples/truefalse.js';
import { BitReader, BitWriter } from '../../core/session/bits.js';
import { en } from '../../i18n/en.js';
import { checkTruefalse } from './check.js';
import type { TruefalseItem } from './schema.js';
import { truefalse } from './truefalse.js';

describe('a statement', () => {
  test.each([
    { item: falseStatement, response: { value: false }, credit: 1 },
    { item: falseStatement, response: { value: true }, credit: 0 },
    { item: falseStatement, response: {}, credit: 0 },
    { item: trueStatement, response: { value: true }, credit: 1 },
    { item: trueStatement, response: { value: false }, credit: 0 },
  ])('with the answer $item.answer gives $credit for $response', ({ item, response, credit }) => {
    expect(truefalse.score(item, response)).toBe(credit);
  });

  test('is answered by "false" as well', () => {
    expect(truefalse.answered(trueStatement, { value: false })).toBe(true);
  });

  test.each([
    { value: true, words: 'True' },
    { value: false, words: 'False' },
  ])('reads "$words" in words for $value', ({ value, words }) => {
    expect(truefalse.words(trueStatement, { value }, en.phrases)).toBe(words);
  });

  test('is true or false to the standards, with its key', () => {
    expect(truefalse.typed(falseStatement, { value: true })).toMatchObject({
      type: 'true-false',
      value: true,
      correct: false,
      text: 'true',
      pattern: 'false',
    });
  });
});

describe('a packed side', () => {
  test.each([
    { response: {}, bits: [0, 0] },
    { response: { value: true }, bits: [0, 1] },
    { response: { value: false }, bits: [1, 0] },
  ])('takes the bits $bits for $response, whatever the key', ({ response, bits }) => {
    const writer = new BitWriter();
    truefalse.pack(falseStatement, response, writer);

    expect(writer.length).toBe(2);
    expect(writer.toText()).toBe(new BitWriter().append(written(bits)).toText());
    expect(truefalse.unpack(trueStatement, new BitReader(bits))).toEqual(response);
  });

  test('is refused where there is no such side', () => {
    expect(() => truefalse.unpack(trueStatement, new BitReader([1, 1]))).toThrow(RangeError);
  });
});

describe('the check of a statement', () => {
  const same = [{ type: 'paragraph' as const, content: ['One number is enough.'] }];
  const cases: readonly {
    path: readonly string[];
    code: string;
    change: Partial<TruefalseItem>;
  }[] = [
    { path: ['prompt'], code: 'question-not-statement', change: { prompt: 'Is one enough?' } },
    {
      path: ['rationale', 'false'],
      code: 'duplicate-rationale',
      change: { rationale: { true: same, false: same } },
    },
  ];

  test.each(cases)('finds $code', ({ path, code, change }) => {
    expect(checkTruefalse({ ...trueStatement, ...change })).toMatchObject([{ path, code }]);
  });

  test('looks at the other wordings too', () => {
    const when = { sector: ['a'] };
    const wordings = [{ when }, { when, prompt: 'Is one enough?' }];

    expect(checkTruefalse({ ...trueStatement, wordings })).toMatchObject([
      { path: ['wordings', 1, 'prompt'], code: 'question-not-statement' },
    ]);
  });

  test.each([falseStatement, trueStatement])('finds no fault with $id', (item) => {
    expect(checkTruefalse(item)).toEqual([]);
  });
});

function written(bits: readonly number[]): BitWriter {
  const writer = new BitWriter();
  for (const bit of bits) writer.flag(bit === 1);
  return writer;
}
