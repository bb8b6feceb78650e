import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phrases } from '../../../tests/fakes/scored-items.js';
import type { ReportInput, ScoredItem } from '../../core/assessment/report-type.js';
import * as english from '../../i18n/en/index.js';
import { registerAllKindWords } from '../../i18n/kinds/words.js';
import { competence, type Level } from './competence.js';
import { amongOthers, placeOf, placeOfLevel, towards } from './places.js';
import { competenceSchema, type CompetenceContent } from './schema.js';

registerAllKindWords('en', english);

const AREAS = ['FIN', 'OPS'];
const report = (more: Partial<CompetenceContent> = {}): CompetenceContent => ({
  kind: 'competence',
  graded: true,
  honesty: [],
  basis: { bankVersion: '1.2.0', prior: 'N(0,1)' },
  areas: AREAS.map((id) => ({ id, name: `Area ${id}` })),
  competences: AREAS.flatMap((area) =>
    ['1', '2', '3'].map((place) => ({
      id: `${area}${place}`,
      name: `Competence ${area}${place}`,
      area,
      levels: ['one', 'two', 'three', 'four'],
    })),
  ),
  ...more,
});

/** Items of the competences, four each of the levels 1 to 4, with the credit that somebody has. */
function itemsOf(credit: (level: number, competence: string) => number | undefined): ScoredItem[] {
  return report().competences.flatMap(({ id }, place) =>
    [1, 2, 3, 4].map((level): ScoredItem => {
      const earned = credit(level, id);
      return {
        item: {
          id: `${id}-${String(level)}`,
          number: place * 4 + level,
          kind: 'choice',
          prompt: 'Which?',
          label: 'Which',
          competence: id,
          level,
          chance: 0.25,
          graded: false,
        },
        answered: earned !== undefined,
        credit: earned ?? 0,
        keyed: true,
        chosen: [],
      };
    }),
  );
}

const read = (items: readonly ScoredItem[], more: Partial<CompetenceContent> = {}) => {
  const input: ReportInput<CompetenceContent> = {
    report: report(more),
    sections: [],
    items,
    phrases,
  };
  const findings = competence.findings(input);
  return { findings, outcome: competence.outcome(input, findings) };
};

const target = (level: number, weight = 1) => ({ level, weight });
const withTargets = (level: number): Partial<CompetenceContent> => ({
  roleName: 'Export assistant',
  competences: report().competences.map((one) => ({ ...one, target: target(level) })),
});

