import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CUTS } from '../src/core/adaptive/levels.js';
import { ROLE_ITEM } from '../src/core/assessment/form.js';
import type { ItemContent } from '../src/core/assessment/item-type.js';
import { areaOf } from '../src/core/competence/framework.js';
import { itemType } from '../src/items/registry.js';
import type { Random } from '../src/core/session/random.js';
import type { AssessmentState } from '../src/players/assessment/assessment.js';
import { reportInputOf } from '../src/players/assessment/evidence.js';
import { entryOf, pathOf } from '../src/players/assessment/path.js';
import { competence } from '../src/reports/competence/competence.js';
import type { CompetenceContent } from '../src/reports/competence/schema.js';
import {
  answeredFrom,
  attemptOf,
  checkAs,
  countsOf,
  formsWith,
  guessing,
  inRoleOf,
  last,
  reopened,
  savedText,
  testedIn,
} from './fakes/check-forms.js';
import { responseTo } from './fakes/competence-check.js';

const RUNS = { numRuns: 6 };
const forms = formsWith();
const able = guessing(12, true);

/** The report on an attempt. */
function found(content: ReturnType<typeof checkAs>['content'], state: AssessmentState) {
  const input = reportInputOf(content, state);
  return competence.findings(input as Parameters<typeof competence.findings>[0]);
}

describe('a form for the role that a learner chooses', () => {
  const { content } = checkAs('role');
  const draw = content.form?.draw ?? {};
  const { roles = [] } = content.report as CompetenceContent;
  const keys = roles.map(({ key }) => key);
  const role = fc.constantFrom(...keys);

  /** An attempt with the first answers given, some of them skipped. */
  const begunWith = (seed: number, answers: number) => {
    let state = forms.start(content, seed);
    state = forms.apply(content, state, { type: 'skip', seconds: 1 });
    for (let turn = 0; turn < answers; turn += 1) {
      const item = content.items.find(({ id }) => id === state.at) as ItemContent;
      const response = responseTo(item, () => 0.3);
      const answer = { type: 'answer', response, seconds: 5 } as const;
      state = forms.apply(content, state, turn % 3 === 2 ? { type: 'skip', seconds: 5 } : answer);
    }
    return state;
  };

  /** What is answered stays, and all else that is asked is what the role asks. */
  const expectRole = (state: AssessmentState, key: string) => {
    const own = draw[key] ?? {};
    const items = testedIn(content, state);
    const answered = items.filter(({ id }) => entryOf(state, id)?.response !== undefined);
    const [all, given] = [countsOf(items), countsOf(answered)];
    for (const id of Object.keys({ ...all, ...own })) {
      expect(all[id]).toBe(Math.max(own[id] ?? 0, given[id] ?? 0));
    }
  };

  test('asks for it first, and without a choice what the quick form asks', () => {
    const state = forms.start(content, 1);

    expect([state.at, state.asked?.[0]]).toEqual([ROLE_ITEM, ROLE_ITEM]);
    expect(countsOf(testedIn(content, state))).toEqual(draw['']);
    const skipped = forms.apply(content, state, { type: 'skip', seconds: 1 });
    expect(skipped.asked).toEqual(state.asked);
    expect(skipped.at).toBe(state.asked?.[1]);
    const none = inRoleOf(forms, content, state, 'p');
    expect(none.asked).toEqual(state.asked);
    expect(found(content, none).roleName).toBeUndefined();
  });

  test('offers all roles and none of them, and tells who was chosen', () => {
    const item = content.items.find(({ id }) => id === ROLE_ITEM) as ItemContent & {
      readonly options: readonly { readonly key: string; readonly text: string }[];
    };

    expect(item.options.slice(0, -1)).toEqual(roles.map(({ key, name }) => ({ key, text: name })));
    expect(item.options.at(-1)?.key).toBe('p');
    for (const { key, name, targets } of roles) {
      const report = found(content, inRoleOf(forms, content, forms.start(content, 2), key));
      expect(report.roleName).toBe(name);
      for (const { competence: one } of report.competences) {
        expect(one.target).toEqual(targets[one.id]);
      }
    }
  });

  test('asks only what the role needs, and goes on after the question for it', () => {
    fc.assert(
      fc.property(fc.nat(), role, (seed, key) => {
        const state = inRoleOf(forms, content, forms.start(content, seed), key);

        expect(countsOf(testedIn(content, state))).toEqual(draw[key]);
        expect(state.asked?.[0]).toBe(ROLE_ITEM);
        expect(state.at).toBe(state.asked?.[1]);
      }),
      RUNS,
    );
  });

  test('keeps the answers given before, whenever the role is chosen or changed', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(20), role, role, (seed, answers, first, second) => {
        const before = begunWith(seed, answers);
        const answered = before.entries.filter(({ response }) => response !== undefined);

        let state = before;
        for (const key of [first, second]) {
          state = inRoleOf(forms, content, state, key);
          const kept = state.entries.filter(({ response }) => response !== undefined);
          expect(kept).toEqual(expect.arrayContaining(answered));
          const path = pathOf(content, state).map(({ id }) => id);
          expect(path).toEqual(expect.arrayContaining(answered.map(({ item }) => item)));
          expect(state.at).toBe(path[1]);
          expectRole(state, key);
          expect(reopened(forms, content, savedText(forms, content, state)).state).toEqual(state);
        }
      }),
      RUNS,
    );
  });

  test('counts nothing that was skipped and is asked no more, also after it was handed in', () => {
    fc.assert(
      fc.property(fc.nat(), role, (seed, key) => {
        const state = inRoleOf(forms, content, begunWith(seed, 20), key);
        const done = forms.apply(content, state, { type: 'hand-in' });

        const again = reopened(forms, content, savedText(forms, content, done)).state;

        expect(again).toEqual(done);
        expect(forms.result(content, again)).toEqual(forms.result(content, done));
      }),
      RUNS,
    );
  });

  test('shows the question that follows, and nothing below it, where answers are explained', () => {
    const explaining = { ...content, feedback: 'after-each' } as const;
    for (const key of keys) {
      const state = inRoleOf(forms, explaining, forms.start(explaining, 4), key);
      expect([state.at, state.explained]).toEqual([state.asked?.[1], false]);
    }
  });

  test('asks for each role four more at a time of what it needs, twice at most', () => {
    const most = ['', ...keys].map((key) => {
      const start = forms.start(content, 6);
      const begun = key === '' ? start : inRoleOf(forms, content, start, key);
      let state = last(answeredFrom(forms, content, { ...begun, at: begun.asked?.[1] }));
      const usual = testedIn(content, state).length;
      for (const added of [4, 8, 8]) {
        state = forms.apply(content, state, { type: 'more' });
        state = last(answeredFrom(forms, content, state));
        const items = testedIn(content, state);
        expect([usual, usual + 4, usual + added]).toContain(items.length);
        for (const one of items) expect(draw[key]?.[one.competence ?? '']).toBeGreaterThan(0);
      }
      return testedIn(content, state).length - usual;
    });

    expect(Math.max(...most)).toBe(8);
  });
});

