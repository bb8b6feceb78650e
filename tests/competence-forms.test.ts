import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AssessmentContent } from '../src/core/assessment/content.js';
import type { ItemContent } from '../src/core/assessment/item-type.js';
import { randomFrom } from '../src/core/session/random.js';
import { STATE_CHARACTERS } from '../src/core/session/saved-session.js';
import { itemType } from '../src/items/registry.js';
import type { AssessmentState } from '../src/players/assessment/assessment.js';
import { reportInputOf } from '../src/players/assessment/evidence.js';
import { isDrawn } from '../src/players/forms/filling.js';
import { SeenItems } from '../src/players/pools/seen-items.js';
import { competence } from '../src/reports/competence/competence.js';
import {
  answeredFrom,
  attemptOf,
  checkAs,
  countsOf,
  formsWith,
  inRoleOf,
  last,
  reopened,
  savedText,
  testedIn,
} from './fakes/check-forms.js';
import { responseTo } from './fakes/competence-check.js';
import { FakeStorage } from './fakes/storage.js';

/** All forms, with the items that each draws at most and of how many competences. */
const FORMS = [
  { word: 'quick', total: 24, competences: 24 },
  { word: 'standard', total: 48, competences: 24 },
  { word: 'role', total: 36, competences: 24 },
  { word: 'role:EA', total: 36, competences: 24 },
  { word: 'area:FIN', total: 24, competences: 3 },
  { word: 'pre', total: 48, competences: 24 },
  { word: 'post', total: 48, competences: 24 },
  { word: 'tailored', total: 48, competences: 24 },
];
const AT_ONCE = FORMS.filter(({ word }) => word !== 'tailored');
const SEEDS = [1, 2, 3];

const forms = formsWith();

/** Attempts just begun, one for each role that a form lets choose and for each seed. */
function begun(content: AssessmentContent) {
  return Object.entries(content.form?.draw ?? {}).flatMap(([role, draw]) =>
    SEEDS.map((seed) => {
      const state = forms.start(content, seed);
      return { role, draw, state: role ? inRoleOf(forms, content, state, role) : state };
    }),
  );
}

const ids = (items: readonly ItemContent[]) => items.map(({ id }) => id);

function enemiesIn(items: readonly ItemContent[]): readonly string[] {
  return items.flatMap(({ enemies = [] }) => enemies.filter((id) => ids(items).includes(id)));
}

/** How many items an attempt has less than its form draws; none of a competence may be more. */
function shortOf(draw: Readonly<Record<string, number>>, items: readonly ItemContent[]): number {
  const short = Object.entries(draw).map(([id, most]) => most - (countsOf(items)[id] ?? 0));
  expect(Math.min(...short)).toBeGreaterThanOrEqual(0);
  return short.reduce((sum, one) => sum + one, 0);
}

describe.each(AT_ONCE)('the form $word', ({ word, total, competences }) => {
  const { content } = checkAs(word);

  test('asks of each competence what its blueprint says, and no two enemies', () => {
    for (const { draw, state } of begun(content)) {
      const items = testedIn(content, state);

      // In depth, chance may take an item that stands in the way of two others.
      if (word === 'area:FIN') expect(shortOf(draw, items)).toBeLessThanOrEqual(2);
      else expect(countsOf(items)).toEqual(draw);
      expect(new Set(ids(items)).size).toBe(items.length);
      expect(items.length).toBeLessThanOrEqual(total);
      expect(Object.keys(draw).length).toBeLessThanOrEqual(competences);
      expect(enemiesIn(items)).toEqual([]);
    }
  });

  test('begins with its first question, and draws the same for the same seed', () => {
    for (const seed of SEEDS) {
      const state = forms.start(content, seed);

      expect(state.at).toBe(state.asked?.[0]);
      expect(forms.start(content, seed)).toEqual(state);
    }
    const all = [1, 2, 3, 4, 5, 6].map((seed) => String(forms.start(content, seed).asked));
    // Before and after a course all are asked the same.
    if (word === 'pre' || word === 'post') expect(new Set(all).size).toBe(1);
    else expect(new Set(all).size).toBeGreaterThan(2);
  });
});

