import fc from 'fast-check';
import { describe } from 'vitest';
import { itemContract } from '../../../tests/contracts/item.js';
import { ownNote, replyToBuyer } from '../../../tests/contracts/samples/essay.js';
import { SELF_CHECKS } from '../writing/self-check.js';
import { essay, written, type EssayResponse } from './essay.js';
import type { EssayItem } from './schema.js';

const writings = (item: EssayItem): fc.Arbitrary<EssayResponse> => {
  const keys = item.criteria?.map(({ key }) => key) ?? [];
  const checks = fc.dictionary(fc.constantFrom(...keys, 'a'), fc.constantFrom(...SELF_CHECKS));
  const entries = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 600 }),
    fc.array(fc.lorem(), { maxLength: 40 }).map((lines) => lines.join('\n')),
  );
  return fc.tuple(entries, checks).map(([entry, all]) => {
    const response = written(item, essay.empty(item), entry);
    return response.text === undefined || keys.length === 0
      ? response
      : { ...response, checks: { ...all } };
  });
};

describe('the contract of item types', () => {
  itemContract('a reply', { type: essay, item: replyToBuyer, responses: writings(replyToBuyer) });
  itemContract('a note', { type: essay, item: ownNote, responses: writings(ownNote) });
});
