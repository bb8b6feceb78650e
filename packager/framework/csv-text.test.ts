import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../tests/read-csv.js';
import { csvText } from './csv-text.js';

/** Cells made of what a table could trip over. */
const cells = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom('"', ',', ';', '\r', '\n', '=', '-', ' ', 'é', 'a') }),
);
const tables = fc
  .integer({ min: 1, max: 4 })
  .chain((width) =>
    fc.array(fc.array(cells, { minLength: width, maxLength: width }), { minLength: 1 }),
  );

describe('csvText', () => {
  test.each([
    { cell: 'plain', written: 'plain' },
    { cell: '', written: '' },
    { cell: 'a, b', written: '"a, b"' },
    { cell: 'a; b', written: 'a; b' },
    { cell: 'say "no"', written: '"say ""no"""' },
    { cell: 'two\nlines', written: '"two\nlines"' },
    { cell: ' edge', written: '" edge"' },
    { cell: '=1+1', written: '=1+1' },
    { cell: 'EU-wide = good', written: 'EU-wide = good' },
  ])('writes $cell as $written', ({ cell, written }) => {
    expect(csvText([[cell]], ',')).toBe(`${written}\r\n`);
  });

  test.each([',', ';'] as const)(
    'separates by "%s" what a strict reader reads again',
    (separator) => {
      fc.assert(
        fc.property(tables, (rows) => {
          const text = csvText(rows, separator);

          expect(readCsv(text, separator)).toEqual(rows);
        }),
      );
    },
  );
});