test.each([
  { word: 'quick', each: 1 },
  { word: 'standard', each: 2 },
  { word: 'pre', each: 2 },
  { word: 'post', each: 2 },
])('the form $word asks $each of each competence', ({ word, each }) => {
  const { content } = checkAs(word);
  const counts = Object.values(countsOf(testedIn(content, forms.start(content, 5))));

  expect(new Set(counts)).toEqual(new Set([each]));
});

test.each(['standard', 'pre', 'post'])('the form %s asks each competence on two levels', (word) => {
  const { content } = checkAs(word);
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const items = testedIn(content, forms.start(content, seed));
      const levels = new Set(items.map((one) => `${one.competence ?? ''} ${String(one.level)}`));

      expect(levels.size).toBe(48);
    }),
    { numRuns: 5 },
  );
});

test('before and after have no question in common, and are of the same make', () => {
  const [pre = [], post = []] = ['pre', 'post'].map((word) => {
    const { content } = checkAs(word);
    return testedIn(content, forms.start(content, 1));
  });
  const make = (items: readonly ItemContent[]) =>
    items.map((one) => `${one.competence ?? ''} ${String(one.level)}`).sort();
  const mean = (items: readonly ItemContent[]) =>
    items.reduce((sum, { difficulty = 3 }) => sum + difficulty, 0) / items.length;

  expect([...pre, ...post].length).toBe(96);
  expect(new Set([...ids(pre), ...ids(post)]).size).toBe(96);
  expect(make(pre)).toEqual(make(post));
  expect(Math.abs(mean(pre) - mean(post))).toBeLessThan(0.2);
});

describe('what is saved of an attempt', () => {
  const all = [
    ...FORMS.map(({ word }) => ({ word, selfRating: false })),
    ...['standard', 'role', 'tailored'].map((word) => ({ word, selfRating: true })),
  ];

  test.each(all)(
    '$word, rated by learners: $selfRating, never exceeds what was declared',
    (one) => {
      const { content, module } = checkAs(one.word, one.selfRating);
      const { characters } = module.state;

      expect(characters).toBeLessThan(STATE_CHARACTERS);
      for (const seed of SEEDS) expect(longest(content, seed)).toBeLessThanOrEqual(characters);
    },
  );

  test('is larger with self-ratings', () => {
    const [plain, rated] = [false, true].map(
      (rating) => checkAs('standard', rating).module.state.bits,
    );

    expect(rated).toBeGreaterThan(plain ?? 0);
  });
});

/** Characters of an attempt by somebody who answers for every role, marks all and asks for more. */
function longest(content: AssessmentContent, seed: number): number {
  const rating = { point: 4 };
  const respond = (item: ItemContent) =>
    item.kind === 'anchored' ? rating : responseTo(item, randomFrom(seed));
  let state = attemptOf(forms, content, seed, respond);
  for (const role of Object.keys(content.form?.draw ?? {}).filter(Boolean)) {
    const stay = (item: ItemContent) => (item.id === 'role' ? [role] : respond(item));
    state = last(answeredFrom(forms, content, inRoleOf(forms, content, state, role), stay));
  }
  for (let turn = 0; turn < 4; turn += 1) {
    const more = forms.apply(content, state, { type: 'more' });
    state = last(answeredFrom(forms, content, more, respond));
  }
  for (const { item } of state.entries) {
    state = forms.apply(content, state, { type: 'mark', item, marked: true });
  }
  return savedText(forms, content, state).length;
}

