import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { packableModule } from '../../tests/fakes/packable-module.js';
import { ENVELOPE_BITS, STATE_BITS } from '../../src/core/session/saved-session.js';
import { isProgramme, type PackedProgramme } from '../../src/module/packed-module.js';
import type { LoadedModule, LoadOptions } from './loaded-module.js';
import { loadModules } from './load-modules.js';
import { loadProgramme, programmeIds, type ProgrammeTask } from './load-programmes.js';
import { Reading } from './reading.js';

const today = '2026-11-25';
const QUICK = { kind: 'quick', askRole: false, selfRating: false } as const;
let root = '';

/** Two modules that ask the same: `quay` in English and Spanish, `pier` in English alone; and one that is broken. */
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'portolan-'));
  cpSync('modules/framework', join(root, 'framework'), { recursive: true });
  for (const id of ['quay', 'pier', 'wreck']) {
    cpSync('tests/fixtures/modules/quay', join(root, id), { recursive: true });
    const file = join(root, id, 'module.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('id: quay', `id: ${id}`));
  }
  for (const id of ['pier', 'wreck']) rmSync(join(root, id, 'translations'), { recursive: true });
  rmSync(join(root, 'wreck', 'report.yaml'));
});

afterEach(() => rmSync(join(root, 'programmes'), { recursive: true, force: true }));

afterAll(() => rmSync(root, { recursive: true }));

