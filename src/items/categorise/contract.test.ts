import fc from 'fast-check';
import { describe } from 'vitest';
import { itemContract } from '../../../tests/contracts/item.js';
import { costsCategorise, papersCategorise } from '../../../tests/contracts/samples/categorise.js';
import { categorise, type CategoriseResponse } from './categorise.js';
import type { CategoriseItem } from './schema.js';

const responses = ({ boxes, cards }: CategoriseItem): fc.Arbitrary<CategoriseResponse> =>
  fc
    .subarray(cards.map(({ key }) => key))
    .chain((put) =>
      fc.tuple(
        ...put.map((card) =>
          fc.constantFrom(...boxes.map(({ key }) => key)).map((box) => [card, box] as const),
        ),
      ),
    )
    .map((pairs) => Object.fromEntries(pairs));

/** As many cards and boxes as there can be, each as long as it can be. */
const longCategorise: CategoriseItem = {
  ...papersCategorise,
  boxes: [...'abcdp'].map((key) => ({
    key,
    text: `${key} ${'a long name of a box '.repeat(3)}`.slice(0, 60).trim(),
  })),
  cards: [...'abcdefghijkp'].map((key, at) => ({
    key,
    text: `${key} ${'a long card with many words '.repeat(6)}`.slice(0, 160).trim(),
    to: [...'abcdp'][at % 5] ?? 'a',
  })),
};

describe('the contract of item types', () => {
  itemContract('five costs', {
    type: categorise,
    item: costsCategorise,
    responses: responses(costsCategorise),
    key: { a: 'a', b: 'b', c: 'a', d: 'b', e: 'b' },
  });
  itemContract('three papers', {
    type: categorise,
    item: papersCategorise,
    responses: responses(papersCategorise),
    key: { c: 'b', a: 'a', p: 'd' },
  });
  itemContract('twelve long cards with five long boxes', {
    type: categorise,
    item: longCategorise,
    responses: responses(longCategorise),
    key: Object.fromEntries(longCategorise.cards.map(({ key, to }) => [key, to])),
  });
});
