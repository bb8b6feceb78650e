import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadModules } from './load-modules.js';

const today = '2026-11-25';
let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'portolan-'));
  cpSync('modules/framework', join(root, 'framework'), { recursive: true });
  cpSync('tests/fixtures/modules/quay', join(root, 'quay'), { recursive: true });
});

afterAll(() => rmSync(root, { recursive: true }));

/** Codes told when the folder is read. */
function codes(only?: readonly string[]): readonly string[] {
  return loadModules(root, { today, only }).problems.map((problem) => problem.code);
}

describe('a folder of modules', () => {
  test('is read with its framework', () => {
    const { modules, framework, problems } = loadModules(root, { today });

    expect(problems).toEqual([]);
    expect(modules.map((module) => module.id)).toEqual(['quay']);
    expect(framework?.facts).toHaveLength(100);
  });

  test('that is not there is told', () => {
    const { problems } = loadModules(join(root, 'nowhere'), { today });

    expect(problems.map((problem) => problem.code)).toContain('folder-missing');
  });

  test('may hold files beside the modules', () => {
    writeFileSync(join(root, 'README.md'), 'Hello');

    expect(codes()).toEqual([]);
  });

  test.each([
    { only: ['quay'], told: [] },
    { only: ['quai'], told: ['unknown-module'] },
    { only: ['../quay'], told: ['unknown-module'] },
    { only: ['framework'], told: ['unknown-module'] },
    { only: [], told: [] },
  ])('asked for $only tells $told', ({ only, told }) => {
    expect(codes(only)).toEqual(told);
  });

  test.each([
    { name: 'My module', code: 'file-name' },
    { name: 'a..b', code: 'file-name' },
    { name: 'empty', code: 'empty-module' },
  ])('with a folder "$name" tells $code', ({ name, code }) => {
    mkdirSync(join(root, name));
    const told = codes();
    rmSync(join(root, name), { recursive: true });

    expect(told).toEqual([code]);
  });

  test('does not follow links', () => {
    symlinkSync(join(root, 'quay'), join(root, 'linked'));
    const told = codes();
    rmSync(join(root, 'linked'));

    expect(told).toEqual(['symlink']);
  });

  test('tells what is wrong with the framework, and packs nothing on it', () => {
    const file = join(root, 'framework', 'roles.yaml');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('STR1: ', 'STR9: '));
    const { modules, framework, problems } = loadModules(root, { today });
    writeFileSync(file, text);

    expect(framework).toBeUndefined();
    expect(modules).toEqual([]);
    expect(problems.map(({ code, line, column }) => `${line}:${column} ${code}`)).toEqual([
      '5:9 role-incomplete',
      '14:7 unknown-competence',
    ]);
  });
});

describe('a module', () => {
  test('names what its package needs', () => {
    const [quay] = loadModules(root, { today }).modules;

    expect(quay?.itemKinds).toEqual(['anchored', 'choice', 'evidence', 'number']);
    expect(quay?.reportKind).toBe('readiness');
    expect(quay?.activityKind).toBe('assessment');
    expect(quay?.media.map((file) => file.path)).toEqual(['media/logo.svg', 'media/quay.svg']);
    expect(quay?.state.bits).toBe(quay?.state.parts.reduce((sum, part) => sum + part.bits, 0));
  });

  test('is packed without the facts behind its answers', () => {
    const [quay] = loadModules(root, { today }).modules;

    expect(JSON.stringify(quay?.pack('en'))).not.toContain('OPS2-F1');
  });

  test('is packed with its Markdown as trees', () => {
    const [quay] = loadModules(root, { today }).modules;
    const packed = quay?.pack('en');

    expect(packed?.notes[0]?.text).toMatchObject([
      { type: 'paragraph', content: ['Answer ', { type: 'strong' }, '.'] },
      { type: 'image', src: 'media/quay.svg' },
    ]);
    expect(packed?.activity.items[3]?.why).toMatchObject([{ type: 'paragraph' }, { type: 'list' }]);
  });

  test('names its competences in the language of the package, or in English', () => {
    const { modules, framework } = loadModules(root, { today });
    const named = (language: string) => modules[0]?.pack(language).activity.competences;

    expect(named('en')?.map((one) => one.id)).toEqual(['MKT2', 'FIN1', 'FIN2', 'OPS2']);
    expect(named('es')?.[2]).toEqual({ id: 'FIN2', name: 'Pago, crédito y divisas' });
    expect(framework?.translations['es']?.competences[0]?.definition).toMatch(/^Judges honestly/);
  });

  test('takes the branding of whoever packs it', () => {
    const [quay] = loadModules(root, { today }).modules;

    expect(quay?.pack('es').about).toMatchObject({
      publisher: 'Harbour school',
      logoAlt: 'Escuela del puerto',
    });
    expect(quay?.pack('es', { publisher: 'Institute' }).about.publisher).toBe('Institute');
    expect(() => quay?.pack('xx')).toThrow('Module "quay" is not there in "xx"');
  });

  test('is read only in the languages asked for, its own always', () => {
    expect(loadModules(root, { today, languages: ['nl'] }).modules[0]?.languages).toEqual(['en']);
    expect(loadModules(root, { today, languages: ['es'] }).modules[0]?.languages).toEqual([
      'en',
      'es',
    ]);
  });

  test('never makes reading throw, whatever is damaged', () => {
    const files = [
      'module.yaml',
      'report.yaml',
      'bank/01-firm.yaml',
      'translations/es/report.yaml',
    ];
    const damage = fc.record({
      file: fc.constantFrom(...files),
      line: fc.nat(60),
      words: fc.constantFrom(
        '',
        '- x',
        'kind: score',
        'id: 3',
        'items: {}',
        '  key: [a, b]',
        'text: |',
        '7',
        'null',
        '  - - -',
        'prompt: "',
      ),
    });
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
        for (const { file, line, words } of damages) {
          const lines = readFileSync(join('tests/fixtures/modules/quay', file), 'utf8').split('\n');
          lines.splice(line % lines.length, 1, words);
          writeFileSync(join(root, 'quay', file), lines.join('\n'));
        }
        const { modules, problems } = loadModules(root, { today, only: ['quay'] });
        for (const file of files)
          cpSync(join('tests/fixtures/modules/quay', file), join(root, 'quay', file));

        expect(
          modules.length === 1 || problems.some((problem) => problem.severity === 'error'),
        ).toBe(true);
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});

test('the folder of the tests is as it was', () => {
  expect(readdirSync(root).sort()).toEqual(['README.md', 'framework', 'quay']);
  expect(codes()).toEqual([]);
});
