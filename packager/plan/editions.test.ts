import { describe, expect, test } from 'vitest';
import { packableModule, type Wishes } from '../../tests/fakes/packable-module.js';
import { withEditions } from './editions.js';

const editions = (wishes: Wishes = {}) => {
  const module = packableModule({ titles: { en: 'A look around', es: 'Un vistazo' }, ...wishes });
  return withEditions(module.languages.map((language) => module.pack(language))).map((one) =>
    one.activity.items.map(({ edition }) => edition),
  );
};

describe('editions of items', () => {
  test('are whole numbers that fit into eight bits, the same in every language', () => {
    const [own = [], other] = editions();

    expect(own.length).toBeGreaterThan(0);
    for (const edition of own) expect(edition).toSatisfy((one: number) => one >= 0 && one < 256);
    expect(other).toEqual(own);
  });

  test('stay while the item stays, whatever the version of the module', () => {
    expect(editions({ version: '2.0.0', lead: 'Other words.' })).toEqual(editions());
  });

  test('change with the words', () => {
    expect(editions({ prompt: 'What else do you see?' })).not.toEqual(editions());
  });
});
