import fc from 'fast-check';
import { describe } from 'vitest';
import { itemContract } from '../../../tests/contracts/item.js';
import * as samples from '../../../tests/contracts/samples/highlight.js';
import { highlight, piecesOf } from './highlight.js';
import type { HighlightItem } from './schema.js';

const marks = (item: HighlightItem) => fc.subarray(piecesOf(item).map(({ key }) => key));

const long: HighlightItem = {
  ...samples.sentencesHighlight,
  segments: [...'ponmlkjihgfedcba'].map((key) => ({
    key,
    text: `${key} ${'a long sentence with many words '.repeat(12)}`,
    rationale: [],
    ...(key < 'd' ? { correct: true } : {}),
  })),
};

describe('the contract of item types', () => {
  itemContract('words of an offer', {
    type: highlight,
    item: samples.wordsHighlight,
    responses: marks(samples.wordsHighlight),
    key: ['a', 'd', 'f'],
  });
  itemContract('sentences of notes', {
    type: highlight,
    item: samples.sentencesHighlight,
    responses: marks(samples.sentencesHighlight),
    key: ['b', 'd'],
  });
  itemContract('sixteen long sentences', {
    type: highlight,
    item: long,
    responses: marks(long),
    key: ['c', 'b', 'a'],
  });
});
