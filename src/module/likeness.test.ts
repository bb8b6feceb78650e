import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bankItems, type BankItem } from '../../tests/fakes/bank.js';
import { likePairs } from './likeness.js';

const STORY =
  'Oskar in Malmö sells 400 oak tables to a chain of shops in Ghent. The buyer wants to pay 60 days after delivery, and his bank has cash for two months.';
const OPTIONS = [
  'Take a third now and insure the rest after a check of the buyer',
  'Agree to the sixty days, as a first order is worth some patience',
  'Ask for the full price before the tables leave the hall',
];
const story: BankItem = { prompt: STORY, options: OPTIONS, facts: ['FIN2-F1'] };

/** Items that have little to do with each other, so that common words weigh little. */
const others: readonly BankItem[] = [
  'Who signs the export declaration when a forwarder works for the firm?',
  'Which label must stand on a jar of honey that is sold to shoppers in Spain?',
  'When does a worker who is sent abroad for two weeks need the A1 document?',
  'How do you write a short reply to a guest who complains about a cold room?',
  'What does the rule DAP say about the cost of unloading at the hotel?',
  'Which of the four risks comes first on the list of the new manager?',
].map((prompt) => ({ prompt, options: [`${prompt.slice(4, 20)} or so`, 'Nobody can say'] }));

function pairs(...seeded: readonly BankItem[]) {
  const { nearDuplicates, kindred } = likePairs(bankItems(...others, ...seeded));
  const ids = (found: typeof kindred) =>
    found.map(({ items: [a, b] }) => [a.number, b.number].map((one) => one - others.length));
  return { nearDuplicates: ids(nearDuplicates), kindred: ids(kindred) };
}

const nothing = { nearDuplicates: [], kindred: [] };

describe('items alike', () => {
  test.each([
    { why: 'a copy', copy: story },
    { why: 'other capitals and signs', copy: { ...story, prompt: STORY.toUpperCase() } },
    { why: 'other figures', copy: { ...story, prompt: STORY.replace(/\d+/g, '9,120.50') } },
    {
      why: 'a sheet of other figures',
      one: { prompt: 'Cost 12, price 18, duty 2.5: profit?', options: ['3.5', '4', '6'] },
      copy: { prompt: 'Cost 40, price 77, duty 3.1: profit?', options: ['33.9', '37', '41'] },
    },
    {
      why: 'other people and places',
      copy: { ...story, prompt: STORY.replace('Oskar in Malmö', 'Inês in Braga') },
    },
    { why: 'options in another order', copy: { ...story, options: [...OPTIONS].reverse() } },
    { why: 'no common fact', copy: { ...story, facts: [] } },
    { why: 'another competence', copy: { ...story, competence: 'MKT1' } },
  ])('are near duplicates by $why', ({ one = story, copy }) => {
    expect(pairs(one, copy)).toEqual({ nearDuplicates: [[1, 2]], kindred: [] });
  });

  test.each([
    { why: 'enemies', one: { ...story, id: 'one' }, other: { ...story, enemies: ['one'] } },
    { why: 'enemies', one: { ...story, enemies: ['two'] }, other: { ...story, id: 'two' } },
    { why: 'of one case', one: { ...story, case: 'c' }, other: { ...story, case: 'c' } },
    { why: 'asked on a condition', one: story, other: { ...story, when: { branch: ['a'] } } },
    { why: 'left out on a condition', one: { ...story, unless: { b: ['a'] } }, other: story },
  ])('are not told where they are $why', ({ one, other }) => {
    expect(pairs(one, other)).toEqual(nothing);
  });

  test('are told where their cases are different ones', () => {
    const told = pairs({ ...story, case: 'c' }, { ...story, case: 'd' });

    expect(told.nearDuplicates).toEqual([[1, 2]]);
  });

  const terms: BankItem = {
    prompt: 'Order the ways of payment by risk for the seller of furniture.',
    options: [
      'Collection: a bank hands over documents for payment',
      'Advance: before dispatch the whole price',
    ],
    facts: ['FIN2-F2', 'FIN2-F3'],
  };
  const explained: BankItem = {
    prompt: 'Match the orders of the seller with ways of payment.',
    options: [
      'Documents for collection, which the bank exchanges for payment',
      'Everything in advance, so before dispatch',
    ],
    facts: ['FIN2-F3'],
  };

  test('are kindred by rare words and a common fact', () => {
    expect(pairs(terms, explained)).toEqual({ nearDuplicates: [], kindred: [[1, 2]] });
    expect(pairs(terms, { ...explained, facts: ['FIN2-F1'] })).toEqual(nothing);
    expect(pairs({ ...terms, id: 'a' }, { ...explained, enemies: ['a'] })).toEqual(nothing);
  });

  test('are kindred by the cosine of words that are weighted by rarity', () => {
    const facts = ['FIN1-F1'];
    const bank = ['ghent freight graz', 'graz insurance ghent', 'lyon', 'porto'].map(
      (prompt): BankItem => ({ prompt, options: [], facts }),
    );
    const { kindred } = likePairs(bankItems(...bank));

    // Two of four items have "ghent" and "graz": 2 (ln 2)^2 / (2 (ln 2)^2 + (ln 4)^2).
    expect(kindred.map((pair) => pair.likeness)).toEqual([expect.closeTo(1 / 3, 9)]);
  });

  test('are not those that only rest on the same fact', () => {
    expect(pairs({ ...story, facts: ['FIN2-F2'] }, terms)).toEqual(nothing);
  });

  test('are told from the most alike down', () => {
    const { nearDuplicates } = likePairs(
      bankItems(story, { ...story, options: OPTIONS.slice(1) }, story),
    );

    expect(nearDuplicates.map((pair) => pair.items.map((item) => item.number))).toEqual([
      [1, 3],
      [1, 2],
      [2, 3],
    ]);
    expect(nearDuplicates[0]?.likeness).toBe(1);
  });
});

describe('likeness', () => {
  const word = fc.constantFrom(
    ...'bank buyer price order goods duty label risk time rule'.split(' '),
  );
  const prompt = fc.array(word, { minLength: 4, maxLength: 20 }).map((words) => words.join(' '));
  const items = fc.array(
    prompt.map((one): BankItem => ({ prompt: one, options: [], facts: ['FIN1-F1'] })),
    { minLength: 2, maxLength: 6 },
  );
  const shares = (bank: readonly BankItem[]) => {
    const { nearDuplicates, kindred } = likePairs(bankItems(...bank));
    return [nearDuplicates, kindred].map((found) => found.map((pair) => pair.likeness));
  };

  test('lies between 0 and 1 and does not depend on the order of the bank', () => {
    fc.assert(
      fc.property(items, (bank) => {
        const told = shares(bank);
        const turned = shares([...bank].reverse());

        for (const share of told.flat()) expect(share > 0 && share <= 1 + 1e-9).toBe(true);
        for (const [at, list] of told.entries()) {
          expect(turned[at]).toHaveLength(list.length);
          for (const [k, share] of list.entries()) expect(turned[at]?.[k]).toBeCloseTo(share, 9);
        }
      }),
    );
  });

  test('is 1 for a copy, wherever it stands', () => {
    fc.assert(
      fc.property(items, fc.nat(), (bank, at) => {
        const copied = [...bank, { ...bank[at % bank.length] }];

        expect(shares(copied)[0]?.[0]).toBe(1);
      }),
    );
  });
});
