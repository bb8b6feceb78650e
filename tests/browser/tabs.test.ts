import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RIGHT } from './demo-answers.js';
import { Learner } from './learner.js';
import { Stage } from './stage.js';
import { toldTo } from './told.js';
import { until } from './until.js';

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});

afterAll(() => stage.close());

describe.concurrent.each([
  { target: 'scorm12', back: false },
  { target: 'scorm2004', back: false },
  { target: 'cmi5', back: true },
  { target: 'xapi', back: true },
  { target: 'web', back: true },
])('a second tab of one browser under $target', ({ target, back }) => {
  const zip = `demo.${target}.zip`;

  test('only looks, takes over when asked to, and loses nothing', async () => {
    const context = await stage.learner();
    const learner = `two tabs of ${target}`;
    const first = await stage.play(context, zip, { learner });
    const one = new Learner(first.frame);
    const { notice, start } = one.words;
    await one.begin();
    await one.answerAll(RIGHT, 1, 2);

    const second = await stage.play(context, zip, { learner });
    const two = new Learner(second.frame);
    await two.view.getByText(notice.elsewhere.title).waitFor();
    await one.answerAll(RIGHT, 3, 3);
    // What the first tab does is shown in the second.
    await two.view.getByText(start.answeredOf(3, 8)).waitFor();

    // Nor does it take the second away from what is looked at there.
    await two.press(start.continueWith(4));
    await two.heading(two.words.review.after.title).waitFor();
    expect(await two.view.getByText(two.words.review.notAnswered).count()).toBe(5);
    await one.answerAll(RIGHT, 4, 4);
    await until(async () => (await two.view.getByText(two.words.review.notAnswered).count()) === 4);
    expect(await two.title()).toBe(two.words.review.after.title);
    expect(await two.view.getByText(two.words.review.after.text).count()).toBe(0);

    await two.press(notice.useHere);
    await two.press(start.continueWith(5));
    await two.answerAll(RIGHT, 5, 5);
    await one.view.getByText(notice.elsewhere.title).waitFor();
    await one.view.getByText(start.answeredOf(5, 8)).waitFor();

    if (back) {
      await one.press(notice.useHere);
      await one.press(start.continueWith(6));
      await one.answerAll(RIGHT, 6);
      await one.handIn();
    } else {
      await one.view.getByText(notice.reopen.title).waitFor();
      expect(await one.button(notice.useHere).count()).toBe(0);
      await two.answerAll(RIGHT, 6);
      await two.handIn();
    }
    if (target !== 'web') {
      await until(() => toldTo(stage.lms, zip, learner).verdicts.includes('passed'));
      expect(toldTo(stage.lms, zip, learner).answers).toHaveLength(8);
      expect(Math.round(toldTo(stage.lms, zip, learner).score ?? NaN)).toBe(100);
    }
    await context.close();
  });

  test('works as soon as the first is closed', async () => {
    const context = await stage.learner();
    const learner = `one after the other in ${target}`;
    const first = await stage.play(context, zip, { learner });
    const one = new Learner(first.frame);
    await one.begin();
    await one.answerAll(RIGHT, 1, 2);
    const second = await stage.play(context, zip, { learner });
    const two = new Learner(second.frame);
    await two.view.getByText(two.words.start.answeredOf(2, 8)).waitFor();
    await first.leave();

    await two.view.getByText(two.words.notice.elsewhere.title).waitFor({ state: 'hidden' });
    await two.press(two.words.start.continueWith(3));
    await two.answerAll(RIGHT, 3, 3);
    await two.view.getByText(/Sent|Kept on/).waitFor();

    expect(second.complaints).toEqual([]);
    await context.close();
  });
});
