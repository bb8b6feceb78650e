import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inWords } from './wording.js';

describe('texts in words', () => {
  test.each([
    { texts: [], line: '' },
    { texts: ['One sentence.'], line: 'One sentence.' },
    { texts: ['One.', 'Two.'], line: 'One and Two' },
    { texts: ['One.', 'Two.', 'Three.'], line: 'One; Two and Three' },
    { texts: ['broken\n  line'], line: 'broken line' },
  ])('are "$line" for $texts', ({ texts, line }) => {
    expect(inWords(texts, 'and')).toBe(line);
  });

  test('are cut after a word when they are long', () => {
    const line = inWords(['many words '.repeat(40)]);

    expect(line).toMatch(/ (many|words)\.\.\.$/);
    expect(line.length).toBeGreaterThan(240);
  });

  test('are not cut within a character', () => {
    expect(inWords([`a${'🙂'.repeat(150)}`])).toBe(`a${'🙂'.repeat(125)}...`);
  });

  test('are never longer than 255 characters', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 240, unit: 'grapheme' }), { maxLength: 8 }),
        (texts) => {
          const line = inWords(texts, 'y');

          expect(line.length).toBeLessThanOrEqual(255);
        },
      ),
    );
  });
});
