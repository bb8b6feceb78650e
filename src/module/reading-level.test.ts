import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readingLevel, wordsIn } from './reading-level.js';

describe('the reading level', () => {
  // Counted by hand: words / sentences + 100 x words of more than six letters / words.
  test.each([
    { texts: ['The bank holds the papers. It pays later.'], words: 8, index: 8 / 2 },
    { texts: ['Insurance covers everything: theft, fire.'], words: 5, index: 5 / 2 + 200 / 5 },
    { texts: ['Pay EUR 10,000 by 1 July 2026.'], words: 7, index: 7 },
    { texts: ['Open invoice', 'Documentary credit'], words: 4, index: 4 / 2 + 200 / 4 },
    { texts: ['“Who pays?” she asks! The seller’s bank…'], words: 7, index: 7 / 3 + 100 / 7 },
    { texts: ['Größe und Gewicht stehen überall'], words: 5, index: 5 + 200 / 5 },
    { texts: ['Cross-border e-mail: 1.5 % more'], words: 4, index: 4 / 2 + 100 / 4 },
  ])('of $texts is $index', ({ texts, words, index }) => {
    const level = readingLevel(texts);

    expect(level?.words).toBe(words);
    expect(level?.index).toBeCloseTo(index, 10);
  });

  test.each([{ texts: [] }, { texts: ['', ' ... ', '%'] }])('of $texts is none', ({ texts }) => {
    expect(readingLevel(texts)).toBeUndefined();
  });

  const word = fc.constantFrom('a', 'seller', 'invoice', 'documentary', '10');
  const sentence = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));
  const sentences = fc.array(sentence, { minLength: 1, maxLength: 8 });

  test('is the same for sentences in one text and in several, in any order', () => {
    fc.assert(
      fc.property(sentences, (all) => {
        const level = readingLevel(all);

        expect(readingLevel([all.map((one) => `${one}. `).join('')])).toEqual(level);
        expect(readingLevel([...all].reverse())).toEqual(level);
      }),
    );
  });

  test('is at least one word a sentence, at most the longest sentence with long words alone', () => {
    fc.assert(
      fc.property(sentences, (all) => {
        const { index = 0 } = readingLevel(all) ?? {};
        const longest = Math.max(...all.map((one) => wordsIn(one).length));

        expect(index).toBeGreaterThanOrEqual(1);
        expect(index).toBeLessThanOrEqual(longest + 100);
      }),
    );
  });
});
