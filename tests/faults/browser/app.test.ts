import type { BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { RIGHT } from '../../browser/demo-answers.js';
import { Stage } from '../../browser/stage.js';
import { until } from '../../browser/until.js';
import { AppSite, isOnDevice, type AppVisit, type Kept } from './app-site.js';

let stage: Stage;
let context: BrowserContext;
let app: AppSite;

beforeAll(async () => {
  stage = await Stage.open();
});

beforeEach(async () => {
  context = await stage.learner();
  app = await AppSite.open(context, 'demo.scorm12.zip');
});

afterEach(() => context.close());
afterAll(() => stage.close());

/** How many answers are kept; the first interactions are summaries of the objectives. */
const answersIn = (kept: Kept) => count(kept, 'interactions') - count(kept, 'objectives');

const count = (kept: Kept, list: string) =>
  Object.keys(kept).filter((name) => new RegExp(`^cmi\\.${list}\\.\\d+\\.id$`).test(name)).length;

async function shows({ learner }: AppVisit, words: string): Promise<void> {
  await learner.view.getByText(words).first().waitFor();
}

test.each([
  { network: 'without a network', offline: true },
  { network: 'with a network', offline: false },
])('fault 21: works in the Moodle app $network, and asks nobody else', async ({ offline }) => {
  await context.setOffline(offline);
  const visit = await app.visit();
  const { learner } = visit;
  await learner.begin();
  await learner.answerAll(RIGHT, 1, 3);
  await visit.learner.sent();
  await until(async () => answersIn(await app.kept(visit)) === 3);

  await learner.answerAll(RIGHT, 4);
  await learner.handIn();
  await visit.learner.sent();
  await until(async () => (await app.kept(visit))['cmi.core.lesson_status'] === 'passed');

  expect(answersIn(await app.kept(visit))).toBe(8);
  expect((await app.kept(visit))['cmi.core.score.raw']).toBe('100');
  expect(visit.requests.filter((address) => !isOnDevice(address.split('?')[0] ?? ''))).toEqual([]);
  expect(visit.complaints).toEqual([]);
});

test('fault 21: what the app refuses is kept, told and taken later', async () => {
  await context.setOffline(true);
  const visit = await app.visit();
  const { learner } = visit;
  await learner.begin();
  await learner.answerAll(RIGHT, 1, 2);
  // "Sent" may still stand there from the answer before.
  await until(async () => answersIn(await app.kept(visit)) === 2);
  await app.refuse(visit, true);
  await learner.answerAll(RIGHT, 3, 3);
  await shows(visit, learner.words.status.waiting);
  expect(answersIn(await app.kept(visit))).toBe(2);

  await app.refuse(visit, false);
  await until(async () => answersIn(await app.kept(visit)) === 3);
  await visit.learner.sent();
});

test('fault 21: goes on where it was when the app is killed, and begins anew when the app does', async () => {
  await context.setOffline(true);
  const first = await app.visit();
  await first.learner.begin();
  await first.learner.answerAll(RIGHT, 1, 4);
  await first.learner.sent();
  await first.page.close({ runBeforeUnload: false });

  const second = await app.visit();
  await second.learner.press(second.learner.words.start.continueWith(5));
  await second.learner.answerAll(RIGHT, 5, 5);
  await until(async () => answersIn(await app.kept(second)) === 5);
  await second.page.close({ runBeforeUnload: false });

  const third = await app.visit('new');
  await third.learner.begin();
  await third.learner.answerAll(RIGHT, 1, 1);
  await until(async () => answersIn(await app.kept(third)) === 1);
  await third.learner.answerAll(RIGHT, 2);
  await third.learner.handIn();
  await until(async () => (await app.kept(third))['cmi.core.lesson_status'] === 'passed');
  expect(answersIn(await app.kept(third))).toBe(8);
});
