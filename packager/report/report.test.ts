import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { capture } from '../../tests/fakes/terminal.js';
import {
  indexAfter,
  indexText,
  INDEX_FILE,
  readIndex,
  type PackageEntry,
} from './package-index.js';
import { progressOn } from './progress.js';
import { packageTable } from './table.js';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portolan-index-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function entry(file: string, bytes = 1000): PackageEntry {
  return {
    module: 'demo',
    title: 'A look around',
    version: '1.0.0',
    target: 'scorm12',
    languages: ['en', 'es'],
    file,
    bytes,
    stateCharacters: 1234,
    sha256: 'a1b2c3d4e5f6',
  };
}

function earlier(...files: readonly string[]): void {
  writeFileSync(join(folder, INDEX_FILE), indexText(files.map((file) => entry(file, 1))));
}

describe('the list of packages', () => {
  test('keeps earlier packages that are still there when only some were packed', () => {
    earlier('a.zip', 'b.zip', 'gone.zip');
    for (const file of ['a.zip', 'b.zip']) writeFileSync(join(folder, file), '');

    const after = indexAfter(folder, [entry('b.zip', 2)], true);

    expect(after.map(({ file, bytes }) => `${file} ${bytes}`)).toEqual(['a.zip 1', 'b.zip 2']);
  });

  test('is new when everything was packed', () => {
    earlier('a.zip');
    writeFileSync(join(folder, 'a.zip'), '');

    expect(indexAfter(folder, [entry('b.zip')], false)).toEqual([entry('b.zip')]);
  });

  test.each(['', '{', '{}', '{"packages":[{"title":"no file"}]}', 'null'])(
    'is empty where the file holds "%s"',
    (text) => {
      writeFileSync(join(folder, INDEX_FILE), text);

      expect(readIndex(folder)).toEqual([]);
    },
  );

  test('is read back as it was written', () => {
    earlier('a.zip');

    expect(readIndex(folder)).toEqual([entry('a.zip', 1)]);
  });
});

describe('the table', () => {
  test('shows a line for each package, numbers to the right', () => {
    expect(packageTable([entry('demo.scorm12.zip', 51_240), entry('demo.web.zip', 950)])).toBe(
      [
        'package           version  languages     size  state  sha-256',
        'demo.scorm12.zip  1.0.0    en es      51.2 kB  1,234  a1b2c3d4',
        'demo.web.zip      1.0.0    en es       0.9 kB  1,234  a1b2c3d4',
      ].join('\n'),
    );
  });
});

describe('progress', () => {
  test('is a plain line for each step where there is no terminal', () => {
    const terminal = capture();
    const progress = progressOn(terminal.err, false);

    progress.start(2);
    progress.step('a.zip');
    progress.step('b.zip');
    progress.stop();

    expect(terminal.told()).toBe('[1/2] a.zip\n[2/2] b.zip\n');
  });

  test('is a bar on a terminal', () => {
    const terminal = capture();
    const progress = progressOn(Object.assign(terminal.err, { isTTY: true }), false);

    progress.start(2);
    progress.step('a.zip');
    progress.stop();

    expect(terminal.told()).toContain('Packing');
  });

  test('is silent when a program reads', () => {
    const terminal = capture();
    const progress = progressOn(terminal.err, true);

    progress.start(1);
    progress.step('a.zip');
    progress.stop();

    expect(terminal.told()).toBe('');
  });
});
