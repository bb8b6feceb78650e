import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as english from '../../src/i18n/en/index.js';
import { formWords } from '../../src/module/forms/words.js';
import { agrees, isOfBank, looked, workThrough, type Taker } from './form-learner.js';
import { Learner, SwiftLearner } from './learner.js';
import { Stage } from './stage.js';
import { toldTo } from './told.js';
import { until } from './until.js';

const { fit0, fit1, fit2, fit3, forRole, profile } = english.competence;

/** Learners by what they know, one of whom says which role the result is to be measured against. */
const LEARNERS: Readonly<Record<string, Taker>> = {
  novice: { knows: () => false },
  mixed: {
    knows: ({ level }, place) => level === 1 || (level === 2 && place % 2 === 0),
    role: 'Export assistant',
  },
  expert: { knows: () => true, role: formWords('en').noRole },
};

/** What somebody is told who knows all of it, or nothing. */
const EXPECTED: Readonly<Record<string, object>> = {
  novice: { id: 'grade', percent: 0, summary: '0 of 100' },
  expert: { id: 'grade', percent: 100, summary: '100 of 100' },
};

const TARGETS = ['scorm12', 'cmi5'] as const;
const SOAK = process.env['PORTOLAN_SOAK'] === '1';

/** Who takes the check under which target: everybody under all of them where somebody waits for it. */
const TAKEN = Object.entries(LEARNERS).flatMap(([name, taker], place) =>
  (SOAK ? TARGETS : [TARGETS[place % 2] ?? '']).map((target) => ({ name, taker, target })),
);

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});

afterAll(() => stage.close());

describe('the competence check', () => {
  test.concurrent.each(TAKEN)(
    'measures a learner who is a $name under $target, and tells the LMS what it shows',
    async ({ name, taker, target }) => {
      const zip = `competence-check.${target}.zip`;
      const play = await stage.play(await stage.learner({ width: 650 }), zip, { learner: name });
      const learner = name === 'mixed' ? new Learner(play.frame) : new SwiftLearner(play.frame);
      await learner.begin();
      const [first, ...asked] = await workThrough(learner, taker);
      await learner.handIn();
      await until(() => toldTo(stage.lms, zip, name).verdicts.length > 0);

      // The role, then two of each competence, of different levels, and none twice.
      expect(first?.id).toBe('role');
      expect(asked.filter(isOfBank)).toHaveLength(48);
      expect(new Set(asked.map(({ id }) => id)).size).toBe(48);
      for (const competence of new Set(asked.map((one) => one.competence))) {
        const levels = asked.filter((one) => one.competence === competence);
        expect(new Set(levels.map(({ level }) => level)).size).toBe(2);
      }
      const told = toldTo(stage.lms, zip, name);
      expect(told.verdicts).toEqual(['completed']);
      expect(told.answers).toHaveLength(taker.role === undefined ? 48 : 49);
      expect(told.objectives).toHaveLength(33);
      expect(told.characters).toBeLessThan(3_500);
      await agrees(learner, told);
      expect(told.objectives.at(-1)).toMatchObject(EXPECTED[name] ?? {});
      const bands = name === 'mixed' ? [fit0, fit1, fit2, fit3] : [profile];
      expect(bands).toContain(await learner.title());
      const named = learner.view.getByText(forRole('Export assistant'), { exact: true });
      expect(await named.count()).toBe(name === 'mixed' ? 1 : 0);
      expect(play.complaints).toEqual([]);
      if (name === 'mixed') expect(await looked(stage, play)).toEqual([]);
    },
    300_000,
  );
});
