import { describe, expect, test } from 'vitest';
import { letterAt, letterPlace } from './letter.js';

const plain = {
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  isComposing: false,
  repeat: false,
};

describe('a letter key', () => {
  test.each([
    { key: 'a', place: 0 },
    { key: 'C', place: 2 },
    { key: 'd', place: undefined },
    { key: '1', place: undefined },
    { key: 'Enter', place: undefined },
    { key: 'ä', place: undefined },
  ])('$key names option $place of three', ({ key, place }) => {
    expect(letterPlace({ ...plain, key }, 3)).toBe(place);
  });

  test.each(['altKey', 'ctrlKey', 'metaKey', 'isComposing', 'repeat'] as const)(
    'names nothing with %s',
    (modifier) => {
      expect(letterPlace({ ...plain, key: 'a', [modifier]: true }, 3)).toBeUndefined();
    },
  );

  test('is found again from its place', () => {
    expect(letterPlace({ ...plain, key: letterAt(2) }, 3)).toBe(2);
  });
});
