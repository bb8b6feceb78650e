import fc from 'fast-check';
import { describe } from 'vitest';
import { itemContract } from '../../../tests/contracts/item.js';
import { whyLanguage, whySixDigits } from '../../../tests/contracts/samples/self-explain.js';
import { SELF_CHECKS } from '../writing/self-check.js';
import type { SelfExplainItem } from './schema.js';
import { explained, selfExplain, type SelfExplainResponse } from './self-explain.js';

const explanations = (item: SelfExplainItem): fc.Arbitrary<SelfExplainResponse> =>
  fc
    .tuple(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.option(fc.constantFrom(...SELF_CHECKS), { nil: undefined }),
    )
    .map(([entry, close]) => {
      const response = explained(item, {}, entry);
      return response.text !== undefined && close ? { ...response, close } : response;
    });

describe('the contract of item types', () => {
  itemContract('a rule', {
    type: selfExplain,
    item: whySixDigits,
    responses: explanations(whySixDigits),
  });
  itemContract('little room', {
    type: selfExplain,
    item: whyLanguage,
    responses: explanations(whyLanguage),
  });
});
