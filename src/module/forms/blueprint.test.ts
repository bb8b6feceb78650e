import { describe, expect, test } from 'vitest';
import { frameworkSource } from '../../../tests/fakes/framework-source.js';
import { areaOf } from '../../core/competence/framework.js';
import { blueprintOf } from './blueprint.js';
import { roleKey } from './role-keys.js';

const { framework } = frameworkSource();
const { competences, roles } = framework;

describe('a blueprint', () => {
  test.each([
    { kind: 'quick', each: 1 },
    { kind: 'standard', each: 2 },
    { kind: 'pre', each: 2 },
    { kind: 'post', each: 2 },
  ] as const)('of the kind $kind draws $each of every competence', ({ kind, each }) => {
    const all = competences.map(({ id }) => [id, each]);

    expect(blueprintOf({ kind }, framework)).toEqual({ draw: { '': Object.fromEntries(all) } });
  });

  test('on an area draws eight of each of its competences', () => {
    expect(blueprintOf({ kind: 'area', area: 'FIN' }, framework)).toEqual({
      draw: { '': { FIN1: 8, FIN2: 8, FIN3: 8 } },
    });
  });

  test('by the answers has at most four of a competence and six of an area', () => {
    const { draw, most } = blueprintOf({ kind: 'tailored' }, framework);

    expect(most).toBe(6);
    expect(new Set(Object.values(draw[''] ?? {}))).toEqual(new Set([4]));
    expect(Object.keys(draw[''] ?? {})).toHaveLength(competences.length);
  });

  test.each([{ kind: 'role', role: 'XX' } as const, { kind: 'area', area: 'XXX' } as const])(
    'of $kind draws nothing for what does not exist',
    (form) => {
      expect(blueprintOf(form, framework)).toEqual({ draw: { '': {} } });
    },
  );

  test('keeps the order of the framework, so that areas follow one another', () => {
    for (const draw of Object.values(blueprintOf({ kind: 'role' }, framework).draw)) {
      const order = competences.map(({ id }) => id).filter((id) => id in draw);

      expect(Object.keys(draw)).toEqual(order);
      const areas = order.map(areaOf);
      expect(areas.filter((area, at) => area !== areas[at - 1])).toEqual([...new Set(areas)]);
    }
  });
});

describe('a blueprint for a role', () => {
  test.each(roles)('draws for $id what it needs, up to a lesson', ({ id, targets }) => {
    const { draw } = blueprintOf({ kind: 'role', role: id }, framework);
    const own = draw[''] ?? {};
    const weightOf = (competence: string) => targets[competence]?.weight ?? 0;
    const total = Object.values(own).reduce((sum, one) => sum + one, 0);

    expect(Object.keys(own)).toEqual(
      competences.map((one) => one.id).filter((one) => weightOf(one) >= 2),
    );
    expect(total).toBeLessThanOrEqual(36);
    for (const [competence, count] of Object.entries(own)) {
      expect(count).toBeGreaterThanOrEqual(1);
      expect(count).toBeLessThanOrEqual(3);
      // What weighs most is asked at least as often as all else, and what weighs alike is asked alike.
      for (const [other, less] of Object.entries(own)) {
        if (weightOf(competence) > weightOf(other)) expect(count).toBeGreaterThanOrEqual(less);
        if (weightOf(competence) === weightOf(other)) expect(count).toBe(less);
      }
    }
    // There is no room for one more of all that weigh alike.
    for (const weight of [3, 2]) {
      const group = Object.keys(own).filter((one) => weightOf(one) === weight);
      const full = group.some((one) => own[one] === 3) || total + group.length > 36;
      const waits = weight === 2 && group.some((one) => own[one] === 2);
      expect(full || waits).toBe(true);
    }
  });

  test('that the learner chooses has one for each role by its key, and the quick one for none', () => {
    const { draw } = blueprintOf({ kind: 'role' }, framework);

    expect(Object.keys(draw)).toEqual(['', ...roles.map((_, at) => roleKey(at))]);
    expect(draw['']).toEqual(blueprintOf({ kind: 'quick' }, framework).draw['']);
    roles.forEach(({ id }, at) => {
      expect(draw[roleKey(at)]).toEqual(
        blueprintOf({ kind: 'role', role: id }, framework).draw[''],
      );
    });
  });

  test('asks a second time what weighs most before what weighs less, and never in part', () => {
    const ids = Array.from({ length: 20 }, (_, at) => `FIN${String(at)}`);
    const target = (weight: 1 | 2 | 3) => ({ level: 2, weight });
    const role = (heavy: number) => ({
      ...framework,
      competences: ids.map((id) => ({ ...competences[0], id })),
      roles: [
        {
          ...roles[0],
          id: 'XY',
          targets: Object.fromEntries(ids.map((id, at) => [id, target(at < heavy ? 3 : 2)])),
        },
      ],
    });
    const counts = (heavy: number) => {
      // Of a framework only ids and needs are read.
      const made = role(heavy) as unknown as typeof framework;
      const { draw } = blueprintOf({ kind: 'role', role: 'XY' }, made);
      return ids.map((id) => draw['']?.[id]);
    };

    expect(counts(6)).toEqual([...Array<number>(6).fill(3), ...Array<number>(14).fill(1)]);
    expect(counts(16)).toEqual([...Array<number>(16).fill(2), ...Array<number>(4).fill(1)]);
    expect(counts(17)).toEqual(Array<number>(20).fill(1));
    expect(counts(0)).toEqual(Array<number>(20).fill(1));
  });
});
