import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaOf } from '../src/core/competence/framework.js';
import type { ItemContent } from '../src/core/assessment/item-type.js';
import type { AssessmentState } from '../src/players/assessment/assessment.js';
import { reportInputOf } from '../src/players/assessment/evidence.js';
import { pathOf } from '../src/players/assessment/path.js';
import { SeenItems } from '../src/players/pools/seen-items.js';
import { competence } from '../src/reports/competence/competence.js';
import {
  answeredFrom,
  attemptOf,
  checkAs,
  countsOf,
  formsWith,
  guessing,
  last,
  reopened,
  savedText,
  testedIn,
} from './fakes/check-forms.js';
import { FakeStorage } from './fakes/storage.js';

const { content } = checkAs('tailored');
const forms = formsWith();
const RUNS = { numRuns: 4 };
const expert = guessing(40, true);
const novice = guessing(40, false);
/** Who knows one half of the areas well and the other not at all. */
const uneven = (item: ItemContent, random: () => number) =>
  /^[A-L]/.test(item.competence ?? '') ? expert(item, random) : novice(item, random);

const meanLevel = (state: AssessmentState) => {
  const items = testedIn(content, state);
  return items.reduce((sum, { level = 0 }) => sum + level, 0) / items.length;
};

describe('an attempt that goes by the answers', () => {
  test('asks of whoever knows more what is harder', () => {
    for (const seed of [1, 2]) {
      const [high, low] = [expert, novice].map((one) => attemptOf(forms, content, seed, one));

      if (!high || !low) throw new Error('there are two');
      expect(meanLevel(high)).toBeGreaterThan(meanLevel(low) + 0.5);
      expect(forms.result(content, high).credit).toBeGreaterThan(0.6);
      expect(forms.result(content, low).credit).toBeLessThan(0.4);
    }
  });

  test('asks at most six of an area and four of a competence, one area after the other', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(expert, novice, uneven), (seed, respond) => {
        const items = testedIn(content, attemptOf(forms, content, seed, respond));
        const areas = items.map((one) => areaOf(one.competence ?? ''));

        expect(new Set(items).size).toBe(items.length);
        expect(new Set(areas).size).toBe(8);
        for (const area of new Set(areas)) {
          const own = areas.filter((one) => one === area).length;
          expect(own).toBeLessThanOrEqual(6);
          expect(areas.lastIndexOf(area) - areas.indexOf(area)).toBe(own - 1);
        }
        const counts = countsOf(items);
        expect(Object.keys(counts)).toHaveLength(24);
        expect(Math.max(...Object.values(counts))).toBeLessThanOrEqual(4);
        const ids = new Set(items.map(({ id }) => id));
        for (const { enemies = [] } of items) {
          expect(enemies.filter((id) => ids.has(id))).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  test('ends sooner where the answers are clear than where they are not', () => {
    const lengths = [expert, novice, guessing(3, true)].map((respond) =>
      [1, 2, 3].map((seed) => testedIn(content, attemptOf(forms, content, seed, respond)).length),
    );
    const [clear = [], low = [], mixed = []] = lengths;

    expect(Math.min(...clear, ...low)).toBeLessThan(48);
    expect(Math.min(...mixed)).toBeGreaterThan(Math.min(...clear, ...low));
    for (const length of lengths.flat()) expect(length).toBeGreaterThanOrEqual(24);
  });

  test('fixes an answer by which the next question was chosen', () => {
    const states = answeredFrom(forms, content, forms.start(content, 3), expert);
    const state = last(states.slice(0, 9));
    const first = state.asked?.[0] ?? '';
    const answers = forms.answers(content, state);

    expect(state.entries.every(({ settled }) => settled)).toBe(true);
    const back = forms.apply(content, state, { type: 'go', item: first });
    const again = forms.apply(content, back, { type: 'answer', response: [], seconds: 1 });
    expect(forms.answers(content, again)).toEqual(answers);
    expect(again.asked).toEqual(state.asked);
    expect(again.at).toBe(state.asked?.[1]);
  });

  test('goes on where a question is left open, and comes to an end', () => {
    let state = forms.start(content, 3);
    for (let turn = 0; turn < 100 && state.at !== undefined; turn += 1) {
      state = forms.apply(content, state, { type: 'skip', seconds: 1 });
    }

    expect(state.at).toBeUndefined();
    expect(testedIn(content, state).length).toBe(48);
    expect(forms.answers(content, state)).toEqual([]);
  });

  test.each([false, true])('is the same when opened again at any question; rated: %s', (rated) => {
    const check = checkAs('tailored', rated).content;
    const storage = new FakeStorage();
    const device = formsWith((learner) => new SeenItems(storage, learner));
    const respond = (item: ItemContent, random: () => number) =>
      item.kind === 'anchored' ? { point: 2 } : uneven(item, random);
    const states = answeredFrom(device, check, device.start(check, 4, 'anna'), respond);

    for (const [at, state] of states.entries()) {
      const opened = reopened(device, check, savedText(device, check, state), 'anna');
      expect(opened).toEqual({ state, dropped: 0 });
      if (at % 8 > 0 || state.at === undefined) continue;
      // A device that does not know what was met goes on too.
      const other = formsWith();
      const rest = answeredFrom(other, check, state, respond);
      expect(last(rest).asked?.slice(0, state.asked?.length)).toEqual(state.asked);
      expect(new Set(last(rest).asked).size).toBe(last(rest).asked?.length);
    }
  });

  test('goes on with the next question as it would have without a break', () => {
    const device = () => {
      const storage = new FakeStorage();
      return formsWith((learner) => new SeenItems(storage, learner));
    };
    const always = (item: ItemContent) => uneven(item, () => 0.4);
    const [one, other] = [device(), device()];
    const whole = last(answeredFrom(one, content, one.start(content, 4, 'anna'), always));

    let state = other.start(content, 4, 'anna');
    for (let turn = 0; turn < 60 && state.at !== undefined; turn += 1) {
      ({ state } = reopened(other, content, savedText(other, content, state), 'anna'));
      const item = content.items.find(({ id }) => id === state.at) as ItemContent;
      const action = { type: 'answer', response: always(item), seconds: 9 } as const;
      state = other.apply(content, state, action);
    }

    expect(state).toEqual(whole);
  });

  test('asks an area for ratings just before its first question', () => {
    const check = checkAs('tailored', true).content;
    const respond = (item: ItemContent, random: () => number) =>
      item.kind === 'anchored' ? { point: 1 } : novice(item, random);
    const kinds = pathOf(check, attemptOf(forms, check, 2, respond)).map((item) => ({
      area: areaOf(item.competence ?? ''),
      rating: item.kind === 'anchored',
    }));

    for (const area of new Set(kinds.map((one) => one.area))) {
      const own = kinds.filter((one) => one.area === area);
      expect(own.map(({ rating }) => rating)).toEqual(own.map((_, at) => at < 3));
    }
    expect(kinds.filter(({ rating }) => rating)).toHaveLength(24);
  });

  test('is never joined with one of another device', () => {
    const state = last(answeredFrom(forms, content, forms.start(content, 1), novice).slice(0, 5));

    expect(forms.merge(content, state, state, [])).toBeUndefined();
  });

  test('tells at most how many questions there are, and ends with how many there were', () => {
    const states = answeredFrom(forms, content, forms.start(content, 1), expert);
    const standings = states.map((state) => forms.standing(content, state));

    expect(new Set(standings.slice(0, -1).map(({ total }) => total))).toEqual(new Set([48]));
    expect(standings.map(({ answered }) => answered)).toEqual(standings.map((_, at) => at));
    expect(standings.at(-1)?.total).toBe(states.length - 1);
    for (const { minutesLeft } of standings.slice(0, -1)) expect(minutesLeft).toBeGreaterThan(0);
  });

  test('is graded by what is to be expected on questions of all levels', () => {
    const state = attemptOf(forms, content, 1, uneven);
    const input = reportInputOf(content, state) as Parameters<typeof competence.findings>[0];
    const { competences, credit } = competence.findings(input);
    const expected = competences.map((one) => one.expected);

    expect(credit).toBeCloseTo(expected.reduce((sum, one) => sum + one, 0) / 24, 12);
  });

  test('takes four more at the end, twice at most', () => {
    let state = attemptOf(forms, content, 2, guessing(3, true));
    const usual = testedIn(content, state).length;
    for (const most of [4, 8, 8, 8]) {
      const more = forms.apply(content, state, { type: 'more' });
      expect(more.asked?.slice(0, state.asked?.length)).toEqual(state.asked);
      if (more !== state) expect(more.at).toBe(more.asked?.[state.asked?.length ?? 0]);
      expect(reopened(forms, content, savedText(forms, content, more)).state).toEqual(more);
      state = last(answeredFrom(forms, content, more));
      expect(testedIn(content, state).length).toBeLessThanOrEqual(usual + most);
    }
    expect(testedIn(content, state).length).toBe(usual + 8);
  });
});
