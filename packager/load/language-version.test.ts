import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chosenForms } from '../commands/choices.js';
import { loadModules } from './load-modules.js';

let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'portolan-'));
  cpSync('modules/framework', join(root, 'framework'), { recursive: true });
  cpSync('modules/competence-check', join(root, 'competence-check'), { recursive: true });
  cpSync('tests/fixtures/modules/quay', join(root, 'quay'), { recursive: true });
});

afterAll(() => rmSync(root, { recursive: true }));

const read = (id: string, ...words: readonly string[]) => {
  const forms = chosenForms({ forms: words, selfRating: false });
  const { modules, problems } = loadModules(root, { today: '2026-11-25', only: [id], forms });
  return { modules, errors: problems.filter(({ severity }) => severity === 'error') };
};

describe('a module read as a form', () => {
  test('is one for each form, by its own name and with its own words', () => {
    const { modules, errors } = read('competence-check', 'pre', 'area:LAW');

    expect(errors).toEqual([]);
    expect(modules.map(({ id, head }) => [id, head.id])).toEqual([
      ['competence-check-pre', 'competence-check'],
      ['competence-check-area-law', 'competence-check'],
    ]);
  });

  test('is told where it has none', () => {
    const { modules, errors } = read('quay', 'quick');

    expect(modules).toEqual([]);
    expect(errors).toMatchObject([
      { code: 'no-form', what: expect.stringContaining('quay') as string },
    ]);
    expect(errors[0]?.line).toBeGreaterThan(0);
  });

  test.each([
    { word: 'role:XX', code: 'unknown-role', known: 'IM, OW, EA, EC, VT' },
    { word: 'area:LOW', code: 'unknown-area', known: '"LAW"' },
  ])('is told what there is instead of $word', ({ word, code, known }) => {
    const { modules, errors } = read('competence-check', word);

    expect(modules).toEqual([]);
    expect(errors.map((one) => one.code)).toEqual([code]);
    expect(errors[0]?.remedy).toContain(known);
    expect(errors[0]?.line).toBeGreaterThan(0);
  });

  test('is not told to have none while the framework cannot be read', () => {
    writeFileSync(join(root, 'framework', 'roles.yaml'), 'roles: 1');

    const check = read('competence-check', 'quick');
    const quay = read('quay', 'quick');

    expect(check.modules).toEqual([]);
    expect(new Set(check.errors.map(({ file }) => file.split('/').at(-1)))).toEqual(
      new Set(['roles.yaml']),
    );
    expect(quay.errors.map(({ code }) => code)).toContain('no-form');
  });
});
