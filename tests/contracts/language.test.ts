import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { de } from '../../src/i18n/de.js';
import { en } from '../../src/i18n/en.js';
import { es } from '../../src/i18n/es.js';
import { fr } from '../../src/i18n/fr.js';
import type { Messages } from '../../src/i18n/messages.js';
import { nl } from '../../src/i18n/nl.js';

const languages: Readonly<Record<string, Messages>> = { en, es, nl, fr, de };

/** Where a learner stopped, the one sentence that reads a record. */
const stopped = (question: number) => ({
  question,
  place: 'Finance',
  day: '20 May',
  time: '17:42',
});

/** Every text by its path of keys; sentences are built around a count. */
function texts(messages: object, count: number): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (one: unknown, path: string): void => {
    if (typeof one === 'string') found.set(path, one);
    else if (typeof one !== 'function') {
      for (const [key, part] of Object.entries(one ?? {})) visit(part, `${path}.${key}`);
    } else if (path.endsWith('.stopped')) visit(one(stopped(count)), path);
    else visit(one(count, count + 7, count + 90), path);
  };
  visit(messages, '');
  return found;
}

const kinds = (messages: Messages): Map<string, string> => {
  const found = new Map<string, string>();
  const visit = (one: unknown, at: string): void => {
    if (typeof one === 'object') {
      for (const [key, part] of Object.entries(one ?? {})) visit(part, `${at}.${key}`);
    } else found.set(at, typeof one === 'function' ? `sentence of ${String(one.length)}` : 'words');
  };
  visit(messages, '');
  return found;
};

test('every language of the interface is held to this contract', () => {
  const files = readdirSync(new URL('../../src/i18n/', import.meta.url));
  const tags = files.flatMap((file) => /^([a-z]{2,3}(?:-[A-Z]{2})?)\.ts$/.exec(file)?.[1] ?? []);
  expect(tags.sort()).toEqual(Object.keys(languages).sort());
});

describe.each(Object.entries(languages))('%s', (_tag, messages) => {
  test('has the keys of English, words for words and sentences for sentences', () => {
    const [own, english] = [kinds(messages), kinds(en)];
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [key, kind] of english) {
      const same = kind === own.get(key) || bothSentences(kind, own.get(key));
      expect(same, key).toBe(true);
    }
  });

  test.each([0, 1, 2, 9])('gives words for every key with %d', (count) => {
    for (const [key, words] of texts(messages, count)) {
      expect(words, key).toMatch(/\p{L}|\d/u);
      expect(words, key).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  test('keeps figures in its sentences', () => {
    expect(messages.question.ofTotal(36)).toContain('36');
    expect(messages.phrases.scoreOf100(72, 5, 6)).toMatch(/72.*100.*5.*6/);
    expect(messages.start.stopped(stopped(9))).toMatch(/9.*Finance.*20 May.*17:42/);
  });

  test('leaves the place out where it is not known', () => {
    expect(messages.start.stopped({ ...stopped(9), place: '' })).not.toMatch(
      /[«‘“„] ?[»’”“]|,\s*,/u,
    );
  });

  test('builds phrases from the small alphabet that every LMS keeps', () => {
    for (const [key, words] of texts(messages.phrases, 3)) {
      expect(words, key).toMatch(/^[\p{L}\d ./:;()]+$/u);
    }
  });
});

const ofKinds = import.meta.glob<{ words: object }>(['../../src/i18n/*/*.ts', '!**/index.ts'], {
  eager: true,
});
const kindNames = Object.keys(import.meta.glob(['../../src/i18n/kinds/*.ts', '!**/words.ts'])).map(
  (path) => nameOf(path),
);

describe.each(Object.keys(languages))('the words of kinds in %s', (tag) => {
  const own = wordsOf(tag);
  const english = wordsOf('en');

  test('are there for every kind that has words of its own, and stand in the list', async () => {
    const index = (await import(`../../src/i18n/${tag}/index.ts`)) as object;

    expect([...own.keys()].sort()).toEqual([...kindNames].sort());
    expect(Object.keys(index).sort()).toEqual([...kindNames].sort());
  });

  test.each(kindNames)(
    'of %s have the keys of English and repeat none of its sentences',
    (kind) => {
      const [words, originals] = [own.get(kind) ?? {}, english.get(kind) ?? {}];

      expect([...texts(words, 3).keys()].sort()).toEqual([...texts(originals, 3).keys()].sort());
      const same = [...texts(words, 3)].filter(
        ([key, text]) => tag !== 'en' && text.length > 14 && text === texts(originals, 3).get(key),
      );
      expect(same).toEqual([]);
      for (const [key, text] of texts(words, 2)) {
        expect(text, key).not.toMatch(/undefined|NaN|\[object/);
      }
    },
  );
});

/** The words of every kind in a language. */
function wordsOf(tag: string): ReadonlyMap<string, object> {
  return new Map(
    Object.entries(ofKinds)
      .filter(([path]) => path.includes(`/i18n/${tag}/`))
      .map(([path, { words }]) => [nameOf(path), words]),
  );
}

function nameOf(path: string): string {
  return path.replace(/^.*\/|\.ts$/g, '');
}

const others = Object.entries(languages).filter(([tag]) => tag !== 'en');

describe.each(others)('%s', (_tag, messages) => {
  test('repeats no longer text of English', () => {
    const english = texts(en, 3);
    const same = [...texts(messages, 3)].filter(
      ([key, words]) => words.length > 12 && words === english.get(key),
    );
    expect(same).toEqual([]);
  });
});

/** A language that needs no count leaves the parameter out. */
function bothSentences(one: string, other: string | undefined): boolean {
  return one.startsWith('sentence') && Boolean(other?.startsWith('sentence'));
}
