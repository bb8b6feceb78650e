import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AssessmentContent } from '../src/core/assessment/content.js';
import { ROLE_ITEM } from '../src/core/assessment/form.js';
import { assessment, type AssessmentState } from '../src/players/assessment/assessment.js';
import { entryOf, pathOf } from '../src/players/assessment/path.js';
import { isDrawn } from '../src/players/forms/filling.js';
import { drawing } from '../src/players/pools/drawing.js';
import { SeenItems } from '../src/players/pools/seen-items.js';
import {
  answeredFrom,
  attemptOf,
  checkAs,
  countsOf,
  formsWith,
  last,
  reopened,
  savedText,
  testedIn,
} from './fakes/check-forms.js';
import { responseTo } from './fakes/competence-check.js';
import { randomFrom } from '../src/core/session/random.js';

const { content } = checkAs('standard');
const forms = formsWith();
const RUNS = { numRuns: 5 };
const ids = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id);

describe('an attempt begun with version 0.1.0, which had a pool for each competence', () => {
  const items = content.items.filter(isDrawn);
  const before: AssessmentContent = {
    ...content,
    form: undefined,
    items,
    pools: [...new Set(items.map((one) => one.competence ?? ''))].map((id) => ({
      id: id.toLowerCase(),
      draw: 2,
      from: { competences: [id] },
      balance: 'level',
    })),
  };
  const pools = drawing(assessment, () => new SeenItems(undefined, ''));

  /** An attempt of that version with its first questions answered. */
  const begun = (seed: number, answers: number): AssessmentState => {
    const random = randomFrom(seed);
    let state = pools.start(before, seed);
    for (let turn = 0; turn < answers; turn += 1) {
      const item = items.find(({ id }) => id === state.at);
      const response = item && responseTo(item, random);
      const action = { type: 'answer', response, seconds: 4 } as const;
      state = pools.apply(before, state, turn % 4 === 3 ? { type: 'skip', seconds: 4 } : action);
    }
    return state;
  };
  const opened = (state: AssessmentState) =>
    reopened(forms, content, savedText(pools, before, state));

  test('has the same questions and answers, and the question for a role besides', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(48), (seed, answers) => {
        const old = begun(seed, answers);

        const { state, dropped } = opened(old);

        expect(dropped).toBe(0);
        expect(state.entries).toEqual(old.entries);
        expect(ids(testedIn(content, state))).toEqual(ids(pathOf(before, old)));
        expect(state.at).toBe(old.at);
        expect(pathOf(content, state)[0]?.id).toBe(ROLE_ITEM);
        expect(countsOf(testedIn(content, state))).toEqual(content.form?.draw['']);
      }),
      RUNS,
    );
  });

  test('goes on to the end, and gives the same grade', () => {
    const { state } = opened(begun(5, 20));

    const end = last(answeredFrom(forms, content, state));

    expect(end.at).toBeUndefined();
    expect(testedIn(content, end)).toHaveLength(48);
  });

  test('gives the same result where it was handed in', () => {
    const done = pools.apply(before, begun(6, 30), { type: 'hand-in' });

    const { state } = opened(done);

    expect(state.handedIn).toBe(true);
    expect(ids(pathOf(content, state))).toEqual(ids(pathOf(before, done)));
    expect(forms.result(content, state)).toEqual(pools.result(before, done));
    expect(forms.answers(content, state)).toEqual(pools.answers(before, done));
  });
});

