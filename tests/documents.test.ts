import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPresets } from '../packager/targets/presets.js';

const DOCUMENTS = ['.', 'docs', 'src', 'packager', 'modules']
  .flatMap((folder) => filesBelow(folder, folder !== '.'))
  .filter((file) => file.endsWith('.md'));

function filesBelow(folder: string, deep: boolean): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: deep })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

const textOf = (document: string) => readFileSync(document, 'utf8');

/** The text without examples, which may name files that an author has yet to make. */
const proseOf = (text: string) =>
  text.replace(/^```[^]*?^```/gm, '').replace(/(?<!`)(`+)(?!`)[^]*?(?<!`)\1(?!`)/g, '');

describe.each(DOCUMENTS)('%s', (document) => {
  const text = textOf(document);

  test('links to files that are there', () => {
    const links = [...proseOf(text).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(
      ([, link = '']) => link,
    );

    expect(links.filter((link) => !existsSync(join(dirname(document), link)))).toEqual([]);
  });

  test('names commands of npm that there are', () => {
    // Our own file, whose scripts are strings.
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: object };
    const named = [...text.matchAll(/npm run ([a-z:]+)/g)].map(([, name = '']) => name);

    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

test('the README names every preset that an LMS has', () => {
  const readme = textOf('README.md');
  const names = [...readPresets().keys()].filter((name) => name !== 'generic');

  expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});

test('ARCHITECTURE.md can be read in ten minutes', () => {
  expect(textOf('ARCHITECTURE.md').split('\n').length).toBeLessThanOrEqual(150);
});

test.each(['src/items', 'src/channels', 'packager/targets'])(
  'the README of %s fits a screen',
  (folder) => {
    expect(textOf(join(folder, 'README.md')).trimEnd().split('\n').length).toBeLessThanOrEqual(40);
  },
);

test('no picture of the documents weighs more than 150 kB', () => {
  const heavy = filesBelow('docs/screenshots', false).filter(
    (file) => statSync(file).size > 150_000,
  );

  expect(heavy).toEqual([]);
});
