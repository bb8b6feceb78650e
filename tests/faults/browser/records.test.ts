import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RIGHT } from '../../browser/demo-answers.js';
import { SwiftLearner } from '../../browser/learner.js';
import { Stage } from '../../browser/stage.js';
import { toldTo } from '../../browser/told.js';
import { until } from '../../browser/until.js';

const STATEMENTS = /\/lrs\/[^?]*\/statements/;

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});

afterAll(() => stage.close());

/** Spoils the first requests with statements, and lets the others through. */
async function spoil(page: Page, times: number, how: (route: Route) => Promise<void>) {
  let left = times;
  await page.route(STATEMENTS, async (route) => {
    const writes = route.request().method() !== 'GET';
    if (!writes || left === 0) return route.continue();
    left -= 1;
    return how(route);
  });
}

const status = (code: number) => (route: Route) => route.fulfill({ status: code, body: '' });

/** The store has it, and the page never hears so. */
async function loseReply(route: Route): Promise<void> {
  await route.fetch();
  await route.abort();
}

describe.each(['cmi5', 'xapi'])('a record store of %s that fails', (target) => {
  test.each<[string, (route: Route) => Promise<void>]>([
    ['400', status(400)],
    ['409', status(409)],
    ['429', status(429)],
    ['500', status(500)],
    ['no connection', (route) => route.abort()],
    ['a lost reply', loseReply],
  ])('fault 24: by %s has every answer once in the end', async (what, how) => {
    const zip = `demo.${target}.zip`;
    const learner = `${target} after ${what}`;
    const context = await stage.learner();
    const play = await stage.play(context, zip, { learner });
    const errors: string[] = [];
    play.page.on('pageerror', (error) => errors.push(error.message));
    const person = new SwiftLearner(play.frame);
    await spoil(play.page, 3, how);
    await person.begin();
    await person.answerAll(RIGHT);
    await person.handIn();
    await until(() => toldTo(stage.lms, zip, learner).verdicts.includes('passed'));

    const attempt = stage.lms.attempts.latest(zip, learner);
    const verbs = () =>
      stage.lms.records.statements(attempt.id).map(({ verb }) => verb.id.split('/').at(-1));
    await until(() => verbs().includes('completed'));
    // What the store has refused for itself alone is told again at the next launch, and not before.
    await play.leave();
    await stage.play(context, zip, { learner });
    await until(() => verbs().filter((verb) => verb === 'answered').length >= 8);
    expect(verbs().filter((verb) => verb === 'answered')).toHaveLength(8);
    expect(verbs().filter((verb) => verb === 'passed' || verb === 'completed')).toHaveLength(2);
    expect(errors).toEqual([]);
    await context.close();
  });
});

test('fault 6: a session of cmi5 that has run out says so, and the next launch sends the rest', async () => {
  const zip = 'demo.cmi5.zip';
  const learner = 'too slow';
  const context = await stage.learner();
  const play = await stage.play(context, zip, { learner });
  const person = new SwiftLearner(play.frame);
  const { notice, start } = person.words;
  await person.begin();
  await person.answerAll(RIGHT, 1, 3);
  const attempt = stage.lms.attempts.latest(zip, learner);
  const answered = () =>
    stage.lms.records.statements(attempt.id).filter(({ verb }) => verb.id.endsWith('/answered'));
  await until(() => answered().length === 3);
  await play.page.route(/\/lrs\//, status(401));
  await person.answerAll(RIGHT, 4, 5);
  await person.view.getByText(notice.expired.title, { exact: true }).waitFor();
  await play.leave();

  const opened = await stage.play(context, zip, { learner });
  const errors: string[] = [];
  opened.page.on('pageerror', (error) => errors.push(error.message));
  const again = new SwiftLearner(opened.frame);
  await again.press(start.continueWith(6));
  await until(() => answered().length === 5);
  await again.answerAll(RIGHT, 6);
  await again.handIn();
  await until(() => toldTo(stage.lms, zip, learner).verdicts.includes('passed'));

  expect(answered()).toHaveLength(8);
  expect(errors).toEqual([]);
  await context.close();
});