describe('a learner who comes back', () => {
  test.each(['standard', 'quick', 'role:EA', 'area:FIN'])(
    'meets nothing of %s again while anything unused could be asked, and then goes on',
    (word) => {
      const { content } = checkAs(word);
      const storage = new FakeStorage();
      const device = formsWith((learner) => new SeenItems(storage, learner));
      const bank = content.items.filter(isDrawn);
      const met = new Set<string>();

      for (let attempt = 0; attempt < 12; attempt += 1) {
        const drawn = testedIn(content, device.start(content, attempt, 'anna'));

        expect(drawn.length).toBeGreaterThan(20);
        for (const again of drawn.filter(({ id }) => met.has(id))) {
          const unused = bank
            .filter((one) => one.competence === again.competence && !met.has(one.id))
            .filter((one) => !drawn.includes(one));
          for (const one of unused) {
            expect(drawn.some((other) => enemiesIn([one, other]).length > 0)).toBe(true);
          }
        }
        for (const { id } of drawn) met.add(id);
        // A competence of which all was met begins anew, but not with what was asked just now.
        const rest = new Set(
          bank.flatMap((one) => (met.has(one.id) ? [] : (one.competence ?? ''))),
        );
        for (const one of bank) {
          if (!rest.has(one.competence ?? '') && !drawn.includes(one)) met.delete(one.id);
        }
      }
    },
  );

  test('meets next to nothing again in four standard attempts', () => {
    const { content } = checkAs('standard');
    const storage = new FakeStorage();
    const device = formsWith((learner) => new SeenItems(storage, learner));

    const drawn = [1, 2, 3, 4].flatMap((seed) =>
      ids(testedIn(content, device.start(content, seed, 'anna'))),
    );

    expect(drawn.length).toBe(4 * 48);
    // Where all that is unused is an enemy of what is asked, something comes back.
    expect(new Set(drawn).size).toBeGreaterThanOrEqual(4 * 48 - 2);
  });

  test('meets in one attempt what others have met, and nothing is kept of who is unknown', () => {
    const { content } = checkAs('standard');
    const storage = new FakeStorage();
    const device = formsWith((learner) => new SeenItems(storage, learner));

    const anna = device.start(content, 1, 'anna');
    const ben = device.start(content, 1, 'ben');
    device.start(content, 1);

    expect(ben).toEqual(anna);
    expect(storage.keys).toEqual(['portolan.seen.anna', 'portolan.seen.ben']);
  });

  test('finds a begun attempt as it was, whatever was met since', () => {
    const { content } = checkAs('standard');
    const storage = new FakeStorage();
    const device = formsWith((learner) => new SeenItems(storage, learner));
    const state = attemptOf(device, content, 8);
    device.start(content, 9, 'anna');

    const text = savedText(device, content, state);

    expect(reopened(device, content, text, 'anna')).toEqual({ state, dropped: 0 });
  });
});

/** The grade of an attempt if its items had earned this. */
function gradeOf(
  content: AssessmentContent,
  state: AssessmentState,
  credit: (item: ItemContent) => number,
): number {
  const input = reportInputOf(content, state) as Parameters<typeof competence.findings>[0];
  const items = input.items.map((one) =>
    one.keyed ? { ...one, answered: true, credit: credit(one.item) } : one,
  );
  return competence.findings({ ...input, items }).credit;
}

describe('the grade', () => {
  const roles = AT_ONCE.flatMap(({ word }) =>
    Object.keys(checkAs(word).content.form?.draw ?? {}).map((role) => ({ word, role })),
  );

  test.each(roles)('of $word $role is 0 for all wrong and 1 for all right', ({ word, role }) => {
    const { content } = checkAs(word);
    const start = forms.start(content, 3);
    const state = role ? inRoleOf(forms, content, start, role) : start;

    expect(gradeOf(content, state, () => 0)).toBe(0);
    expect(gradeOf(content, state, () => 1)).toBeCloseTo(1, 12);
  });

  test.each(roles)('of $word $role is next to nothing for guesses', ({ word, role }) => {
    const { content } = checkAs(word);
    const random = randomFrom(7);
    const guess = (item: ItemContent) =>
      item.kind === 'number' ? 0 : itemType(item.kind).score(item, responseTo(item, random));
    const grades = Array.from({ length: 60 }, (_, seed) => {
      const start = forms.start(content, seed);
      return gradeOf(content, role ? inRoleOf(forms, content, start, role) : start, guess);
    });

    const mean = grades.reduce((sum, one) => sum + one, 0) / grades.length;
    expect(mean).toBeLessThan(0.05);
  });
});
