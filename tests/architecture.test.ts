import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULES, violationsIn } from './architecture/rules.js';
import { readSources } from './architecture/source-tree.js';

const FOLDERS = ['src', 'packager'];
const FIXTURES = 'tests/fixtures/architecture';

describe('architecture', () => {
  test('no file of the project breaks a rule', () => {
    expect(violationsIn(readSources('.', FOLDERS))).toEqual([]);
  });

  test('every rule has a planted violation', () => {
    expect(readdirSync(FIXTURES).sort()).toEqual(Object.keys(RULES).sort());
  });

  test.each(Object.keys(RULES))('finds a planted violation of "%s"', (rule) => {
    const found = violationsIn(readSources(join(FIXTURES, rule), FOLDERS));

    expect(found.map((one) => one.rule)).toEqual([rule]);
  });
});
