import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeWhole } from './write-whole.js';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portolan-write-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('writing a file whole', () => {
  test('leaves the file and nothing else', () => {
    writeWhole(join(folder, 'new', 'a.zip'), Buffer.from('bytes'));

    expect(readdirSync(join(folder, 'new'))).toEqual(['a.zip']);
    expect(readFileSync(join(folder, 'new', 'a.zip'), 'utf8')).toBe('bytes');
  });

  test('replaces the file of before', () => {
    writeFileSync(join(folder, 'a.zip'), 'a longer text than the new one');

    writeWhole(join(folder, 'a.zip'), 'new');

    expect(readFileSync(join(folder, 'a.zip'), 'utf8')).toBe('new');
  });

  test('leaves no draft when the name is taken by a folder', () => {
    mkdirSync(join(folder, 'a.zip', 'full'), { recursive: true });

    expect(() => writeWhole(join(folder, 'a.zip'), 'new')).toThrow();

    expect(readdirSync(folder)).toEqual(['a.zip']);
  });
});