describe('a profile of competences', () => {
  test('is full for all right and empty for all wrong', () => {
    const all = read(itemsOf(() => 1));
    const none = read(itemsOf(() => 0));

    expect([all.findings.grade, none.findings.grade]).toEqual([100, 0]);
    expect([all.outcome.credit, none.outcome.credit]).toEqual([1, 0]);
    expect(all.findings.areas.every(({ at }) => at > 0.5)).toBe(true);
    expect(none.findings.areas.every(({ at }) => at < -0.8)).toBe(true);
  });

  test('says nothing of what nobody answered', () => {
    const { findings, outcome } = read(itemsOf((_, id) => (id === 'FIN1' ? 1 : undefined)));

    expect(findings.competences.map(({ named }) => named !== undefined)).toEqual([
      true,
      ...[false, false, false, false, false],
    ]);
    expect(findings.areas[1]?.named).toBeUndefined();
    expect(outcome.objectives.find(({ id }) => id === 'OPS2')).toEqual({
      id: 'OPS2',
      name: 'Competence OPS2',
      complete: false,
      summary: 'Not enough answers yet',
    });
    // What was left open earns nothing.
    expect(findings.grade).toBe(17);
  });

  test('names levels with the answers they rest on, for teachers', () => {
    const { findings, outcome } = read(itemsOf((level) => (level <= 2 ? 1 : 0)));

    expect(outcome.objectives.at(-1)).toMatchObject({ id: 'grade', name: 'Grade' });
    expect(outcome.objectives.at(-1)?.summary).toBe(`${String(findings.grade)} of 100`);
    expect(outcome.objectives.map(({ id }) => id)).toEqual([
      'FIN1',
      'FIN2',
      'FIN3',
      'OPS1',
      'OPS2',
      'OPS3',
      'FIN',
      'OPS',
      'grade',
    ]);
    for (const { summary } of outcome.objectives.slice(0, -1)) {
      expect(summary).toMatch(/^[\w .;()]+ \(\d+ answers\); \d+ of 100$/);
    }
  });

  test('measures what was answered, and nothing else', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(undefined, 0, 1), { minLength: 24, maxLength: 24 }),
        (credits) => {
          let at = -1;
          const { findings, outcome } = read(itemsOf(() => credits[(at += 1)]));
          const levels: readonly Level[] = [...findings.competences, ...findings.areas];

          levels.forEach(({ answered }, place) => {
            const measure = outcome.objectives[place]?.measure;
            expect(measure !== undefined).toBe(answered > 0);
            if (!measure) return;
            expect(measure).toMatchObject({ answers: answered, ...report().basis });
            // Answers tell something, so that less is in doubt than before the first of them.
            expect(measure.standardError).toBeGreaterThan(0);
            expect(measure.standardError).toBeLessThan(1);
            for (const figure of [measure.estimate, measure.standardError]) {
              expect(figure).toBe(Number(figure.toFixed(4)));
            }
          });
          expect(outcome.objectives.at(-1)?.measure).toBeUndefined();
        },
      ),
      { numRuns: 30 },
    );
  });

  test('measures by the same figures that it shows', () => {
    const { findings, outcome } = read(itemsOf((level) => (level <= 2 ? 1 : 0)));
    const [first] = findings.competences;

    expect(outcome.objectives[0]?.measure).toEqual({
      estimate: expect.closeTo(first?.at ?? NaN, 4) as number,
      standardError: expect.closeTo(first?.deviation ?? NaN, 4) as number,
      answers: 4,
      bankVersion: '1.2.0',
      prior: 'N(0,1)',
    });
  });

  test('names the skills in ESCO of the competences that have some', () => {
    const esco = ['http://data.europa.eu/esco/skill/1', 'http://data.europa.eu/esco/skill/2'];
    const competences = report().competences.map((one) =>
      one.id === 'FIN2' ? { ...one, esco } : one,
    );
    const { objectives } = read([], { competences }).outcome;

    expect(objectives.filter(({ related }) => related).map(({ id }) => id)).toEqual(['FIN2']);
    expect(objectives.find(({ id }) => id === 'FIN2')?.related).toEqual(esco);
  });

  test.each([
    { what: 'an item with a right answer', more: {}, objective: 'FIN1' },
    { what: 'a rating of oneself', more: { unscored: true }, objective: undefined },
    { what: 'an item without a right answer', more: { keyed: false }, objective: undefined },
  ])('takes $what as evidence of $objective', ({ more, objective }) => {
    const [item] = itemsOf(() => 1);

    expect(item && competence.objectiveOf?.({ ...item, ...more })).toBe(objective);
  });

  test('puts nobody higher for a worse answer', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(0, 1), { minLength: 24, maxLength: 24 }),
        fc.nat({ max: 23 }),
        (credits, place) => {
          const given = (better: number) => {
            let at = -1;
            return read(itemsOf(() => ((at += 1), at === place ? better : credits[at])));
          };
          const [low, high] = [given(0), given(1)];

          expect(high.findings.credit).toBeGreaterThanOrEqual(low.findings.credit);
          high.findings.areas.forEach((area, at) => {
            expect(area.at).toBeGreaterThanOrEqual((low.findings.areas[at]?.at ?? 9) - 1e-9);
          });
        },
      ),
      { numRuns: 30 },
    );
  });

  test('weighs the grade by what the role needs', () => {
    const competences = report().competences.map((one) => ({
      ...one,
      target: one.area === 'FIN' ? target(3, 3) : target(1, 1),
    }));
    const items = itemsOf((_, id) => (id.startsWith('FIN') ? 1 : 0));

    expect(read(items).findings.grade).toBe(33);
    expect(read(items, { roleName: 'Export assistant', competences }).findings.grade).toBe(67);
  });

  test('keeps a mark that was missed from looking reached', () => {
    const items = itemsOf((level) => (level <= 3 ? 1 : 0));

    expect(read(items, { passMark: 60 }).outcome.passed).toBe(true);
    expect(read(items, { passMark: 67 }).findings).toMatchObject({ grade: 66, passed: false });
    expect(read(items, { graded: false }).outcome.credit).toBeUndefined();
  });
});

