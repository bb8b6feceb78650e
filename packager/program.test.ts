import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { capture } from '../tests/fakes/terminal.js';
import type { CheckReport } from './commands/check.js';
import { run } from './program.js';
import { readPresets } from './targets/presets.js';

let out = '';

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'portolan-program-'));
});

afterEach(() => {
  rmSync(out, { recursive: true });
});

async function portolan(...words: readonly string[]) {
  const terminal = capture();
  const code = await run(words, terminal);
  return { code, printed: terminal.printed(), told: terminal.told() };
}

function pack(...words: readonly string[]) {
  return portolan('pack', ...words, '--out', out, '--runtime', 'tests/fixtures/runtime');
}

describe('portolan', () => {
  test('prints its help and ends with 0 when nothing is asked', async () => {
    const { code, printed } = await portolan();

    expect(code).toBe(0);
    expect(printed).toMatch(/Usage: portolan[^]*pack[^]*check[^]*schema[^]*preview/);
  });

  test('prints its version', async () => {
    expect((await portolan('--version')).printed).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test.each(['pack', 'check', 'schema', 'preview'])('explains "%s"', async (command) => {
    const { code, printed } = await portolan(command, '--help');

    expect(code).toBe(0);
    expect(printed).toContain(`Usage: portolan ${command}`);
    expect(printed.split('\n').length).toBeGreaterThan(10);
    expect(printed).not.toMatch(/[`#]/);
  });

  test('names every preset in the help of "pack"', async () => {
    const { printed } = await portolan('pack', '--help');

    for (const preset of readPresets().keys())
      expect(printed).toMatch(new RegExp(`\\b${preset}\\b`));
  });

  test.each([
    { words: ['pak'], says: 'Did you mean pack?' },
    { words: ['pack', '--targt', 'web'], says: 'Did you mean --target?' },
    {
      words: ['pack', '--target', 'scorm13'],
      says: 'There is no target "scorm13". Did you mean "scorm12"?',
    },
    {
      words: ['pack', '--preset', 'illias'],
      says: 'There is no preset "illias". Did you mean "ilias"?',
    },
    { words: ['pack', '--preset', 'ilias', '--target', 'cmi5'], says: 'for scorm12, not for cmi5' },
    { words: ['pack', '--target', 'web', '--runtime', '/nowhere'], says: 'npm run build:runtime' },
    { words: ['preview', '--port', 'many'], says: '"many" is no port' },
  ])('ends with 2 and a remedy for $words', async ({ words, says }) => {
    const { code, told } = await portolan(...words);

    expect(code).toBe(2);
    expect(told).toContain(says);
  });
});

describe('pack', () => {
  test('writes one module for one target, and says so', async () => {
    const { code, printed, told } = await pack('demo', '--target', 'web');

    expect(code).toBe(0);
    expect(readdirSync(out).sort()).toEqual(['demo.setup.html', 'demo.web.zip', 'index.json']);
    expect(printed).toMatch(/demo\.web\.zip .* kB/);
    expect(printed).toContain('1 package of 1 module');
    expect(told).toContain('[1/1] demo.web.zip');
  });

  test('prints JSON and nothing else when asked', async () => {
    const { printed, told } = await pack('demo', '--target', 'web', '--json');

    const { packages } = JSON.parse(printed) as { packages: unknown[] };
    expect(told).toBe('');
    expect(packages).toEqual([
      {
        module: 'demo',
        title: expect.any(String),
        version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
        target: 'web',
        languages: expect.arrayContaining(['en']),
        file: 'demo.web.zip',
        bytes: readFileSync(join(out, 'demo.web.zip')).length,
        stateCharacters: expect.any(Number),
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ]);
  });

  test('writes the same bytes again', async () => {
    await pack('demo', '--target', 'scorm12');
    const before = readFileSync(join(out, 'demo.scorm12.zip'));

    await pack('demo', '--target', 'scorm12');

    expect(readFileSync(join(out, 'demo.scorm12.zip')).equals(before)).toBe(true);
  });

  test('leaves what was there as it was when anything is wrong', async () => {
    writeFileSync(join(out, 'demo.web.zip'), 'of before');

    const { code, told } = await pack('demo', '--target', 'web', '--lang', 'xx');

    expect(code).toBe(1);
    expect(told).toMatch(/no-translation[^]*1 error, 0 warnings\.\nNothing was written\./);
    expect(readdirSync(out)).toEqual(['demo.web.zip']);
    expect(readFileSync(join(out, 'demo.web.zip'), 'utf8')).toBe('of before');
  });

  test('ends with 1 for a module that does not exist', async () => {
    const { code, told } = await pack('demi');

    expect(code).toBe(1);
    expect(told).toContain('unknown-module');
  });

  test('ends with 1 and all mistakes for an address that is none', async () => {
    const { code, told } = await pack('demo', '--target', 'cmi5', '--base-iri', 'example');

    expect(code).toBe(1);
    expect(told).toContain('base-iri');
  });

  test('warns once, however many packages bear the address that is not set', async () => {
    const { code, told } = await pack('demo', '--target', 'cmi5,xapi');

    expect(code).toBe(0);
    expect(told.match(/base-iri-unset/g)).toHaveLength(1);
  });

  test('ends with 2 and leaves no draft when a file cannot be written', async () => {
    mkdirSync(join(out, 'demo.web.zip', 'full'), { recursive: true });

    const { code, told } = await pack('demo', '--target', 'web');

    expect(code).toBe(2);
    expect(told).toMatch(/demo\.web\.zip[^]* could not be read or written \(\w+\)\./);
    expect(readdirSync(out)).toEqual(['demo.web.zip']);
  });
});

describe('check', () => {
  test('ends with 0 for sound modules and prints JSON when asked', async () => {
    const { code, printed } = await portolan('check', 'demo', '--json');

    expect(code).toBe(0);
    expect(JSON.parse(printed)).toMatchObject({ modules: ['demo'], banks: {} });
  });

  test('tells the figures of a bank in words and as JSON', async () => {
    const words = await portolan('check', 'competence-check');
    const { banks } = JSON.parse(
      (await portolan('check', 'competence-check', '--json')).printed,
    ) as Pick<CheckReport, 'banks'>;

    expect(words.printed).toMatch(/^Bank of competence-check: \d+ items, 24 competences\n/m);
    expect(words.printed).toContain(`${banks['competence-check']?.items} items`);
    expect(banks['competence-check']?.coverage).toHaveLength(24);
  });

  test('ends with 1 for a folder without modules', async () => {
    const { code, told } = await portolan('check', '--modules', join(out, 'nowhere'));

    expect(code).toBe(1);
    expect(told).toContain('folder-missing');
  });
});

describe('schema', () => {
  test('writes the schemas for editors', async () => {
    const { code, printed } = await portolan('schema', '--out', out);

    expect(code).toBe(0);
    expect(printed).toContain('module.schema.json');
    expect(readdirSync(out)).toContain('bank.schema.json');
  });
});
