import { describe, expect, test } from 'vitest';
import {
  bankContext,
  bankItems,
  bankModule,
  type BankHead,
  type BankItem,
} from '../../../tests/fakes/bank.js';
import type { Rule, RuleContext } from '../rule.js';
import { coverage } from './coverage.js';
import { difficulties } from './difficulties.js';
import { lookAlikes } from './look-alikes.js';
import { HIGHEST_INDEX, readability } from './readability.js';
import { unusedFacts } from './unused-facts.js';

/** What a rule finds, as `code words`. */
function told(
  rule: Rule,
  items: readonly BankItem[],
  head: BankHead = {},
  context: RuleContext = bankContext(),
) {
  const findings = rule(bankModule(bankItems(...items), head), context);
  return findings.map(({ code, what, at }) => ({ code, what, at }));
}

const codes = (...words: Parameters<typeof told>) => told(...words).map(({ code }) => code);

const many = (count: number, item: BankItem = {}) => Array.from({ length: count }, () => item);

/** Two items of each level. */
const full = [1, 2, 3, 4].flatMap((level) => many(2, { level }));

describe('coverage', () => {
  test.each([
    { why: 'two of each level', items: full, found: [] },
    {
      why: 'two of each level of two competences',
      items: [...full, ...full.map((one) => ({ ...one, competence: 'MKT1' }))],
      found: [],
    },
    {
      why: 'one of level 3',
      items: [...full.filter((_, at) => at !== 4), { level: 1 }],
      found: ['FIN1 has 8 items, 1 of level 3'],
    },
    {
      why: 'one level alone',
      items: many(8, { level: 2 }),
      found: ['FIN1 has 8 items, 0 of level 1, 0 of level 3, 0 of level 4'],
    },
    {
      why: 'a competence more',
      items: [...full, { competence: 'MKT1' }],
      found: ['MKT1 has 1 item, 1 of level 1, 0 of level 2, 0 of level 3, 0 of level 4'],
    },
  ])('of $why finds $found', ({ items, found }) => {
    expect(told(coverage, items).map(({ what }) => what.split(';')[0])).toEqual(found);
  });

  test.each([{ pools: [] }, { report: 'score' }])('is not asked of %o', (head) => {
    expect(codes(coverage, many(1), head)).toEqual([]);
  });
});

describe('difficulties', () => {
  test.each([
    { why: 'around 3', of: [2, 3, 3, 3, 3, 3, 3, 4], found: [] },
    { why: 'at most a step away', of: [1, 1, 1, 2, 2, 3, 3, 3], found: [] },
    { why: 'too easy', of: [1, 1, 1, 1, 2, 2, 2, 3], found: ['difficulty-off-centre'] },
    { why: 'too hard', of: [5, 5, 5, 5, 5, 4, 3, 3], found: ['difficulty-off-centre'] },
    { why: 'all alike', of: [3, 3, 3, 3, 3, 3, 3, 3], found: ['difficulties-alike'] },
    { why: 'never said', of: many(8).map(() => undefined), found: ['difficulties-alike'] },
    { why: 'too few to say', of: [1, 1, 1, 1, 1, 1, 1], found: [] },
  ])('$why find $found', ({ of, found }) => {
    const items = of.map((difficulty) => ({ difficulty }));

    expect(codes(difficulties, items)).toEqual(found);
    expect(codes(difficulties, items, { report: 'score' })).toEqual([]);
  });
});

describe('facts that no item rests on', () => {
  const context = bankContext(
    { id: 'FIN1-F1' },
    { id: 'FIN1-F2' },
    { id: 'FIN1-F3', useInItems: false },
    { id: 'FIN1-F4', confidence: 'unsure' },
    { id: 'LAW1-F1' },
  );

  test.each([
    { facts: ['FIN1-F1', 'FIN1-F2'], found: [] },
    {
      facts: ['FIN1-F2'],
      found: ['No item rests on 1 of the 2 facts about what it measures: FIN1-F1.'],
    },
    {
      facts: undefined,
      found: ['No item rests on 2 of the 2 facts about what it measures: FIN1-F1, FIN1-F2.'],
    },
  ])('beside $facts are $found', ({ facts, found }) => {
    expect(told(unusedFacts, [{ facts }], {}, context).map(({ what }) => what)).toEqual(found);
    expect(codes(unusedFacts, [{ facts }], { report: 'readiness' }, context)).toEqual([]);
  });
});

/** Thirty words in one sentence, of which some are long; index 30 + 100 x long / 34, with options. */
const prompt = (long: number) =>
  Array.from({ length: 30 }, (_, at) => (at < long ? 'invoices' : 'pays')).join(' ');

describe('readability', () => {
  // Two options of a word each: 32 words in 3 sentences.
  const index = (long: number) => 32 / 3 + (100 * long) / 32;
  const most = Math.floor(((HIGHEST_INDEX['en'] ?? 0) - 32 / 3) * 0.32);

  test.each([
    { long: 0, found: [] },
    { long: most, found: [] },
    { long: most + 1, found: ['hard-to-read'] },
    { long: 30, found: ['hard-to-read'] },
  ])('of $long long words finds $found', ({ long, found }) => {
    expect(codes(readability, [{ prompt: prompt(long) }])).toEqual(found);
  });

  test('names the figure and the place', () => {
    const [finding] = told(readability, [{ prompt: prompt(30) }]);

    expect(finding?.what).toContain(`a readability index (LIX) of ${Math.round(index(30))};`);
    expect(finding?.at).toEqual({ file: 'bank.yaml', path: ['items', 0, 'prompt'], key: false });
  });

  test.each([
    { why: 'other languages', head: { language: 'es' } },
    { why: 'other reports', head: { report: 'score' } },
  ])('is not told of $why', ({ head }) => {
    expect(codes(readability, [{ prompt: prompt(30) }], head)).toEqual([]);
  });

  test('is not told of a few words, nor where there is no time', () => {
    expect(codes(readability, [{ prompt: 'Documentary collections?' }])).toEqual([]);
    expect(
      codes(readability, [{ prompt: prompt(30) }], {}, { ...bankContext(), thorough: false }),
    ).toEqual([]);
  });
});

describe('look-alikes', () => {
  const twice = many(2, { prompt: 'Who pays for the freight from Ghent to Graz?' });

  test('are told at the later one', () => {
    expect(told(lookAlikes, twice)).toEqual([
      {
        code: 'near-duplicate',
        what: 'Item "item-1" says much the same as "item-0": 100 % of their pairs of words.',
        at: { file: 'bank.yaml', path: ['items', 1, 'id'], key: false },
      },
    ]);
  });

  test('are told where one may give the other away', () => {
    const kin = [
      {
        prompt: 'Ghent freight insurance covers what?',
        facts: ['FIN1-F1'],
        options: ['sea', 'no'],
      },
      { prompt: 'Which insurance of freight?', facts: ['FIN1-F1'], options: ['Ghent', 'Lyon'] },
      ...many(8).map((_, at) => ({ prompt: `Topic${at}?`, options: [`a${at}`, `b${at}`] })),
    ];

    expect(codes(lookAlikes, kin)).toEqual(['enemies-undeclared']);
  });

  test('are not told of enemies, of other reports, nor where there is no time', () => {
    const [one = {}, other = {}] = twice;

    expect(codes(lookAlikes, [one, { ...other, enemies: ['item-0'] }])).toEqual([]);
    expect(codes(lookAlikes, twice, { report: 'score' })).toEqual([]);
    expect(codes(lookAlikes, twice, {}, { ...bankContext(), thorough: false })).toEqual([]);
  });
});
