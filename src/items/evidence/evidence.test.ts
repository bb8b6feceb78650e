import { describe, expect, test } from 'vitest';
import { evidenceItem } from '../../../tests/contracts/sample-items.js';
import { BitReader } from '../../core/session/bits.js';
import { en } from '../../i18n/en.js';
import type { EvidenceResponse } from './evidence.js';
import { claimed, evidence } from './evidence.js';

const cases: readonly {
  readonly response: EvidenceResponse;
  readonly credit: number;
  readonly words: string;
}[] = [
  { response: { shown: false }, credit: 0, words: '' },
  { response: { claim: 'yes', shown: true }, credit: 1, words: 'Yes; with evidence' },
  { response: { claim: 'yes', shown: false }, credit: 0.6, words: 'Yes; without evidence' },
  { response: { claim: 'partly', shown: true }, credit: 0.5, words: 'Partly; with evidence' },
  { response: { claim: 'partly', shown: false }, credit: 0.5, words: 'Partly; without evidence' },
  { response: { claim: 'no', shown: false }, credit: 0, words: 'No' },
];

describe('a claim', () => {
  test.each(cases)('earns $credit for $response', ({ response, credit }) => {
    expect(evidence.score(evidenceItem, response)).toBe(credit);
  });

  test.each(cases)('reads "$words" in words', ({ response, words }) => {
    expect(evidence.words(evidenceItem, response, en.phrases)).toBe(words);
  });

  test('keeps its evidence from yes to partly and loses it with no', () => {
    expect(claimed({ claim: 'yes', shown: true }, 'partly')).toEqual({
      claim: 'partly',
      shown: true,
    });
    expect(claimed({ claim: 'yes', shown: true }, 'no')).toEqual({ claim: 'no', shown: false });
  });

  test('has no evidence without a claim, whatever the bits say', () => {
    expect(evidence.unpack(evidenceItem, new BitReader([0, 0, 1]))).toEqual({ shown: false });
    expect(evidence.unpack(evidenceItem, new BitReader([1, 1, 1]))).toEqual({
      claim: 'no',
      shown: false,
    });
  });

  test('is a choice of yes, partly and no to the standards', () => {
    expect(evidence.typed(evidenceItem, { claim: 'partly', shown: true })).toMatchObject({
      type: 'choice',
      chosen: ['partly'],
      options: [{ key: 'yes' }, { key: 'partly' }, { key: 'no' }],
    });
  });
});
