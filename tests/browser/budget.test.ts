import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import AdmZip from 'adm-zip';
import { describe, expect, test } from 'vitest';
import { readIndex } from '../../packager/report/package-index.js';
import type { SiteFiles } from '../bench/content-site.js';
import { MOST_BYTES_OF_ANY, MOST_PROGRAM_BYTES, weigh } from '../bench/package-size.js';
import { filesOf, wordsOf } from '../bench/package-words.js';

const PACKAGES = 'dist/packages';
const MOST_REQUESTS = 6;
/** Games, and packages with many kinds of question at once, or practice: those of any sort have more room. */
const TOURS = /^(demo|competence|first|the)-/;
const UNITS = /^unit-/;
/** Bytes of a zip with one unit in one language, without media. */
const MOST_UNIT_BYTES = 100_000;
const entries = readIndex(PACKAGES).filter(({ file }) => existsSync(join(PACKAGES, file)));

test('there are packages to weigh', () => {
  expect(entries.map(({ file }) => file)).not.toEqual([]);
});

describe.each(entries.map(({ file }) => file))('%s', (file) => {
  const zip = readFileSync(join(PACKAGES, file));

  test('keeps its program within the budget', () => {
    const { gzipped } = weigh(zip).program;

    expect(gzipped).toBeGreaterThan(0);
    expect(gzipped).toBeLessThanOrEqual(TOURS.test(file) ? MOST_BYTES_OF_ANY : MOST_PROGRAM_BYTES);
  });

  test('needs few requests before its first question', () => {
    expect(requestsBeforeQuestion(filesOf(zip))).toBeLessThanOrEqual(MOST_REQUESTS);
  });
});

describe.each(entries.map(({ file }) => file).filter((file) => UNITS.test(file)))('%s', (file) => {
  test('is small, so that a course can hold many', () => {
    const bytes = bytesOfOneLanguage(readFileSync(join(PACKAGES, file)));

    expect(bytes).toBeLessThanOrEqual(MOST_UNIT_BYTES);
  });
});

/** Bytes of a zip without media and without further languages, which come only when somebody asks for them. */
function bytesOfOneLanguage(zip: Buffer): number {
  const beside = new AdmZip(zip)
    .getEntries()
    .filter(({ entryName }) => /^(media\/|language-.*\.js$)/.test(entryName));
  return beside.reduce((rest, { header }) => rest - header.compressedSize, zip.length);
}

/** The page, what it refers to, one script of content where there is any, and the fonts for its words. */
function requestsBeforeQuestion(files: SiteFiles): number {
  const references = [...textOf(files, 'index.html').matchAll(/<(?:link|script|img)\b[^>]*>/g)]
    .map(([tag]) => /\s(?:href|src)="([^"]+)"/.exec(tag)?.[1])
    .filter((address) => address !== undefined && !address.startsWith('data:'));
  const content = [...files.keys()].some((path) => /^(bank|language-).*\.js$/.test(path));
  const fonts = fontsFor(wordsIn(files), textOf(files, 'index.html'));
  return 1 + new Set(references).size + (content ? 1 : 0) + fonts.length;
}

function textOf(files: SiteFiles, path: string): string {
  return files.get(path)?.toString('utf8') ?? '';
}

function wordsIn(files: SiteFiles): string {
  const { title, start, question } = wordsOf(files);
  return [title, ...start, ...question].join(' ');
}

/** The fonts of a style sheet of which some words need a character. */
function fontsFor(words: string, style: string): readonly string[] {
  const characters = [...words].map((character) => character.codePointAt(0) ?? 0);
  return [...style.matchAll(/@font-face\s*\{[^}]*\}/g)]
    .map(([rule]) => rule)
    .filter((rule) => {
      const ranges = [...rule.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map(
        ([, from = '', to = from]) => [parseInt(from, 16), parseInt(to, 16)] as const,
      );
      return characters.some((code) => ranges.some(([from, to]) => code >= from && code <= to));
    });
}