describe('the fit with a role', () => {
  test.each([
    { what: 'all right', credit: () => 1, needs: 2, fit: 3 },
    { what: 'all wrong', credit: () => 0, needs: 3, fit: 0 },
  ])('is $fit for $what', ({ credit, needs, fit }) => {
    expect(read(itemsOf(credit), withTargets(needs)).findings.fit).toBe(fit);
  });

  test('is not told without a role, nor on few answers', () => {
    const few = itemsOf((level, id) => (id === 'FIN1' || level === 1 ? 1 : undefined));

    expect(read(itemsOf(() => 1)).findings.fit).toBeUndefined();
    expect(read(few, withTargets(2)).findings.fit).toBeUndefined();
  });
});

describe('what to learn next', () => {
  test('is what is weakest and most needed, no more than two of an area', () => {
    const competences = report().competences.map((one) => ({
      ...one,
      target: target(3, one.id === 'OPS3' ? 3 : 1),
    }));
    const { findings } = read(
      itemsOf((level, id) => (id.startsWith('FIN') ? (level <= 2 ? 1 : 0) : 0)),
      { roleName: 'Export assistant', competences },
    );

    expect(findings.next.map((one) => one.competence.id)).toEqual(['OPS3', 'OPS1', 'FIN1']);
    expect(findings.next[0]).toMatchObject({ level: 1, unsure: false });
  });

  test('is nothing where nothing is missing', () => {
    expect(
      read(
        itemsOf(() => 1),
        withTargets(1),
      ).findings.next,
    ).toEqual([]);
  });

  test('is more questions where too few were answered to know', () => {
    const competences = report().competences.map((one) =>
      one.id === 'FIN1' ? { ...one, target: target(2) } : { ...one, target: target(1) },
    );
    const { findings } = read(
      itemsOf((level, id) => (id === 'FIN1' && level !== 2 ? undefined : level <= 2 ? 1 : 0)),
      { roleName: 'Export assistant', competences },
    );

    expect(findings.next.find((one) => one.competence.id === 'FIN1')?.unsure).toBe(true);
  });
});

test.each([
  [-9, 0],
  [9, 100],
])('an ability of %d lies at %d percent of a bar', (ability, place) => {
  expect(placeOf(ability)).toBe(place);
});

test('a level begins where its fifth of a bar does', () => {
  expect([0, 1, 2.5, 4].map(placeOfLevel)).toEqual([0, 20, 50, 80]);
  // The cut of level 2.
  expect(placeOf(-0.4 + Math.log(0.65 / 0.35))).toBe(40);
});

test.each([
  { probabilities: [0, 0.1, 0.2, 0.5, 0.2], target: 2, lies: 'reached' },
  { probabilities: [0.5, 0.4, 0.1, 0, 0], target: 2, lies: 'below' },
  { probabilities: [0.1, 0.4, 0.3, 0.2, 0], target: 2, lies: 'close' },
  { probabilities: [0.1, 0.4, 0.3, 0.2, 0], target: 2.3, lies: 'below' },
])('$probabilities lie $lies to $target', ({ probabilities, target: needed, lies }) => {
  expect(towards({ probabilities }, needed)).toBe(lies);
});

describe('a reference group', () => {
  const norms = {
    name: 'Learners of a school',
    n: 30,
    source: 'Its own results',
    date: '2026-11-25',
    areas: { FIN: { lower: -0.5, upper: 0.4 } },
  };

  test.each([
    { n: 29, fits: false },
    { n: 30, fits: true },
  ])('of $n people is shipped: $fits', ({ n, fits }) => {
    const given = { kind: 'competence', honesty: 'Learn.', norms: { ...norms, n } };

    expect(competenceSchema.safeParse(given).success).toBe(fits);
  });

  test.each([
    { from: -2, to: -0.6, word: 'belowOthers' },
    { from: -2, to: -0.5, word: 'amongOthers' },
    { from: -0.2, to: 0.2, word: 'amongOthers' },
    { from: 0.4, to: 1, word: 'amongOthers' },
    { from: 0.5, to: 1, word: 'aboveOthers' },
  ])('is told from a band of $from to $to as $word', ({ from, to, word }) => {
    expect(amongOthers({ from, to }, norms.areas.FIN)).toBe(word);
  });
});
