import fc from 'fast-check';
import { describe } from 'vitest';
import { itemContract } from '../../../tests/contracts/item.js';
import { offerGaps, shortGaps } from '../../../tests/contracts/samples/gaps.js';
import { typedFill, type Fill, type Gap } from './fill.js';
import { gaps, type GapsResponse } from './gaps.js';
import type { GapsItem } from './schema.js';

const fillsOf = (gap: Gap): fc.Arbitrary<Fill | undefined> => {
  switch (gap.sort) {
    case 'pick':
      return fc.constantFrom(...gap.options.map(({ key }) => key));
    case 'words':
      return fc.string({ unit: 'grapheme', maxLength: 80 }).map((words) => typedFill(gap, words));
    case 'figure': {
      const steps = 10 ** gap.decimals;
      return fc
        .integer({ min: Math.ceil(gap.min * steps), max: Math.floor(gap.max * steps) })
        .map((size) => size / steps);
    }
  }
};

const responses = (item: GapsItem): fc.Arbitrary<GapsResponse> =>
  fc
    .tuple(
      ...item.gaps.map((gap) =>
        fc.option(fillsOf(gap), { nil: undefined }).map((fill) => [gap.key, fill] as const),
      ),
    )
    .map((entries) =>
      Object.fromEntries(
        entries.flatMap(([key, fill]) => (fill === undefined ? [] : [[key, fill]])),
      ),
    );

/** As many gaps as there can be, each as long as it can be. */
const longGaps: GapsItem = {
  ...offerGaps,
  paragraphs: [[...'abcdefgp'].map((key) => `{{${key}}}`).join(' and then ')],
  gaps: [...'abcdefgp'].map((key, at): GapsItem['gaps'][number] => {
    if (at % 3 === 0) {
      return {
        key,
        sort: 'words',
        limit: 120,
        accents: 'matter',
        spelling: 0,
        accepted: [{ text: `${key} ${'a long phrase of many words '.repeat(3)}`.trim() }],
      };
    }
    if (at % 3 === 1) {
      const [min, max, decimals] = [-9_999_999, 99_999_999, 3];
      return { key, sort: 'figure', min, max, decimals, answer: { value: 1.5, full: 0 } };
    }
    return {
      key,
      sort: 'pick',
      options: [...'abcdep'].map((letter) => ({
        key: letter,
        text: `${letter} ${'a long option of many words '.repeat(2)}`.slice(0, 60).trim(),
      })),
      answer: 'p',
    };
  }),
};

describe('the contract of item types', () => {
  itemContract('an offer', {
    type: gaps,
    item: offerGaps,
    responses: responses(offerGaps),
    key: { a: 5400, b: 'workshop', c: 'a' },
  });
  itemContract('a sentence', {
    type: gaps,
    item: shortGaps,
    responses: responses(shortGaps),
    key: { d: 'b', p: 20 },
  });
  itemContract('eight long gaps', {
    type: gaps,
    item: longGaps,
    responses: responses(longGaps),
    key: Object.fromEntries(
      longGaps.gaps.map((gap) => [
        gap.key,
        gap.sort === 'words' ? (gap.accepted[0]?.text ?? '') : gap.sort === 'figure' ? 1.5 : 'p',
      ]),
    ),
  });
});
