import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeOf, wordsOf } from './run-code.js';

/** The address `a.b.c.d` as 32 bits. */
const address = (text: string) =>
  text.split('.').reduce((code, byte) => code * 256 + Number(byte), 0);

describe('the words of a run', () => {
  // Published with the proposal: https://arxiv.org/html/0901.4016
  test.each([
    { code: '127.0.0.1', words: 'lusab-babad' },
    { code: '63.84.220.193', words: 'gutih-tugad' },
    { code: '63.118.7.35', words: 'gutuk-bisog' },
    { code: '140.98.193.141', words: 'mudof-sakat' },
    { code: '64.255.6.200', words: 'haguz-biram' },
    { code: '128.30.52.45', words: 'mabiv-gibot' },
    { code: '147.67.119.2', words: 'natag-lisaf' },
    { code: '212.58.253.68', words: 'tibup-zujah' },
    { code: '216.35.68.215', words: 'tobog-higil' },
    { code: '216.68.232.21', words: 'todah-vobij' },
    { code: '198.81.129.136', words: 'sinid-makam' },
    { code: '12.110.110.204', words: 'budov-kuras' },
    { code: '0.0.0.0', words: 'babab-babab' },
    { code: '255.255.255.255', words: 'zuzuz-zuzuz' },
  ])('$words stand for $code, and the other way round', ({ code, words }) => {
    expect(wordsOf(address(code))).toBe(words);
    expect(codeOf(words)).toBe(address(code));
  });

  test('are read back as the same code, however they are typed', () => {
    const spelling = fc.constantFrom(
      (words: string) => words,
      (words: string) => words.toUpperCase(),
      (words: string) => ` ${words.replace('-', ' ')}. `,
      (words: string) => words.replace('-', ''),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffffff }), spelling, (code, spelt) => {
        expect(codeOf(spelt(wordsOf(code)))).toBe(code);
      }),
    );
  });

  test.each([
    '',
    'lusab',
    'lusab-baba',
    'lusab-babadb',
    'lusab-babac',
    'ulsab-babad',
    'lusäb-babad',
  ])('are not "%s"', (words) => {
    expect(codeOf(words)).toBeUndefined();
  });

  test('are those of a code or nothing, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const code = codeOf(typed);

        if (code === undefined) return;
        expect(codeOf(wordsOf(code))).toBe(code);
      }),
    );
  });
});
