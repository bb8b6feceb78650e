import { describe, expect, test } from 'vitest';
import type { Problem } from '../src/module/problem.js';
import { formatProblem, formatProblems } from './errors.js';

const unknown: Problem = {
  code: 'unknown-competence',
  severity: 'error',
  file: 'modules/export-readiness/bank/incoterms.yaml',
  line: 14,
  column: 18,
  what: 'Item "cif-insurance" measures "OPS9", which framework.yaml does not define.',
  remedy: 'Did you mean "OPS2"?',
};

const large: Problem = {
  code: 'media-large',
  severity: 'warning',
  file: 'modules/demo/media/a.png',
  what: 'The picture has 600 kB.',
  why: 'Learners would wait.',
  remedy: 'Export it smaller.',
};

describe('a problem in a terminal', () => {
  test('says where, what and what to do', () => {
    expect(formatProblem(unknown)).toBe(
      [
        'modules/export-readiness/bank/incoterms.yaml:14:18  unknown-competence',
        '  Item "cif-insurance" measures "OPS9", which framework.yaml does not define.',
        '  Did you mean "OPS2"?',
      ].join('\n'),
    );
  });

  test('says why, and that it is only a warning', () => {
    expect(formatProblem(large).split('\n')).toEqual([
      'modules/demo/media/a.png  media-large (warning)',
      '  The picture has 600 kB.',
      '  Learners would wait.',
      '  Export it smaller.',
    ]);
  });

  test('is counted with the others', () => {
    expect(formatProblems([])).toBe('');
    expect(formatProblems([unknown, large]).trimEnd().split('\n').at(-1)).toBe(
      '1 error, 1 warning.',
    );
    expect(formatProblems([unknown, unknown])).toMatch(/\n2 errors, 0 warnings\.\n$/);
  });
});
