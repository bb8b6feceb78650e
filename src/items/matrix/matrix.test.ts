import { describe, expect, test } from 'vitest';
import { largeMatrix, threeStatements } from '../../../tests/contracts/samples/matrix.js';
import { BitReader, BitWriter } from '../../core/session/bits.js';
import { en } from '../../i18n/en.js';
import { checkMatrix } from './check.js';
import { matrix, type MatrixResponse } from './matrix.js';

const packed = (response: MatrixResponse): BitReader => {
  const writer = new BitWriter();
  matrix.pack(threeStatements, response, writer);
  return BitReader.fromText(writer.toText()) ?? new BitReader([]);
};

describe('ratings by several statements', () => {
  test('are answered once a statement is rated, and earn nothing', () => {
    expect(matrix.answered(threeStatements, {})).toBe(false);
    expect(matrix.answered(threeStatements, { d: 0 })).toBe(true);
    expect(matrix.score(threeStatements, { a: 4, b: 4, d: 4 })).toBe(0);
  });

  test('are told each with its statement', () => {
    expect(matrix.words(threeStatements, { a: 3, d: 0 }, en.phrases)).toBe(
      'I can work out a delivered price for a new country.: Largely and I can answer a complaint in English on the phone.: Not at all',
    );
  });

  test('are pairs of statement and point to the standards, none of them right', () => {
    expect(matrix.typed(threeStatements, { a: 3, d: 0 })).toMatchObject({
      type: 'matching',
      text: 'a[.]3[,]d[.]0',
      pattern: undefined,
    });
  });

  test('lose what was said of a statement that is gone, and keep the rest', () => {
    const [, ...statements] = threeStatements.statements;

    expect(matrix.unpack({ ...threeStatements, statements }, packed({ a: 1, b: 2 }))).toEqual({
      b: 2,
    });
    expect(() => matrix.unpack({ ...threeStatements, statements }, packed({ a: 1 }))).toThrow(
      RangeError,
    );
  });

  test('are refused when the scale no longer reaches them', () => {
    const points = threeStatements.points.slice(0, 3);

    expect(() => matrix.unpack({ ...threeStatements, points }, packed({ a: 4 }))).toThrow(
      RangeError,
    );
  });
});

describe('the check of a matrix', () => {
  test('finds nothing in sound ones', () => {
    expect(checkMatrix(threeStatements)).toEqual([]);
    expect(checkMatrix(largeMatrix)).toEqual([]);
  });

  test('finds statements and points that are there twice', () => {
    const [first] = threeStatements.statements;
    if (!first) throw new Error('The sample has lost its statements');

    const found = checkMatrix({
      ...threeStatements,
      points: ['Never', 'Never'],
      statements: [first, first],
    });

    expect(found.map(({ path }) => path.join('.'))).toEqual(
      expect.arrayContaining(['points.1', expect.stringMatching(/^statements\.1/)]),
    );
  });
});