/** Writes a file below the folder of programmes. */
function write(path: string, text: string): void {
  const file = join(root, 'programmes', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const PARTS =
  '{ number: 1, module: quay }, { number: 3, module: pier, required: false, weight: 2 }';

/** The text of a programme. @param parts Inside of its list. */
function programme(id: string, parts = PARTS, more = ''): string {
  return `id: ${id}
version: 1.0.0
language: en
title: Over land and sea
lead: All that a firm needs.
terms: []
notes: [{ title: How it works, text: Answer **honestly**. }]
branding: { publisher: Harbour school${more} }
checked: 2026-11-20
accessibility: It works with a keyboard alone.
activity: { kind: programme, passMark: 70, parts: [${parts}] }
`;
}

/** What is told when the programme `course` is read, as `file code`. */
function faults(parts: string, options: Partial<LoadOptions> = {}): readonly string[] {
  write('course.yaml', programme('course', parts));
  return told({ only: ['course'], ...options });
}

function told(options: Partial<LoadOptions> = {}): readonly string[] {
  return loadModules(root, { today, ...options }).problems.map(
    ({ code, file }) => `${file.slice(root.length + 1)} ${code}`,
  );
}

function loaded(only: readonly string[], more: Partial<LoadOptions> = {}): readonly LoadedModule[] {
  return loadModules(root, { today, only, ...more }).modules;
}

function packed(module: LoadedModule | undefined, language = 'en'): PackedProgramme {
  const activity = module?.pack(language).activity;
  if (!activity || !isProgramme(activity)) throw new Error('This is no programme');
  return activity;
}

describe('a programme', () => {
  test('is a file that is called by its id', () => {
    write('course.yaml', programme('course'));
    write('another.yaml', programme('another'));
    write('.hidden.yaml', 'nothing');
    write('README.md', '# Programmes');

    expect(programmeIds(root)).toEqual(['another', 'course']);
    expect(told({ only: ['course', 'another'] })).toEqual([]);
    expect(programmeIds(join(root, 'nowhere'))).toEqual([]);
  });

  test('has its modules in its own order, with what its menu says of them', () => {
    write('course.yaml', programme('course'));
    const [course] = loaded(['course']);
    const [quay] = loaded(['quay']);

    expect(course).toMatchObject({ id: 'course', activityKind: 'programme', languages: ['en'] });
    expect(course?.parts?.map(({ module, number }) => [module.id, number])).toEqual([
      ['quay', 1],
      ['pier', 3],
    ]);
    expect(packed(course)).toMatchObject({
      kind: 'programme',
      passMark: 70,
      guided: true,
      minutes: 10,
    });
    expect(packed(course).parts).toMatchObject([
      {
        ...{ id: 'quay', number: 1, kind: 'assessment', page: 'quay.html', minutes: 5 },
        ...{ required: true, weight: 0, objectives: ['money', 'offer'] },
        ...{ title: quay?.head.title, lead: quay?.head.lead },
      },
      { id: 'pier', number: 3, page: 'pier.html', required: false, weight: 2 },
    ]);
  });

  test('knows from the advice of a scan what its dimensions are about', () => {
    write('course.yaml', programme('course'));
    const [course] = loaded(['course']);
    const { needs = {} } = packed(course).parts[0] ?? {};

    expect(Object.keys(needs).length).toBeGreaterThan(0);
    for (const [dimension, competences] of Object.entries(needs)) {
      expect(['money', 'offer']).toContain(dimension);
      expect(competences).toEqual([...new Set(competences)]);
      for (const id of competences) expect(id).toMatch(/^[A-Z]{3}\d$/);
    }
  });

  test('needs room for all its modules, their own envelopes left out', () => {
    write('course.yaml', programme('course'));
    const [course, pier, quay] = loaded(['course', 'quay', 'pier']).toSorted((one, other) =>
      one.id < other.id ? -1 : 1,
    );
    const bits = quay?.nestedBits ?? NaN;

    expect([pier?.nestedBits, quay?.nestedBits]).toEqual([
      bits,
      (quay?.state.bits ?? 0) - ENVELOPE_BITS,
    ]);
    // Two times: number, result, two objectives; attempt without its envelope.
    expect(course?.state.bits).toBe(ENVELOPE_BITS + 11 + 2 * (5 + 25 + 2 * 8 + 98 + bits));
    expect(course?.state.parts.map(({ name }) => name)).toEqual([
      ...['the envelope', 'place', '"quay"', '"pier"'],
    ]);
  });

  test('has the pictures that it names and no others', () => {
    const picture = readFileSync('tests/fixtures/modules/quay/media/logo.svg', 'utf8');
    write('media/school.svg', picture);
    write('media/idle.svg', picture);
    const logo = ', logo: media/school.svg, logoAlt: The school';
    write('course.yaml', programme('course', PARTS, logo));

    expect(told({ only: ['course'] })).toEqual([]);
    expect(loaded(['course'])[0]?.media.map(({ path }) => path)).toEqual(['media/school.svg']);
    rmSync(join(root, 'programmes', 'media', 'school.svg'));
    expect(told({ only: ['course'] })).toEqual(['programmes/course.yaml media-missing']);
  });
});

describe('what is wrong with a programme', () => {
  const here = 'programmes/course.yaml';

  test.each([
    { parts: '{ number: 1, module: quai }', code: 'unknown-module' },
    { parts: '{ number: 1, module: course }', code: 'unknown-module' },
    { parts: '{ number: 1, module: quay }, { number: 2, module: quay }', code: 'programme-twice' },
    { parts: '{ number: 1, module: quay }, { number: 1, module: pier }', code: 'programme-number' },
    { parts: '', code: 'too-few' },
    { parts: '{ number: 0, module: quay }', code: 'too-small' },
    { parts: '{ number: 32, module: quay }', code: 'too-large' },
  ])('is told by its code alone: $code of [$parts]', ({ parts, code }) => {
    expect(faults(parts)).toEqual([`${here} ${code}`]);
    expect(loaded(['course'])).toEqual([]);
  });

  test('comes with what was meant', () => {
    write('course.yaml', programme('course', '{ number: 1, module: quai }'));
    const [problem] = loadModules(root, { today, only: ['course'] }).problems;

    expect(problem?.what).toContain('"quai"');
    expect(problem?.remedy).toContain('quay');
  });

  test('comes all at once', () => {
    const parts =
      '{ number: 1, module: quai }, { number: 2, module: quay }, { number: 2, module: pier }';

    expect(faults(parts)).toEqual([`${here} unknown-module`, `${here} programme-number`]);
  });

  test('is a part with errors, which are told too', () => {
    const parts = '{ number: 1, module: quay }, { number: 2, module: wreck }';

    expect(faults(parts)).toEqual(['wreck/report.yaml file-missing', `${here} programme-part`]);
    expect(loaded(['course'])).toEqual([]);
  });

  test('is a form for a module that has none', () => {
    expect(faults('{ number: 1, module: quay, form: { kind: quick } }')).toEqual([
      'quay/module.yaml no-form',
      `${here} programme-part`,
    ]);
  });

  test.each([
    {
      why: 'another kind',
      text: programme('course').replace(
        /^activity.*$/m,
        'activity: { kind: scenario, minutes: 20 }',
      ),
      code: 'programme-kind',
    },
    { why: 'another id', text: programme('caurse'), code: 'id-not-folder' },
    { why: 'no YAML', text: 'title: [', code: 'yaml-indent' },
    { why: 'nothing', text: '', code: 'empty-file' },
    {
      why: 'an entry that there is not',
      text: `${programme('course')}colour: red\n`,
      code: 'unknown-key',
    },
  ])('is told of its file and of no folder: $why', ({ text, code }) => {
    write('course.yaml', text);
    const all = told({ only: ['course'] });

    expect(all).toContain(`${here} ${code}`);
    for (const one of all) expect(one).toMatch(/^programmes\/course\.yaml /);
  });

  test('is a folder of its own', () => {
    mkdirSync(join(root, 'folder'));
    writeFileSync(join(root, 'folder', 'module.yaml'), programme('folder'));
    const all = told({ only: ['folder'] });
    rmSync(join(root, 'folder'), { recursive: true });

    expect(all).toEqual(['folder/module.yaml programme-kind']);
  });

  test('is the name of a module', () => {
    write('quay.yaml', programme('quay'));

    expect(told({ only: ['quay'] })).toEqual(['programmes/quay.yaml programme-name']);
  });

  test.each(['My course.yaml', 'Course.yaml', 'course.yml', 'notes.txt'])(
    'is a file that would be passed over: %s',
    (name) => {
      write(name, programme('course'));

      expect(told({ only: [] })).toEqual([`programmes/${name} foreign-file`]);
    },
  );
});

describe('the room for a programme', () => {
  /** A programme of two modules that need so many bits each. */
  function room(bits: number) {
    write('course.yaml', programme('course'));
    const task: ProgrammeTask = {
      root,
      shown: root,
      options: {
        today,
        release: false,
        framework: loadModules(root, { today, only: [] }).framework,
      },
      modules: ['pier', 'quay'],
      read: (id) => ({
        module: { ...packableModule({ id }), nestedBits: bits },
        reading: new Reading(),
      }),
    };
    return loadProgramme('course', task);
  }

  test('is limited, and the largest parts are named', () => {
    const empty = room(0).module?.state.bits ?? NaN;
    const most = Math.floor((STATE_BITS - empty) / 2);

    expect(room(most)).toMatchObject({ module: { id: 'course' }, problems: [] });
    expect(room(most + 1)).toMatchObject({
      module: undefined,
      problems: [
        { code: 'state-too-long', severity: 'error', file: `${root}/programmes/course.yaml` },
      ],
    });
    expect(room(most + 1).problems[0]?.why).toMatch(/ by "quay", \d+ by "pier"/);
    expect(room(9_000).module?.state.bits).toBe(empty + 18_000);
  });
});

describe('a programme in several languages', () => {
  const spanish = `title: Por tierra y mar
lead: Todo lo que una empresa necesita.
notes: [{ title: Cómo funciona, text: Responda con **sinceridad**. }]
accessibility: Se puede usar solo con el teclado.
`;
  const only = '{ number: 1, module: quay }';

  test('has the title and its modules in each', () => {
    write('course.yaml', programme('course', only));
    write('translations/es/course.yaml', spanish);
    const [course] = loaded(['course']);
    const [quay] = loaded(['quay']);

    expect(course?.languages).toEqual(['en', 'es']);
    expect(course?.pack('es')).toMatchObject({ language: 'es', title: 'Por tierra y mar' });
    expect(packed(course, 'es').parts[0]?.title).toBe(quay?.pack('es').title);
    expect(packed(course, 'es').parts[0]?.title).not.toBe(packed(course).parts[0]?.title);
  });

  test('needs its modules in all of them', () => {
    write('translations/es/course.yaml', spanish);

    expect(faults(PARTS)).toEqual(['programmes/course.yaml programme-language']);
    expect(faults(PARTS, { languages: ['en'] })).toEqual([]);
    expect(loaded(['course'])).toEqual([]);
  });

  test('is told what is wrong with a translation at its place', () => {
    write('translations/es/course.yaml', `${spanish}version: 2.0.0\n`);

    expect(faults(only)).toEqual([
      expect.stringMatching(/^programmes\/translations\/es\/course\.yaml /),
    ]);
  });
});

describe('modules named with --only', () => {
  test.each([
    { only: ['course'], found: ['course'] },
    { only: ['quay'], found: ['quay'] },
    { only: ['course', 'quay'], found: ['quay', 'course'] },
    { only: ['pier', 'another'], found: ['pier', 'another'] },
  ])('are read and no others: $only', ({ only, found }) => {
    write('course.yaml', programme('course'));
    write('another.yaml', programme('another', '{ number: 1, module: quay }'));
    const { modules, problems } = loadModules(root, { today, only });

    expect(modules.map(({ id }) => id)).toEqual(found);
    expect(problems).toEqual([]);
  });

  test('are read once, however many name them', () => {
    write('course.yaml', programme('course'));
    const [quay, course] = loaded(['course', 'quay']);

    expect(course?.parts?.[0]?.module).toBe(quay);
  });

  test('may be wrong, and no programme is told of for that', () => {
    write('course.yaml', programme('course', '{ number: 1, module: wreck }'));

    expect(told({ only: ['quay'] })).toEqual([]);
    expect(told({ only: ['wreck'] })).toEqual(['wreck/report.yaml file-missing']);
    expect(told({ only: ['coarse'] })).toEqual([' unknown-module']);
  });

  test('are told of once, however many name them', () => {
    for (const id of ['course', 'another']) {
      write(`${id}.yaml`, programme(id, '{ number: 1, module: wreck }'));
    }

    expect(told({ only: ['wreck', 'course', 'another'] })).toEqual([
      'wreck/report.yaml file-missing',
      'programmes/another.yaml programme-part',
      'programmes/course.yaml programme-part',
    ]);
  });

  test('in a form of their own leave programmes out', () => {
    write('course.yaml', programme('course', '{ number: 1, module: quai }'));
    const { problems } = loadModules(root, { today, only: ['course'], forms: [QUICK] });

    expect(problems).toEqual([]);
  });
});