describe('an attempt at a bank that has changed since', () => {
  const without = (gone: readonly string[], from = content): AssessmentContent => ({
    ...from,
    items: from.items.filter(({ id }) => !gone.includes(id)),
  });

  test('has another question in place of each that is gone, and all answers to the others', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(47), (seed, place) => {
        const state = last(answeredFrom(forms, content, forms.start(content, seed)).slice(0, 30));
        const path = testedIn(content, state);
        const gone = [path[place]?.id ?? '', path[(place + 7) % 48]?.id ?? ''];
        const now = without(gone);

        const found = reopened(forms, now, savedText(forms, content, state)).state;

        const asked = testedIn(now, found);
        expect(countsOf(asked)).toEqual(content.form?.draw['']);
        expect(ids(asked)).toEqual(
          expect.arrayContaining(ids(path).filter((id) => !gone.includes(id))),
        );
        for (const { id } of asked) expect(entryOf(found, id)).toEqual(entryOf(state, id));
        expect(found.at).toBe(gone.includes(state.at ?? '') ? found.asked?.[0] : state.at);
      }),
      RUNS,
    );
  });

  test('goes on with its answers where the question shown is gone and the next goes by them', () => {
    const { content: tailored } = checkAs('tailored');
    const states = answeredFrom(forms, tailored, forms.start(tailored, 2));

    for (const place of [0, 1, 10]) {
      const state = states[place] ?? last(states);
      const now = without([state.at ?? ''], tailored);

      const found = reopened(forms, now, savedText(forms, tailored, state)).state;

      expect(found.entries).toEqual(state.entries);
      expect(found.at).toBeDefined();
      const end = last(answeredFrom(forms, now, found));
      expect(new Set(testedIn(now, end).map((one) => one.competence)).size).toBe(24);
    }
  });

  test('keeps a finished attempt as it was', () => {
    const full = attemptOf(forms, content, 9);
    const done = forms.apply(content, full, { type: 'hand-in' });
    const gone = testedIn(content, done)[3]?.id ?? '';

    const found = reopened(forms, without([gone]), savedText(forms, content, done)).state;

    expect(found.handedIn).toBe(true);
    expect(found.asked).toEqual(done.asked?.filter((id) => id !== gone));
  });
});

describe('more questions', () => {
  const end = attemptOf(forms, content, 11);
  const more = forms.apply(content, end, { type: 'more' });

  test('are four at the end, of which the first is shown', () => {
    expect(more.asked?.slice(0, -4)).toEqual(end.asked);
    expect(more.at).toBe(more.asked?.at(-4));
    expect(more.entries).toEqual(end.entries);
    expect(testedIn(content, more)).toHaveLength(52);
  });

  test('come twice at most, and stay at the end', () => {
    const first = last(answeredFrom(forms, content, more));
    const again = forms.apply(content, first, { type: 'more' });
    const second = last(answeredFrom(forms, content, again));

    expect(again.asked?.slice(0, -4)).toEqual(more.asked);
    expect(testedIn(content, second)).toHaveLength(56);
    expect(forms.apply(content, second, { type: 'more' })).toBe(second);
  });

  test('are saved, also while they are open, and opened again in their order', () => {
    const states = answeredFrom(forms, content, more);
    const skipped = forms.apply(content, more, { type: 'skip', seconds: 1 });
    const left = forms.apply(content, skipped, { type: 'review' });
    const again = forms.apply(content, left, { type: 'more' });

    for (const state of [...states, skipped, left, again]) {
      expect(reopened(forms, content, savedText(forms, content, state)).state).toEqual(state);
    }
    expect(forms.apply(content, again, { type: 'skip', seconds: 1 }).asked).toEqual(again.asked);
    // Eight were asked for, whether or not they were answered.
    expect(forms.apply(content, again, { type: 'more' })).toBe(again);
  });

  test('are none after handing in', () => {
    const done = forms.apply(content, end, { type: 'hand-in' });

    expect(forms.apply(content, done, { type: 'more' })).toBe(done);
  });

  test('are others than those asked, and no enemies of them', () => {
    for (const seed of [1, 2, 3, 4]) {
      const state = attemptOf(forms, content, seed);
      const items = testedIn(content, forms.apply(content, state, { type: 'more' }));
      const all = new Set(ids(items));
      expect(all.size).toBe(items.length);
      for (const { enemies = [] } of items) expect(enemies.filter((id) => all.has(id))).toEqual([]);
    }
  });
});
