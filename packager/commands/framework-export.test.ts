import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { capture } from '../../tests/fakes/terminal.js';
import { frameworkFormats } from '../framework/index.js';
import { run } from '../program.js';

const BASE = ['--base-iri', 'https://example.org/learn/'];
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portolan-framework-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function exported(...words: readonly string[]) {
  const terminal = capture();
  const code = await run(['framework', 'export', ...words], terminal);
  return { code, printed: terminal.printed(), told: terminal.told() };
}

describe('framework export', () => {
  test.each(Object.keys(frameworkFormats))('prints "%s", the same each time', async (format) => {
    const one = await exported('--format', format, ...BASE);
    const again = await exported('--format', format, ...BASE);

    expect([one.code, one.told]).toEqual([0, '']);
    expect(one.printed.length).toBeGreaterThan(10_000);
    expect(again.printed).toBe(one.printed);
  });

  test('names every format in its help', async () => {
    const { code, printed } = await exported('--help');

    expect(code).toBe(0);
    for (const format of Object.keys(frameworkFormats)) {
      expect(printed).toMatch(new RegExp(`--format <name> .*\\b${format}\\b`));
      expect(printed).toMatch(new RegExp(`^ {2}${format} {2}`, 'm'));
    }
  });

  test('writes a file and says so, the same bytes as printed', async () => {
    const out = join(folder, 'new', 'framework.csv');
    const { printed } = await exported('--format', 'csv', ...BASE);

    const written = await exported('--format', 'csv', ...BASE, '--out', out);

    expect(written.printed).toBe(`${out}\n`);
    expect(readFileSync(out, 'utf8')).toBe(printed);
    expect(readdirSync(join(folder, 'new'))).toEqual(['framework.csv']);
  });

  test('begins identifiers with the address given, and warns where there is none', async () => {
    const given = await exported('--format', 'case', ...BASE);
    const none = await exported('--format', 'case');

    expect(given.printed).toContain('"https://example.org/learn/objective/FIN2"');
    expect(none.code).toBe(0);
    expect(none.printed).toContain('"https://portolan.invalid/objective/FIN2"');
    expect(none.told).toMatch(/base-iri-unset \(warning\)[^]*Give --base-iri/);
  });

  test.each([
    { language: 'es', says: /es\/framework\.yaml {2}translation-incomplete \(warning\)/ },
    { language: 'es-MX', says: /\d+ of 161 texts of the framework are not there in "es"/ },
    { language: 'nl', says: /no-translation \(warning\)[^]*exported in "en"[^]*Known: en, es/ },
  ])('warns of what is not there in "$language", and goes on', async ({ language, says }) => {
    const { code, printed, told } = await exported('--format', 'moodle', '--language', language);

    expect(code).toBe(0);
    expect(printed).toContain('STR1');
    expect(told).toMatch(says);
  });

  test.each(['en', 'en-GB'])('has nothing to say of "%s"', async (language) => {
    expect((await exported('--format', 'moodle', '--language', language)).told).toBe('');
  });

  test.each([
    {
      words: ['--format', 'mooodle'],
      says: 'There is no format "mooodle". Did you mean "moodle"?',
    },
    { words: ['--format', 'toString'], says: 'There is no format "toString".' },
    { words: ['--format', 'skos', '--language', 'es'], says: 'Leave --language out' },
    { words: [], says: '--format <name>' },
  ])('ends with 2 and a remedy for $words', async ({ words, says }) => {
    const { code, told } = await exported(...words);

    expect(code).toBe(2);
    expect(told).toContain(says);
  });

  test('writes nothing, and tells all problems, when the framework has errors', async () => {
    const out = join(folder, 'out.csv');
    cpSync('modules/framework', join(folder, 'framework'), { recursive: true });
    const file = join(folder, 'framework', 'framework.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('changed: 2026-11-25', 'changed: soon'));
    writeFileSync(out, 'of before');

    const words = ['--format', 'csv', '--modules', folder, '--base-iri', 'example', '--out', out];
    const { code, told } = await exported(...words);

    expect(code).toBe(1);
    expect(told).toMatch(/framework\.yaml:\d+:\d+ [^]*base-iri[^]*2 errors[^]*Nothing was written/);
    expect(readFileSync(out, 'utf8')).toBe('of before');
  });

  test('ends with 2 and leaves no draft when the file cannot be written', async () => {
    const out = join(folder, 'taken');
    mkdirSync(join(out, 'full'), { recursive: true });

    const { code, told } = await exported('--format', 'csv', ...BASE, '--out', out);

    expect(code).toBe(2);
    expect(told).toContain('could not be read or written');
    expect(readdirSync(folder)).toEqual(['taken']);
  });
});
