import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { match, MOST_FORMS, plainAnswers, spelledOut, type Strictness } from './match.js';
import type { AcceptedText } from './schema.js';

const credit = (entry: string, accepted: readonly AcceptedText[], how: Strictness = {}) =>
  match(entry, accepted, how)?.credit ?? 0;
const only = (text: string) => [{ text }];

describe('an entry', () => {
  test.each([
    { entry: 'Commercial invoice', accepted: 'commercial invoice', why: 'case' },
    { entry: '  commercial   invoice ', accepted: 'Commercial invoice', why: 'spaces' },
    { entry: 'Commercial invoice.', accepted: 'Commercial invoice', why: 'a full stop' },
    { entry: 'commercial invoice', accepted: 'Commercial invoice!', why: 'a sign of the author' },
    { entry: 'Gijon', accepted: 'Gijón', why: 'an accent left out' },
    { entry: 'Łódź', accepted: 'Lodz', why: 'an accent added' },
    { entry: 'GROSSBETRAG', accepted: 'Großbetrag', why: 'a letter that is spelt out' },
    { entry: 'l’origine', accepted: "l'origine", why: 'a curly apostrophe' },
    { entry: 'ex–works', accepted: 'ex-works', why: 'a dash' },
    { entry: '4.7 %', accepted: '4.7 %', why: 'a sign that means something' },
  ])('counts in spite of $why', ({ entry, accepted }) => {
    expect(credit(entry, only(accepted))).toBe(1);
  });

  test.each([
    { entry: '', accepted: 'invoice' },
    { entry: '?', accepted: '!' },
    { entry: 'proforma invoice', accepted: 'invoice' },
    { entry: 'invoce', accepted: 'invoice' },
    { entry: '4.7', accepted: '4.7 %' },
  ])('"$entry" does not count as "$accepted"', ({ entry, accepted }) => {
    expect(credit(entry, only(accepted))).toBe(0);
  });

  test('needs its accents where they matter', () => {
    expect(credit('ano', only('año'), { accents: 'matter' })).toBe(0);
    expect(credit('AN\u0303O', only('año'), { accents: 'matter' })).toBe(1);
  });

  test('earns the credit of the first text that it equals', () => {
    const accepted = [{ text: 'effect' }, { text: 'affect', credit: 0 }, { text: '* affect *' }];

    expect(credit('effect', accepted)).toBe(1);
    expect(credit('affect', accepted)).toBe(0);
    expect(credit('to affect', accepted)).toBe(1);
  });
});

describe('slips of spelling', () => {
  test.each([
    { entry: 'invoce', spelling: 1, credit: 1, why: 'a letter left out' },
    { entry: 'innvoice', spelling: 1, credit: 1, why: 'a letter added' },
    { entry: 'invoise', spelling: 1, credit: 1, why: 'a letter changed' },
    { entry: 'invioce', spelling: 1, credit: 1, why: 'two letters swapped' },
    { entry: 'invose', spelling: 1, credit: 0, why: 'two slips' },
    { entry: 'invose', spelling: 2, credit: 0, why: 'too short a word for two slips' },
    { entry: 'invoce', spelling: 0, credit: 0, why: 'none let pass' },
  ] as const)('earn $credit for $entry: $why', ({ entry, spelling, credit: earned }) => {
    expect(credit(entry, only('invoice'), { spelling })).toBe(earned);
  });

  test.each([
    { entry: 'decleration', credit: 1 },
    { entry: 'decleratoin', credit: 1 },
    { entry: 'deklerazion', credit: 0 },
  ])('are two in a longer word: $credit for $entry', ({ entry, credit: earned }) => {
    expect(credit(entry, only('declaration'), { spelling: 2 })).toBe(earned);
  });

  test('are none in a word of four letters, nor in figures', () => {
    expect(credit('duti', only('duty'), { spelling: 2 })).toBe(0);
    expect(credit('Incoterms 2010', only('Incoterms 2020'), { spelling: 2 })).toBe(0);
    expect(credit('Incotrems 2020', only('Incoterms 2020'), { spelling: 2 })).toBe(1);
  });

  test('yield to a text that is equal, and tell how it is spelt', () => {
    const accepted = [{ text: 'the effects' }, { text: 'the effect', credit: 0 }];

    expect(match('the effect', accepted, { spelling: 1 })).toEqual({ credit: 0 });
    expect(match('The efects', accepted, { spelling: 1 })).toEqual({
      credit: 1,
      spelt: 'the effects',
    });
  });
});

describe('a pattern', () => {
  test.each([
    { pattern: '(the|an|) invoice', entry: 'invoice', credit: 1 },
    { pattern: '(the|an|) invoice', entry: 'an invoice', credit: 1 },
    { pattern: '(the|an|) invoice', entry: 'my invoice', credit: 0 },
    { pattern: '* invoice *', entry: 'invoice', credit: 1 },
    { pattern: '* invoice *', entry: 'The commercial invoice, signed.', credit: 1 },
    { pattern: '* invoice *', entry: 'invoices', credit: 0 },
    { pattern: 'duty * origin', entry: 'duty depends on the origin', credit: 1 },
    { pattern: 'duty * origin', entry: 'duty', credit: 0 },
    { pattern: 'duty * origin', entry: 'origin of duty', credit: 0 },
    { pattern: '* a * b', entry: 'a x a b y b', credit: 1 },
    { pattern: '* (VAT|tax) (number|no)', entry: 'our tax no.', credit: 1 },
  ])('"$pattern" gives $credit for "$entry"', ({ pattern, entry, credit: earned }) => {
    expect(credit(entry, only(pattern))).toBe(earned);
  });

  test('spells out its alternatives, never too many', () => {
    expect(spelledOut('(the|an|) (paper|file)')).toEqual([
      'the paper',
      'the file',
      'an paper',
      'an file',
      'paper',
      'file',
    ]);
    expect(spelledOut('(a|b)'.repeat(30))).toHaveLength(MOST_FORMS);
    expect(spelledOut('broken (a|b')).toEqual(['broken (a|b']);
  });

  test('is not among the answers that can be shown', () => {
    const accepted = [{ text: '* fee' }, { text: 'fees', credit: 0.5 }, { text: '(a|the) fee' }];

    expect(plainAnswers(accepted)).toEqual(['a fee', 'the fee']);
  });

  test('of many stars is judged at once', () => {
    const entry = `${'a '.repeat(60)}b`;

    expect(credit(entry, only('* a '.repeat(40)))).toBe(0);
  });
});

test('every answer that can be shown has full credit', () => {
  const word = fc.stringMatching(/^[a-zé]{1,8}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), fc.nat(2), (words, spelling) => {
      const accepted = [{ text: `(the|a|) ${words.join(' ')}` }];

      for (const answer of plainAnswers(accepted)) {
        expect(credit(answer, accepted, { spelling: spelling as 0 | 1 | 2 })).toBe(1);
      }
    }),
  );
});
