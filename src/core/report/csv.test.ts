import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvOf } from './csv.js';

/** The cells of a table, by RFC 4180. */
function cellsIn(text: string): readonly (readonly string[])[] {
  return [...text.slice(1).matchAll(/((?:"(?:[^"]|"")*",?)+)\r\n/g)].map(([, row = '']) =>
    [...row.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) => cell.replaceAll('""', '"')),
  );
}

describe('the text of a table', () => {
  test('has every cell as it was, whatever stands in it', () => {
    const cell = fc
      .string({ unit: 'grapheme' })
      .filter((text) => !/^([\t\r\n]|\s*[=+@-])/.test(text));
    const table = fc.array(fc.tuple(cell, cell), { minLength: 1 });
    fc.assert(
      fc.property(table, (rows) => {
        expect(cellsIn(csvOf(rows))).toEqual(rows);
      }),
    );
  });

  test.each(['=1+1', '+31 20', '-5', '@SUM(A1)', ' =A1', '\t=A1', '\r\n+1', '\tA1', '\rA1'])(
    'is no formula with %j',
    (cell) => {
      expect(cellsIn(csvOf([[cell]]))).toEqual([[`'${cell}`]]);
    },
  );

  test('is UTF-8 to a spreadsheet, with numbers as they are', () => {
    expect(csvOf([['Größe', 12.5]])).toBe('\uFEFF"Größe","12.5"\r\n');
  });
});
