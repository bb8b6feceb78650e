import { describe, expect, test } from 'vitest';
import { placeIn } from './authored.js';
import { translate } from './translate.js';

const original = {
  file: 'bank.yaml',
  value: {
    items: [
      { id: 'cash', max: 3, prompt: 'How much?', points: ['None', 'Some'] },
      {
        id: 'plan',
        max: 1,
        prompt: 'Is there a plan?',
        flags: [
          { item: 'x', text: 'A' },
          { item: 'x', text: 'B' },
        ],
      },
    ],
  },
  texts: [
    ['items', 0, 'prompt'],
    ['items', 0, 'points', 0],
    ['items', 0, 'points', 1],
    ['items', 1, 'prompt'],
    ['items', 1, 'flags', 0, 'text'],
    ['items', 1, 'flags', 1, 'text'],
  ],
  keysAt: () => ['id', 'max', 'prompt', 'points', 'hint'],
};

const whole = {
  items: [
    { id: 'plan', prompt: '¿Hay un plan?', flags: [{ text: 'Á' }, { text: 'É' }] },
    { id: 'cash', prompt: '¿Cuánto?', points: ['Nada', 'Algo'] },
  ],
};

function lay(value: unknown) {
  return translate(original, { value, place: placeIn('es.yaml'), language: 'Spanish' });
}

describe('a translation laid over a document', () => {
  test('replaces words, keeps the order of the original and everything that is not words', () => {
    const { value, findings } = lay(whole);

    expect(findings).toEqual([]);
    expect(value).toEqual({
      items: [
        { id: 'cash', max: 3, prompt: '¿Cuánto?', points: ['Nada', 'Algo'] },
        {
          id: 'plan',
          max: 1,
          prompt: '¿Hay un plan?',
          flags: [
            { item: 'x', text: 'Á' },
            { item: 'x', text: 'É' },
          ],
        },
      ],
    });
  });

  test('leaves the original as it was', () => {
    lay(whole);

    expect(original.value.items[0]?.prompt).toBe('How much?');
  });

  test('knows where a translator wrote what stands at a path of the original', () => {
    const { place } = lay(whole);

    expect(place(['items', 0, 'points', 1]).path).toEqual(['items', 1, 'points', 1]);
    expect(place(['items', 1, 'flags']).path).toEqual(['items', 0, 'flags']);
  });

  test.each([
    { what: 'a missing document', value: null, told: ['missing-translation '] },
    { what: 'a list where a map belongs', value: [], told: ['wrong-type '] },
    {
      what: 'a number where words belong',
      value: { items: [{ ...whole.items[0], prompt: 3 }, whole.items[1]] },
      told: ['wrong-type items.0.prompt'],
    },
    {
      what: 'a changed figure',
      value: { items: [{ ...whole.items[0], max: 9 }, whole.items[1]] },
      told: ['not-translatable items.0.max'],
    },
    {
      what: 'another id',
      value: { items: [{ ...whole.items[0], id: 'plans' }, whole.items[1]] },
      told: ['unknown-translation items.0', 'missing-translation items'],
    },
    {
      what: 'an item told twice',
      value: { items: [...whole.items, whole.items[0]] },
      told: ['unknown-translation items.2'],
    },
    {
      what: 'words the original lacks',
      value: { items: [{ ...whole.items[0], hint: 'Sí' }, whole.items[1]] },
      told: ['unknown-translation items.0.hint'],
    },
    {
      what: 'a list too short',
      value: { items: [whole.items[0], { ...whole.items[1], points: ['Nada'] }] },
      told: ['missing-translation items.1.points'],
    },
    {
      what: 'a key that reaches a prototype',
      value: JSON.parse('{"__proto__": {"a": 1}, "items": []}') as unknown,
      told: expect.arrayContaining(['unknown-translation __proto__']) as string[],
    },
  ])('tells $what', ({ value, told }) => {
    const { findings } = lay(value);

    expect(findings.map(({ code, at }) => `${code} ${at.path?.join('.')}`)).toEqual(told);
  });

  test('quotes what is missing and asks for the nearest known name', () => {
    const { findings } = lay({
      items: [{ ...whole.items[0], promt: '¿?', prompt: undefined }, whole.items[1]],
    });

    expect(findings.map(({ what, remedy }) => [what, remedy])).toEqual([
      ['The original has no "promt" of "plan".', 'Did you mean "prompt"?'],
      [
        'Spanish lacks "prompt" of "plan": "Is there a plan?".',
        'Add it in the same place as in bank.yaml.',
      ],
    ]);
  });
});