test('the standard form asks the same whoever one is, and weighs by the role', () => {
  const { content } = checkAs('standard');
  const start = forms.start(content, 1);
  const respond = (item: ItemContent, random: Random) =>
    /^(FIN|LAW|STR|OPS)/.test(item.competence ?? '')
      ? able(item, random)
      : itemType(item.kind).empty(item);

  const answered = last(answeredFrom(forms, content, { ...start, at: start.asked?.[1] }, respond));
  const grades = ['a', 'b', 'c', 'd', 'e'].map((key) => {
    const state = inRoleOf(forms, content, answered, key);
    expect(state.asked).toEqual(start.asked);
    return found(content, state).credit;
  });

  expect(new Set(grades).size).toBeGreaterThan(2);
});

describe('self-ratings', () => {
  const { content } = checkAs('role', true);
  const rated = (item: ItemContent) => item.kind === 'anchored';
  const rating = (point: number) => (item: ItemContent, random: Random) =>
    rated(item) ? { point } : able(item, random);

  test.each(['', 'a', 'c', 'e'])(
    'stand before the first item of each area asked of "%s"',
    (key) => {
      const start = forms.start(content, 3);
      const state = key === '' ? start : inRoleOf(forms, content, start, key);
      const draw = content.form?.draw[key] ?? {};
      const path = pathOf(content, state).filter(({ competence: id }) => id !== undefined);

      expect(path.filter(rated).map((one) => one.competence)).toEqual(Object.keys(draw));
      const areas = path.map((one) => areaOf(one.competence ?? ''));
      for (const area of new Set(areas)) {
        const own = path.filter((one) => areaOf(one.competence ?? '') === area);
        const ratings = own.filter(rated).length;
        expect(own.slice(0, ratings).every(rated)).toBe(true);
        expect(areas.lastIndexOf(area) - areas.indexOf(area)).toBe(own.length - 1);
      }
    },
  );

  test('never change the grade, nor what the answers show', () => {
    const [none, all] = [0, 4].map((point) => {
      const state = attemptOf(forms, content, 5, rating(point));
      return found(content, state);
    });

    expect(none?.credit).toBeGreaterThan(0);
    expect(all?.credit).toBe(none?.credit);
    expect(all?.total).toBe(none?.total);
    expect(all?.answered).toBe(none?.answered);
    expect(all?.areas).toEqual(none?.areas);
  });

  test('are worth a word only outside of what is likely by four in five', () => {
    const words = new Set<string | undefined>();
    for (const point of [0, 1, 2, 3, 4]) {
      const state = attemptOf(forms, content, 5, rating(point));
      for (const { gap, from, to, answered } of found(content, state).competences) {
        const below = (CUTS[point] ?? Infinity) <= from;
        const above = (CUTS[point - 1] ?? -Infinity) >= to;
        expect(gap).toBe(
          answered === 0 ? undefined : below ? 'below' : above ? 'above' : undefined,
        );
        words.add(gap);
      }
    }
    expect(words).toEqual(new Set(['below', undefined, 'above']));
  });

  test('say nothing where no question was answered, or none was rated', () => {
    const onlyRatings = attemptOf(forms, content, 5, rating(4));
    const unanswered = {
      ...onlyRatings,
      entries: onlyRatings.entries.filter(({ item }) => item.startsWith('self-')),
    };
    const { content: plain } = checkAs('role');

    for (const { gap } of found(content, unanswered).competences) expect(gap).toBeUndefined();
    for (const { gap } of found(plain, attemptOf(forms, plain, 5)).competences) {
      expect(gap).toBeUndefined();
    }
  });
});
