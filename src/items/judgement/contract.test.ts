import fc from 'fast-check';
import { describe } from 'vitest';
import { itemContract } from '../../../tests/contracts/item.js';
import { bestAndWorst, rateAll } from '../../../tests/contracts/samples/judgement.js';
import { named, type Extremes } from './extremes.js';
import { judgement, type JudgementResponse } from './judgement.js';
import type { JudgementItem } from './schema.js';

const lettersOf = (item: JudgementItem) => item.actions.map(({ key }) => key);

/** Whatever picking actions, again and again, can lead to. */
const extremes = (item: JudgementItem): fc.Arbitrary<JudgementResponse> =>
  fc
    .array(fc.tuple(fc.constantFrom('best', 'worst'), fc.constantFrom(...lettersOf(item))), {
      maxLength: 4,
    })
    .map((picks) =>
      picks.reduce<Extremes>((before, [extreme, key]) => named(before, extreme, key), {}),
    );

const ratings = (item: JudgementItem): fc.Arbitrary<JudgementResponse> =>
  fc
    .tuple(
      fc.subarray(lettersOf(item)),
      fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 6, maxLength: 6 }),
    )
    .map(([keys, values]) => Object.fromEntries(keys.map((key, at) => [key, values[at] ?? 0])));

const longest: JudgementItem = {
  ...rateAll,
  id: 'six-long-actions',
  actions: [...'abcdop'].map((key, at) => ({
    key,
    text: `${key} ${'a long action with many words '.repeat(7)}`,
    credit: at % 4,
    rationale: [],
  })),
};

describe('the contract of judgements', () => {
  itemContract('the best and the worst', {
    type: judgement,
    item: bestAndWorst,
    responses: extremes(bestAndWorst),
    key: { best: 'e', worst: 'a' },
  });
  itemContract('long actions, named', {
    type: judgement,
    item: { ...longest, mode: 'best-worst' },
    responses: extremes(longest),
    key: { best: 'd', worst: 'o' },
  });
  itemContract('ratings', {
    type: judgement,
    item: rateAll,
    responses: ratings(rateAll),
    key: { a: 0, b: 3, c: 1, f: 2 },
  });
  itemContract('long actions, rated', {
    type: judgement,
    item: longest,
    responses: ratings(longest),
    key: { a: 0, b: 1, c: 2, d: 3, o: 0, p: 1 },
  });
});
