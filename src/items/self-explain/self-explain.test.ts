import { describe, expect, test } from 'vitest';
import { packedBy, readerOf } from '../../../tests/contracts/item.js';
import { whyLanguage, whySixDigits } from '../../../tests/contracts/samples/self-explain.js';
import { BitReader } from '../../core/session/bits.js';
import { en } from '../../i18n/en.js';
import { checkSelfExplain } from './check.js';
import { explained, selfExplain, type SelfExplainResponse } from './self-explain.js';

const response: SelfExplainResponse = { text: 'Only six are shared.', close: 'partly' };

describe('an explanation', () => {
  test('keeps its judgement while it stays the same, and loses it when it changes', () => {
    expect(explained(whySixDigits, response, ' Only six are shared. ')).toBe(response);
    expect(explained(whySixDigits, response, 'Six are shared.')).toEqual({
      text: 'Six are shared.',
    });
    expect(explained(whySixDigits, response, '')).toEqual({});
  });

  test('has no credit, and is a long fill-in to the standards', () => {
    expect(selfExplain.keyed(whySixDigits)).toBe(false);
    expect(selfExplain.score(whySixDigits, response)).toBe(0);
    expect(selfExplain.typed(whySixDigits, response)).toEqual({
      type: 'long-fill-in',
      text: response.text,
    });
    expect(selfExplain.words(whySixDigits, response, en.phrases)).toBe(response.text);
  });

  test('is packed with its judgement and cut where the limit has fallen', () => {
    const packed = readerOf(packedBy(selfExplain, whySixDigits, response));

    expect(packed.left).toBe(12 + 20 * 8 + 2);
    expect(selfExplain.unpack({ ...whySixDigits, limit: 8 }, packed)).toEqual({
      text: 'Only six',
      close: 'partly',
    });
  });

  test('is refused where its bits end too soon', () => {
    const { left } = readerOf(packedBy(selfExplain, whySixDigits, response));
    const packed = readerOf(packedBy(selfExplain, whySixDigits, response)).take(left - 1);

    expect(() => selfExplain.unpack(whySixDigits, packed)).toThrow(RangeError);
    expect(() => selfExplain.unpack(whySixDigits, new BitReader([0]))).toThrow(RangeError);
  });
});

test('the check finds a missing reason, without which the model is never shown', () => {
  expect(checkSelfExplain({ ...whyLanguage, why: undefined })).toMatchObject([
    { code: 'missing-why', path: ['why'] },
  ]);
  expect(checkSelfExplain(whyLanguage)).toEqual([]);
});
