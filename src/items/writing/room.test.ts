import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesOf } from '../../core/session/text-bits.js';
import { tidied } from '../typing/tidied.js';
import { aboutWords, endOf, roomOf } from './room.js';

const entries = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom('a', 'é', 'e\u0301', ' ', '\n', '🚢', 'ß'), maxLength: 60 }),
);

describe('the room of a text', () => {
  test('parts it in two without losing a letter', () => {
    fc.assert(
      fc.property(entries, fc.integer({ min: 1, max: 40 }), (entry, limit) => {
        const { kept, over } = roomOf(entry, limit);

        expect((kept + over).normalize('NFC')).toBe(entry.normalize('NFC'));
      }),
    );
  });

  test('ends exactly where what is saved ends', () => {
    fc.assert(
      fc.property(entries, fc.integer({ min: 1, max: 40 }), (entry, limit) => {
        const { kept, over, left } = roomOf(entry, limit);
        const saved = tidied(entry, { limit, lines: true });

        expect(tidied(kept, { limit, lines: true })).toBe(saved);
        expect(over.trim() !== '').toBe(left < 0);
        if (left >= 0) expect(bytesOf(saved)).toBe(limit - left);
      }),
    );
  });

  test('says by how much a text is too long', () => {
    expect(roomOf(' Four lamps late', 10)).toEqual({
      kept: ' Four lamps',
      over: ' late',
      left: -5,
    });
    expect(roomOf('Four lamps \n ', 10)).toEqual({ kept: 'Four lamps \n ', over: '', left: 0 });
    expect(roomOf('', 10)).toEqual({ kept: '', over: '', left: 10 });
  });
});

test.each([
  { limit: 40, words: 5 },
  { limit: 80, words: 10 },
  { limit: 120, words: 15 },
  { limit: 1500, words: 210 },
])('$limit bytes are about $words words', ({ limit, words }) => {
  expect(aboutWords(limit)).toBe(words);
});

test.each([
  { text: 'The lamps arrive\non 16 March. ', end: 'on 16 March.' },
  { text: 'Soon', end: 'Soon' },
  { text: 'x'.repeat(99), end: 'x'.repeat(30) },
])('"$text" ends in "$end"', ({ text, end }) => {
  expect(endOf(text)).toBe(end);
});
