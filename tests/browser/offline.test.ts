import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RIGHT } from './demo-answers.js';
import { SwiftLearner } from './learner.js';
import { Stage } from './stage.js';
import { toldTo } from './told.js';
import { until } from './until.js';

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});

afterAll(() => stage.close());

describe.concurrent.each(['scorm12', 'scorm2004', 'cmi5', 'xapi'])(
  'network cut under %s',
  (target) => {
    const zip = `demo.${target}.zip`;

    test('is told, does not stop the learner, and loses nothing', async () => {
      const context = await stage.learner();
      const play = await stage.play(context, zip);
      const learner = new SwiftLearner(play.frame);
      const { status } = learner.words;
      await learner.begin();
      await learner.answerAll(RIGHT, 1, 2);
      await learner.sent();
      const before = toldTo(stage.lms, zip).answers.length;

      await context.setOffline(true);
      await learner.answerAll(RIGHT, 3, 5);
      await learner.view.getByText(status.waiting, { exact: true }).waitFor();
      expect(toldTo(stage.lms, zip).answers).toHaveLength(before);

      await context.setOffline(false);
      await learner.sent();
      expect(toldTo(stage.lms, zip).answers).toHaveLength(5);

      await learner.answerAll(RIGHT, 6);
      await learner.handIn();
      await until(() => toldTo(stage.lms, zip).verdicts.includes('passed'));
      expect(toldTo(stage.lms, zip).answers).toHaveLength(8);
      expect(Math.round(toldTo(stage.lms, zip).score ?? NaN)).toBe(100);
      await context.close();
    });

    test('keeps what was answered meanwhile, when the learner leaves and comes back later', async () => {
      const context = await stage.learner();
      const learner = `traveller in ${target}`;
      const first = await stage.play(context, zip, { learner });
      const before = new SwiftLearner(first.frame);
      await before.begin();
      await before.answerAll(RIGHT, 1, 2);
      await before.sent();
      await context.setOffline(true);
      await before.answerAll(RIGHT, 3, 4);
      await first.leave();
      await context.setOffline(false);

      const second = await stage.play(context, zip, { learner });
      const after = new SwiftLearner(second.frame);
      await after.button(after.words.start.continueWith(5)).click();
      await after.answer(RIGHT(5));
      await after.sent();

      expect(toldTo(stage.lms, zip, learner).answers).toHaveLength(5);
      await context.close();
    });
  },
);
