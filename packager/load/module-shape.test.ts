import { describe, expect, test } from 'vitest';
import type { SourceDocument } from './document.js';
import { misplacedFiles } from './module-shape.js';

const QUESTIONS = ['module.yaml', 'report.yaml', 'bank/a.yaml'];
const GAME = ['module.yaml', 'scenario.yaml', 'cards/a.yaml'];
const UNIT = ['module.yaml', 'unit.yaml', 'unit.md', 'bank/a.yaml'];

/** What is told of these files, as `file code`; without a kind the head cannot be read. */
function told(kind: string | undefined, files: readonly string[]): readonly string[] {
  const sources = files.map((relative) => ({ relative, shown: `m/${relative}`, path: '' }));
  // Nothing else of a document is read.
  const head = { relative: 'module.yaml', value: { activity: { kind } } } as SourceDocument;
  const found = misplacedFiles({ sources }, 'm', kind === undefined ? [] : [head]);
  return found.map(({ at, code }) => `${at.file} ${code}`);
}

const without = (files: readonly string[], name: string) => files.filter((one) => one !== name);

describe('the files of a module', () => {
  test.each([
    { kind: 'assessment', files: QUESTIONS },
    { kind: 'practice', files: [...QUESTIONS, 'bank/b.yaml'] },
    { kind: 'scenario', files: GAME },
    { kind: 'scenario', files: [...GAME, 'events.yaml'] },
    { kind: 'unit', files: UNIT },
    { kind: undefined, files: QUESTIONS },
    { kind: undefined, files: GAME },
    { kind: undefined, files: UNIT },
  ])('are those of the kind $kind: $files', ({ kind, files }) => {
    expect(told(kind, files)).toEqual([]);
  });

  test.each([
    {
      kind: 'assessment',
      files: without(QUESTIONS, 'report.yaml'),
      found: ['m/report.yaml file-missing'],
    },
    {
      kind: 'assessment',
      files: without(QUESTIONS, 'bank/a.yaml'),
      found: ['m/bank file-missing'],
    },
    {
      kind: 'scenario',
      files: without(GAME, 'scenario.yaml'),
      found: ['m/scenario.yaml file-missing'],
    },
    { kind: 'scenario', files: without(GAME, 'cards/a.yaml'), found: ['m/cards file-missing'] },
    { kind: 'unit', files: without(UNIT, 'unit.yaml'), found: ['m/unit.yaml file-missing'] },
    { kind: 'unit', files: without(UNIT, 'unit.md'), found: ['m/unit.md file-missing'] },
    { kind: 'unit', files: without(UNIT, 'bank/a.yaml'), found: ['m/bank file-missing'] },
    {
      kind: undefined,
      files: ['unit.md'],
      found: ['m/module.yaml file-missing', 'm/unit.yaml file-missing', 'm/bank file-missing'],
    },
    {
      kind: undefined,
      files: ['events.yaml'],
      found: ['m/module.yaml file-missing', 'm/scenario.yaml file-missing', 'm/cards file-missing'],
    },
    {
      kind: undefined,
      files: ['bank/a.yaml'],
      found: ['m/module.yaml file-missing', 'm/report.yaml file-missing'],
    },
  ])('of the kind $kind are missed: $found', ({ kind, files, found }) => {
    expect(told(kind, files)).toEqual(found);
  });

  test.each([
    { kind: 'assessment', files: [...QUESTIONS, 'unit.md'], found: ['m/unit.md file-foreign'] },
    {
      kind: 'assessment',
      files: [...QUESTIONS, 'cards/a.yaml', 'events.yaml'],
      found: ['m/cards/a.yaml file-foreign', 'm/events.yaml file-foreign'],
    },
    { kind: 'scenario', files: [...GAME, 'unit.yaml'], found: ['m/unit.yaml file-foreign'] },
    { kind: 'scenario', files: [...GAME, 'bank/a.yaml'], found: ['m/bank/a.yaml file-foreign'] },
    { kind: 'scenario', files: [...GAME, 'report.yaml'], found: ['m/report.yaml file-foreign'] },
    { kind: 'unit', files: [...UNIT, 'report.yaml'], found: ['m/report.yaml file-foreign'] },
    { kind: 'unit', files: [...UNIT, 'scenario.yaml'], found: ['m/scenario.yaml file-foreign'] },
    { kind: 'unit', files: [...UNIT, 'cards/a.yaml'], found: ['m/cards/a.yaml file-foreign'] },
  ])('of the kind $kind are told as foreign: $found', ({ kind, files, found }) => {
    expect(told(kind, files)).toEqual(found);
  });

  test.each([
    { alone: true, kind: 'programme', found: [] },
    { alone: true, kind: 'unit', found: ['activity.kind programme-kind'] },
    { alone: false, kind: 'programme', found: ['activity.kind programme-kind'] },
  ])('are one file for a programme alone: $alone, $kind', ({ alone, kind, found }) => {
    const value = { activity: { kind } };
    const head = { relative: 'module.yaml', file: 'm', value } as SourceDocument;
    const sources = [{ relative: 'module.yaml', shown: 'm', path: '' }];
    const told = misplacedFiles({ alone, sources }, 'm', [head]);

    expect(told.map(({ at, code }) => `${at.path?.join('.') ?? ''} ${code}`)).toEqual(found);
  });

  test('say what the module is, and what to do', () => {
    const sources = [...UNIT, 'report.yaml'].map((relative) => ({
      relative,
      shown: relative,
      path: '',
    }));

    expect(misplacedFiles({ sources }, 'm', [])).toEqual([
      {
        code: 'file-foreign',
        severity: 'error',
        at: { file: 'report.yaml' },
        what: 'The module is a unit (kind: unit), and such a module has no file of this name.',
        remedy: 'Remove the file, or correct "kind" below "activity" in module.yaml.',
      },
    ]);
  });
});
