import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerByKeys } from './competence-keyboard.js';
import { bookByPrompt, itemOnScreen } from './competence-learner.js';
import { KeyboardLearner } from './keyboard.js';
import { Stage } from './stage.js';
import { toldTo } from './told.js';
import { until } from './until.js';

const ZIP = 'competence-check.scorm12.zip';
/** A small phone held upright, with its bars around the page. */
const SMALL = { width: 320, height: 480 };
/** For a slow machine. */
const PATIENCE = 600_000;

const book = bookByPrompt();
let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});

afterAll(() => stage.close());

describe('keyboard alone, on a small screen', () => {
  test(
    'takes a learner through the whole competence check, and the focus can always be seen',
    async () => {
      const learner = new KeyboardLearner(await stage.play(await stage.learner(SMALL), ZIP));
      const { review, start } = learner.sight.words;
      await learner.tabToButton(start.begin);
      await learner.press('Enter');
      const kinds = new Set<string>();
      let turn = 1;
      for (await learner.onTitle(); (await learner.sight.title()) !== review.title; turn += 1) {
        const item = await itemOnScreen(learner.sight, book.get(await learner.sight.title()));
        kinds.add(item.kind);
        await answerByKeys(learner, item, turn % 2 === 0 ? 'letter' : 'arrows');
        await learner.save();
        await learner.sight.onward(turn);
        await learner.onTitle();
      }
      await learner.handIn();
      await until(() => toldTo(stage.lms, ZIP).verdicts.length > 0);

      const told = toldTo(stage.lms, ZIP);
      expect(learner.lost).toEqual([]);
      expect(learner.play.complaints).toEqual([]);
      expect(told.verdicts).toEqual(['completed']);
      expect(told.answers).toHaveLength(turn - 1);
      expect(told.objectives.at(-1)).toMatchObject({ id: 'grade', summary: '100 of 100' });
      expect(kinds.size).toBeGreaterThan(4);
    },
    PATIENCE,
  );
});
