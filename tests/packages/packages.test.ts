import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import AdmZip from 'adm-zip';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../packager/program.js';
import type { Problem } from '../../src/module/problem.js';
import { capture } from '../fakes/terminal.js';

const SENTENCES = 'tests/packages/sentences';

/** Expected file that holds the style sheet within `index.html`. */
const PAGE_STYLE = 'index.style.css';

function pageStyle(zip: AdmZip): string | undefined {
  return /<style>([^]*?)<\/style>/.exec(zip.readAsText('index.html'))?.[1];
}

describe.each(readdirSync(SENTENCES))('%s', (sentence) => {
  const folder = join(SENTENCES, sentence);
  const expected = join(folder, 'expected');
  let root = '';
  let out = '';
  let code = -1;
  let problems: readonly Problem[] = [];

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'portolan-packages-'));
    out = join(root, 'out');
    cpSync('modules/framework', join(root, 'modules', 'framework'), { recursive: true });
    cpSync('tests/packages/base', join(root, 'modules', 'harbour'), { recursive: true });
    if (existsSync(join(folder, 'module'))) {
      cpSync(join(folder, 'module'), join(root, 'modules', 'harbour'), { recursive: true });
    }
    const terminal = capture();
    code = await run(wordsOf(folder, root, out), terminal);
    problems = (JSON.parse(terminal.printed()) as { problems: Problem[] }).problems;
  }, 60_000);

  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });

  test('tells these problems', () => {
    const lines = problems.map(({ file, line, column, code: name, severity }) => {
      const place = line === undefined ? file : `${file}:${line}:${column}`;
      return `${place.replace(`${root}/`, '')} ${name}${severity === 'warning' ? ' (warning)' : ''}`;
    });

    expect(lines).toEqual(
      existsSync(join(folder, 'problems.txt')) ? listed(join(folder, 'problems.txt')) : [],
    );
  });

  if (existsSync(expected)) {
    test('writes these zips, a set-up sheet and a list', () => {
      expect(code).toBe(0);
      expect(readdirSync(out).sort()).toEqual(
        [...readdirSync(expected), 'harbour.setup.html', 'index.json'].sort(),
      );
    });

    test.each(readdirSync(expected))('writes %s with this content', (name) => {
      const zip = new AdmZip(join(out, name));

      expect(zip.getEntries().map((entry) => withoutHash(entry.entryName))).toEqual(
        listed(join(expected, name, 'files.txt')),
      );
      for (const path of filesBelow(join(expected, name)).filter((one) => one !== 'files.txt')) {
        const text = path === PAGE_STYLE ? pageStyle(zip) : zip.readAsText(path);
        expect(text).toBe(readFileSync(join(expected, name, path), 'utf8'));
      }
    });
  } else {
    test('writes nothing', () => {
      expect(code).toBe(1);
      expect(existsSync(out)).toBe(false);
    });
  }
});

function wordsOf(folder: string, root: string, out: string): readonly string[] {
  const words = readFileSync(join(folder, 'command.txt'), 'utf8').trim().split(' ');
  const placed = words.map((word) => (word.endsWith('.yaml') ? join(folder, word) : word));
  const places = ['--modules', join(root, 'modules'), '--out', out];
  return [...placed, ...places, '--runtime', 'tests/fixtures/runtime', '--json'];
}

/** `runtime.1a2b3c4d.js` as `runtime.*.js`. */
function withoutHash(name: string): string {
  return name.replace(/\.[0-9a-f]{8}\./, '.*.');
}

function listed(file: string): readonly string[] {
  return readFileSync(file, 'utf8').trim().split('\n');
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}
