import { describe, expect, test } from 'vitest';
import type { Decision, Evidence } from '../../../core/scenario/world.js';
import { roleGapOf, rowsOf } from './rows.js';

const names = ['STR1', 'FIN1', 'LAW1', 'PEO1'].map((id) => ({ id, name: `About ${id}` }));

/** A decision that shows scores, such as `FIN1: 2`, each of 3. */
function showing(scores: Readonly<Record<string, number>>, most = 3): Decision {
  const evidence = Object.entries(scores).map(([competence, score], at): Evidence => ({
    competence,
    score,
    most,
    weight: at === 0 ? 2 : 1,
  }));
  return { round: 1, card: 'card', variant: 0, picks: [], measures: {}, evidence };
}

describe('what a run shows of competences', () => {
  test.each([
    {
      why: 'no decision',
      decisions: [],
      row: { decisions: 0, lack: 0, misses: 0, grade: undefined },
    },
    {
      why: 'one decision',
      decisions: [showing({ FIN1: 3 })],
      row: { decisions: 1, misses: 0, share: 1, grade: undefined },
    },
    {
      why: 'two good ones',
      decisions: [showing({ FIN1: 3 }), showing({ FIN1: 2 })],
      row: { decisions: 2, misses: 0, grade: 'strong' },
    },
    {
      why: 'a good and a weak one',
      decisions: [showing({ FIN1: 3 }), showing({ FIN1: 0 })],
      row: { decisions: 2, misses: 1, share: 0.5, lack: 0.5, grade: 'partly' },
    },
    {
      why: 'two misses',
      decisions: [showing({ FIN1: 1 }), showing({ STR1: 3, FIN1: 0 })],
      row: { decisions: 2, misses: 2, grade: 'weak' },
    },
    {
      why: 'two best ones that show more of something else',
      decisions: [showing({ FIN1: 1 }), showing({ FIN1: 1 })].map((one) => ({ ...one, credit: 1 })),
      row: { decisions: 2, misses: 0, lack: 0, grade: 'partly' },
    },
    {
      why: 'all there was to show of little',
      decisions: [showing({ FIN1: 1 }, 1), showing({ FIN1: 1 }, 1)],
      row: { decisions: 2, misses: 0, share: 1, grade: 'strong' },
    },
  ])('after $why', ({ decisions, row }) => {
    const [, found] = rowsOf(names, decisions);

    expect(found).toMatchObject({ competence: 'FIN1', name: 'About FIN1', ...row });
  });

  test('has a row for each competence, in the order of the content', () => {
    const rows = rowsOf(names, [showing({ PEO1: 1, STR1: 1 })]);

    expect(rows.map(({ competence }) => competence)).toEqual(names.map(({ id }) => id));
  });
});

describe('what a run leaves open of a role', () => {
  const role = { name: 'Export assistant', weights: { STR1: 3, FIN1: 3, LAW1: 3, PEO1: 1 } };

  test('are the weak and the unseen of those that it needs most', () => {
    const weak = showing({ FIN1: 0, LAW1: 3, PEO1: 0 });

    expect(roleGapOf(role, rowsOf(names, [weak, weak]))).toEqual({
      name: 'Export assistant',
      weak: ['About FIN1'],
      unseen: ['About STR1'],
    });
  });

  test('is nothing where the most needed was seen and not weak', () => {
    const good = showing({ FIN1: 3, LAW1: 2, STR1: 2 });

    expect(roleGapOf(role, rowsOf(names, [good, good]))).toMatchObject({ weak: [], unseen: [] });
  });
});
