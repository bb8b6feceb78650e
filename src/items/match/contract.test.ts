import fc from 'fast-check';
import { describe } from 'vitest';
import { itemContract } from '../../../tests/contracts/item.js';
import { papersMatch, termsMatch } from '../../../tests/contracts/samples/match.js';
import { match, type MatchResponse } from './match.js';
import type { MatchItem } from './schema.js';

const responses = ({ rows, targets, many }: MatchItem): fc.Arbitrary<MatchResponse> => {
  const keys = targets.map(({ key }) => key).sort();
  const picks = many ? fc.subarray(keys, { minLength: 1 }) : fc.constantFrom(...keys);
  return fc
    .subarray(rows.map(({ key }) => key))
    .chain((filled) => fc.tuple(...filled.map((row) => picks.map((pick) => [row, pick] as const))))
    .map((pairs) => Object.fromEntries(pairs));
};

/** As many rows and targets as there can be, each as long as it can be. */
const longMatch: MatchItem = {
  ...papersMatch,
  rows: [...'abcdefgp'].map((key) => ({
    key,
    text: `${key} ${'a long row with many words '.repeat(6)}`.slice(0, 160).trim(),
    to: [...'abdfjp'],
  })),
  targets: [...'abcdefghjp'].map((key) => ({
    key,
    text: `${key} ${'a long target with many words '.repeat(6)}`.slice(0, 160).trim(),
  })),
};

describe('the contract of item types', () => {
  itemContract('four terms', {
    type: match,
    item: termsMatch,
    responses: responses(termsMatch),
    key: { a: 'c', b: 'a', c: 'e', d: 'b' },
  });
  itemContract('three orders with several papers', {
    type: match,
    item: papersMatch,
    responses: responses(papersMatch),
    key: { a: ['a'], b: ['a', 'b'], d: ['a', 'c'] },
  });
  itemContract('eight long rows with ten long targets', {
    type: match,
    item: longMatch,
    responses: responses(longMatch),
    key: Object.fromEntries([...'abcdefgp'].map((row) => [row, [...'abdfjp']])),
  });
});
