import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { media, prose, text } from '../../src/content/schema.js';
import { knownKeys, listTexts, mapTexts } from './schema-walk.js';

const schema = z.strictObject({
  title: text().max(20),
  lead: text().optional().describe('Short'),
  notes: z.array(z.strictObject({ body: prose() })).default([]),
  byKey: z.record(z.string(), text()).optional(),
  logo: media().optional(),
  plain: z.string().optional(),
  either: z.union([z.number(), z.strictObject({ words: text() })]).optional(),
  item: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('a'), one: text().max(3) }),
      z.strictObject({ kind: z.literal('b'), two: text().max(3) }),
    ])
    .optional(),
  piped: z.pipe(text(), z.string()).optional(),
});

const value = {
  title: 'T',
  lead: 'L',
  notes: [{ body: 'N' }],
  byKey: { x: 'X' },
  logo: 'media/a.svg',
  plain: 'P',
  either: { words: 'W' },
  item: { kind: 'b', two: 'too long for it' },
  piped: 'I',
};

describe('strings with a role', () => {
  test('are found in everything that a schema is made of', () => {
    const found = listTexts(schema, value).map(({ path, role, text: words }) => [
      path.join('.'),
      role,
      words,
    ]);

    expect(found).toEqual([
      ['title', 'text', 'T'],
      ['lead', 'text', 'L'],
      ['notes.0.body', 'prose', 'N'],
      ['byKey.x', 'text', 'X'],
      ['logo', 'media', 'media/a.svg'],
      ['either.words', 'text', 'W'],
      ['item.two', 'text', 'too long for it'],
      ['piped', 'text', 'I'],
    ]);
  });

  test('are changed in a copy', () => {
    const changed = mapTexts(schema, value, ({ text: words }) => words.toLowerCase());

    expect(changed).toMatchObject({ title: 't', notes: [{ body: 'n' }], plain: 'P' });
    expect(value.title).toBe('T');
  });
});

describe('the known keys of a part', () => {
  test.each([
    { path: ['notes', 0], keys: ['body'] },
    { path: ['item'], keys: ['kind', 'two'] },
    { path: ['byKey'], keys: [] },
    { path: ['nothing', 'there'], keys: [] },
  ])('at $path are $keys', ({ path, keys }) => {
    expect(knownKeys(schema, value, path)).toEqual(keys);
  });
});
