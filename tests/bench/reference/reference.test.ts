import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../../packager/program.js';
import { STATE_CHARACTERS } from '../../../src/core/session/saved-session.js';
import type { Problem } from '../../../src/module/problem.js';
import { capture } from '../../fakes/terminal.js';
import { bytesOf, makeReference, type Reference } from './content.js';
import { REFERENCE_MODULE, writeReferenceModule } from './module.js';

const PATIENCE = 60_000;

describe('the reference content', () => {
  let reference: Reference;

  beforeAll(() => {
    reference = makeReference(1);
  }, PATIENCE);

  test('holds as many questions, pages, pictures and nodes as other tools were given', () => {
    const { content, pictures } = reference;
    const kinds = ['single', 'multiple', 'matching', 'likert'].map(
      (type) => content.items.filter((item) => item.type === type).length,
    );

    expect(kinds).toEqual([20, 10, 5, 5]);
    expect([content.pages.length, pictures.size, content.dialogue.nodes.length]).toEqual([
      10, 5, 12,
    ]);
    expect(bytesOf(reference)).toBe(350_098);
  });

  test(
    'is the same for the same seed',
    () => {
      const again = makeReference(1);

      expect(again.content).toEqual(reference.content);
      for (const [path, bytes] of reference.pictures) {
        expect(again.pictures.get(path)?.equals(bytes)).toBe(true);
      }
    },
    PATIENCE,
  );

  describe('as a module', () => {
    const root = mkdtempSync(join(tmpdir(), 'portolan-reference-'));
    let report: { packages: { stateCharacters: number }[]; problems: Problem[] };

    beforeAll(async () => {
      const modules = join(root, 'modules');
      cpSync('modules/framework', join(modules, 'framework'), { recursive: true });
      writeReferenceModule(modules, reference);
      const terminal = capture();
      const places = ['--modules', modules, '--out', join(root, 'out')];
      const runtime = ['--runtime', 'tests/fixtures/runtime'];
      await run(
        ['pack', REFERENCE_MODULE, '--target', 'web', ...places, ...runtime, '--json'],
        terminal,
      );
      report = JSON.parse(terminal.printed()) as typeof report;
    }, PATIENCE);

    afterAll(() => {
      rmSync(root, { recursive: true, force: true });
    });

    test('packs without an error', () => {
      expect(report.problems.filter((problem) => problem.severity === 'error')).toEqual([]);
      expect(report.packages).toHaveLength(1);
    });

    test('keeps its longest attempt within what every LMS keeps', () => {
      expect(report.packages[0]?.stateCharacters).toBeLessThan(STATE_CHARACTERS);
    });
  });
});
