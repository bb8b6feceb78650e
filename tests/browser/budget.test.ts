import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import AdmZip from 'adm-zip';
import { describe, expect, test } from 'vitest';
import { readIndex } from '../../packager/report/package-index.js';
import { MOST_PROGRAM_BYTES, weigh } from '../bench/package-size.js';

const PACKAGES = 'dist/packages';
const MOST_REQUESTS = 6;
const entries = readIndex(PACKAGES).filter(({ file }) => existsSync(join(PACKAGES, file)));

test('there are packages to weigh', () => {
  expect(entries.map(({ file }) => file)).not.toEqual([]);
});

describe.each(entries.map(({ file }) => file))('%s', (file) => {
  const zip = readFileSync(join(PACKAGES, file));

  test('keeps its program within the budget', () => {
    expect(weigh(zip).program.gzipped).toBeGreaterThan(0);
    expect(weigh(zip).program.gzipped).toBeLessThanOrEqual(MOST_PROGRAM_BYTES);
  });

  test('needs few requests before its first question', () => {
    expect(requestsBeforeQuestion(new AdmZip(zip))).toBeLessThanOrEqual(MOST_REQUESTS);
  });
});

/** The page, what it refers to, and every font that its style sheet could ask for. */
function requestsBeforeQuestion(zip: AdmZip): number {
  const page = zip.readAsText('index.html');
  const references = [...page.matchAll(/<(?:link|script|img)\b[^>]*\s(?:href|src)="([^"]+)"/g)]
    .map(([, address = '']) => address)
    .filter((address) => !address.startsWith('data:'));
  const fonts = zip.getEntries().filter(({ entryName }) => entryName.endsWith('.woff2'));
  return 1 + new Set(references).size + fonts.length;
}
