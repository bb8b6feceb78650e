import { describe, expect, test } from 'vitest';
import { phrases } from '../../../tests/fakes/scored-items.js';
import type { ScoredItem } from '../../core/assessment/report-type.js';
import { referenceCredit } from '../../core/adaptive/reference.js';
import { areaPosterior } from '../../core/adaptive/second-order.js';
import { competence } from './competence.js';
import { observationOf } from './measure.js';
import { inRole } from './role.js';
import type { CompetenceContent } from './schema.js';

const need = (level: number, weight: number) => ({ level, weight });
const report: CompetenceContent = {
  kind: 'competence',
  graded: true,
  honesty: [],
  basis: { bankVersion: '1.2.0', prior: 'N(0,1)' },
  areas: [{ id: 'FIN', name: 'Finance' }],
  competences: ['FIN1', 'FIN2'].map((id) => ({ id, name: id, area: 'FIN', levels: [] })),
  roles: [
    { key: 'a', name: 'Buyer', targets: { FIN1: need(3, 3), FIN2: need(2, 1) } },
    { key: 'b', name: 'Seller', targets: { FIN2: need(4, 2) } },
  ],
};

/** The question for a role with a choice. */
const role = (...chosen: readonly string[]): ScoredItem => ({
  item: { id: 'role', number: 1000, kind: 'choice', prompt: '?', label: 'Role' },
  answered: chosen.length > 0,
  credit: 0,
  keyed: false,
  chosen,
});

const item = (id: string, credit: number | undefined, level = 2): ScoredItem => ({
  item: {
    ...{ id: `${id}-${String(level)}`, number: 1, kind: 'choice', prompt: '?', label: '?' },
    ...{ competence: id, level, chance: 0, graded: false },
  },
  answered: credit !== undefined,
  credit: credit ?? 0,
  keyed: true,
  chosen: ['a'],
});

const read = (items: readonly ScoredItem[], more: Partial<CompetenceContent> = {}) =>
  competence.findings({ report: { ...report, ...more }, sections: [], items, phrases });

describe('a report in the role that the learner chose', () => {
  test.each([
    { items: [role('a')], name: 'Buyer', targets: [need(3, 3), need(2, 1)] },
    { items: [item('FIN1', 1), role('b')], name: 'Seller', targets: [undefined, need(4, 2)] },
    { items: [role('p')], name: undefined, targets: [undefined, undefined] },
    { items: [role()], name: undefined, targets: [undefined, undefined] },
    { items: [item('FIN1', 1)], name: undefined, targets: [undefined, undefined] },
    { items: [], name: undefined, targets: [undefined, undefined] },
  ])('is named $name and needs $targets', ({ items, name, targets }) => {
    const found = inRole({ report, items });

    expect(found.roleName).toBe(name);
    expect(found.competences.map(({ target }) => target)).toEqual(targets);
    expect(read(items).roleName).toBe(name);
  });

  test('keeps the role of the author where none was chosen', () => {
    const competences = report.competences.map((one) => ({ ...one, target: need(1, 1) }));
    const authored = { ...report, roleName: 'Clerk', competences };

    expect(inRole({ report: authored, items: [role('p')] })).toBe(authored);
    expect(inRole({ report: authored, items: [role('a')] }).roleName).toBe('Buyer');
    expect(inRole({ report: { ...authored, roles: undefined }, items: [role('a')] }).roleName).toBe(
      'Clerk',
    );
  });

  test('weighs the grade and what comes next by it', () => {
    const items = [item('FIN1', 1), item('FIN2', 0)];

    expect(read(items).grade).toBe(50);
    expect(read([role('a'), ...items]).grade).toBe(75);
    expect(read([role('b'), ...items]).grade).toBe(0);
    expect(read([role('b'), ...items]).next[0]?.competence.id).toBe('FIN2');
  });
});

describe('the grade where items went by the answers', () => {
  const items = [item('FIN1', 1, 4), item('FIN1', 1, 3), item('FIN2', 0, 1)];
  const [first = [], second = []] = areaPosterior([
    items.slice(0, 2).map(observationOf),
    items.slice(2).map(observationOf),
  ]).competences;
  const [one, other] = [referenceCredit(first), referenceCredit(second)];

  test('is what is to be expected on items of all levels, and not what was earned', () => {
    const { credit, competences } = read(items, { tailored: true });

    expect(competences.map(({ expected }) => expected)).toEqual([one, other]);
    expect(credit).toBeCloseTo((one + other) / 2, 12);
    expect(credit).not.toBeCloseTo(read(items).credit, 2);
  });

  test('weighs by the role', () => {
    const { credit } = read([role('a'), ...items], { tailored: true });

    expect(credit).toBeCloseTo((3 * one + other) / 4, 12);
  });

  test('counts only what was answered, and is nothing without an answer', () => {
    const only = read([item('FIN1', 1, 4), item('FIN2', undefined)], { tailored: true });
    const none = read([item('FIN1', undefined)], { tailored: true });

    expect(only.credit).toBeCloseTo(only.competences[0]?.expected ?? 0, 12);
    expect([none.credit, none.grade]).toEqual([0, 0]);
  });
});
