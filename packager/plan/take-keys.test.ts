import { describe, expect, test } from 'vitest';
import { manyChoice, numberItem, singleChoice } from '../../tests/contracts/sample-items.js';
import type { ItemContent } from '../../src/core/assessment/item-type.js';
import { disguise, withKeys } from '../../src/module/answer-keys.js';
import type { PackedModule } from '../../src/module/packed-module.js';
import { moduleJson } from './media.js';
import { takeKeys } from './take-keys.js';

const items: readonly ItemContent[] = [
  singleChoice,
  manyChoice,
  { ...numberItem, why: [{ type: 'image', src: 'media/port.svg', alt: 'A port' }] },
];

/** A module of which only the items matter. */
const module = { language: 'en', activity: { items } } as unknown as PackedModule;

describe('the keys of items', () => {
  test('are taken out of them, each with the way to its place', () => {
    const { items: open, keys } = takeKeys(items);

    expect(JSON.stringify(open)).not.toMatch(/correct|rationale|"answer"|7628|explanation|"why"/);
    expect(JSON.stringify(open)).toContain('Take 30 % now');
    expect(keys).toMatchObject({
      0: { options: { 2: { correct: true } } },
      2: { answer: { value: 7628.96 } },
    });
  });

  test('come back to where they were', () => {
    const media = [
      {
        source: 'media/port.svg',
        reference: 'media/port.1234.svg',
        path: 'media/port.1234.svg',
        bytes: new Uint8Array(),
      },
    ];
    const read = JSON.parse(moduleJson(module, media)) as PackedModule;

    const renamed = JSON.stringify(items).replace('media/port.svg', 'media/port.1234.svg');
    expect(withKeys(read).activity.items).toEqual(JSON.parse(renamed));
  });

  test('cannot be read in the source of a page', () => {
    const json = moduleJson(module, []);

    for (const words of ['correct', 'Your cash is safe', 'Customs values', '7628.96', '335.96']) {
      expect(json).not.toContain(words);
    }
  });

  test('are disguised by what also takes the disguise off, and need no more room for it', () => {
    const text = JSON.stringify(['Año "mil" ~ 1.234,50', { a: true }]);

    expect(disguise(disguise(text))).toBe(text);
    expect(disguise(text)).not.toContain('true');
    expect(disguise(text).length).toBe(text.length);
  });
});
