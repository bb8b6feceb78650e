import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, nearest, suggest } from './nearest.js';

describe('the nearest known name', () => {
  test.each([
    {
      word: 'incoterm',
      known: ['incoterms', 'invoice'],
      name: 'incoterms',
      why: 'a letter left out',
    },
    { word: 'titel', known: ['title', 'text'], name: 'title', why: 'two letters swapped' },
    { word: 'Title', known: ['title'], name: 'title', why: 'a capital' },
    { word: 'FIN9', known: ['FIN1', 'OPS1'], name: 'FIN1', why: 'one wrong figure' },
    { word: 'colour', known: ['title', 'lead'], name: undefined, why: 'another word' },
    { word: 'x', known: [], name: undefined, why: 'nothing known' },
  ])('of "$word" is $name: $why', ({ word, known, name }) => {
    expect(nearest(word, known)).toBe(name);
  });

  test('is asked for, and the known names are listed where none is near', () => {
    expect(suggest('titel', ['title'], 'Remove it.')).toBe('Did you mean "title"?');
    expect(suggest('colour', ['title', 'lead'], 'Remove it.')).toBe(
      'Remove it. Known: title, lead.',
    );
  });
});

describe('the edit distance', () => {
  test('is 0 for a word and itself, the same both ways, and at most the longer length', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(editDistance(a, a)).toBe(0);
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});
