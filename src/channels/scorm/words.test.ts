import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainWords, ReadableIds } from './words.js';

describe('plain words', () => {
  test.each([
    { text: 'Six months', plain: 'Six months', why: 'nothing to do' },
    { text: 'Año señal, über Straße', plain: 'Ano senal; uber Strasse', why: 'accents' },
    { text: 'Cœur, Ærø, Łódź', plain: 'Coeur; Aero; Lodz', why: 'letters without an accent' },
    { text: '1,000.50 €', plain: '1.000.50 EUR', why: 'a comma in a number' },
    { text: '72 % (9 of 12)', plain: '72 (9 of 12)', why: 'percent' },
    { text: "Don't: l'export", plain: 'Dont: l export', why: 'apostrophes' },
    { text: 'e-mail -5 to 5–10', plain: 'e mail -5 to 5-10', why: 'a hyphen and a minus' },
    { text: 'Really?! <b>"Yes"</b>', plain: 'Really.. b Yes /b', why: 'other signs' },
    { text: 'one\ntwo\tthree', plain: 'one two three', why: 'line breaks' },
    { text: 'Ναι, αμέσως', plain: 'Ναι; αμεσως', why: 'letters of another script' },
    { text: '😀 fine', plain: 'fine', why: 'pictures' },
  ])('writes $text as $plain: $why', ({ text, plain }) => {
    expect(plainWords(text, 255)).toBe(plain);
  });

  test('keep to the alphabet and the limit, and do not change again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const plain = plainWords(text, 255);

        expect(plain).toMatch(/^[\p{L}\p{N} ./:;()-]*$/u);
        expect(plain.length).toBeLessThanOrEqual(255);
        expect(plainWords(plain, 255)).toBe(plain);
      }),
    );
  });
});

describe('readable ids', () => {
  test('are letters and figures that a teacher can read', () => {
    const ids = new ReadableIds();

    expect(ids.idOf('item', 'cash-reserve')).toBe('CashReserve');
    expect(ids.idOf('item', 'incoterms-2020-cif')).toBe('Incoterms2020Cif');
    expect(ids.idOf('item', '--')).toBe('Item');
  });

  test('stay the same when asked again', () => {
    const ids = new ReadableIds();

    expect(ids.idOf('item', 'bank')).toBe(ids.idOf('item', 'bank'));
  });

  test('are told apart by a number, capitals or not', () => {
    const ids = new ReadableIds();
    const given = [
      ids.idOf('objective', 'cash-flow'),
      ids.idOf('item', 'cash-flow'),
      ids.idOf('item', 'cashflow'),
    ];

    expect(given).toEqual(['CashFlow', 'CashFlow2', 'Cashflow3']);
  });
});
