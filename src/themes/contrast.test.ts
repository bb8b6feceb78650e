import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrastPairs, contrastRatio } from './contrast.js';

const sheet = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...sheet.matchAll(/--ptl-([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = '', day = '', night = '']) => [name, { day, night }],
  ),
);

function colour(name: string, scheme: 'day' | 'night'): string {
  const found = tokens.get(name);
  if (!found) throw new Error(`tokens.css has no colour "${name}"`);
  return found[scheme];
}

describe('contrastRatio', () => {
  test.each([
    { one: '#ffffff', other: '#000000', ratio: 21 },
    { one: '#777777', other: '#ffffff', ratio: 4.48 },
    { one: '#11263a', other: '#11263a', ratio: 1 },
  ])('is $ratio for $one on $other', ({ one, other, ratio }) => {
    expect(contrastRatio(one, other)).toBeCloseTo(ratio, 2);
    expect(contrastRatio(other, one)).toBeCloseTo(ratio, 2);
  });
});

describe('tokens', () => {
  describe.each(['day', 'night'] as const)('by %s', (scheme) => {
    test.each(contrastPairs)('$front on $ground reaches $least', ({ front, ground, least }) => {
      expect(contrastRatio(colour(front, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(
        least,
      );
    });
  });

  test('repeat the day palette for browsers without light-dark()', () => {
    const [, fallback = ''] = sheet.split('@supports not');
    for (const [name, { day }] of tokens) {
      expect(fallback).toMatch(new RegExp(`--ptl-${name}: ${day};`));
    }
  });
});
