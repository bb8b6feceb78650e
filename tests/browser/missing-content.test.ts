import { afterAll, beforeAll, expect, test } from 'vitest';
import { Learner } from './learner.js';
import { Stage } from './stage.js';
import { until } from './until.js';

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});

afterAll(() => stage.close());

test('questions that do not come are told, and the saved attempt stays as it was', async () => {
  const zip = 'readiness-scan.scorm12.zip';
  const context = await stage.learner();
  const first = await stage.play(context, zip);
  const learner = new Learner(first.frame);
  await learner.begin();
  await learner.answerAll(() => ({ pick: 1 }), 1, 3);
  await learner.sent();
  await first.leave();
  // What is sent on leaving arrives a moment later.
  await until(() => stage.lms.attempts.latest(zip, 'learner-1').totalSeconds > 0);
  const saved = stage.lms.attempts.latest(zip, 'learner-1').values['cmi.suspend_data'];

  await context.route(/\/bank\.js/, (route) => route.abort());
  const page = await context.newPage();
  await page.goto(`${stage.lms.url}/play?${new URLSearchParams({ zip })}`);
  const { title, text } = learner.words.notice.contentMissing;
  const frame = page.frameLocator('iframe');
  await frame.getByText(title).waitFor();
  expect(await frame.getByText(text).isVisible()).toBe(true);
  await page.close();
  await context.unroute(/\/bank\.js/);
  expect(stage.lms.attempts.latest(zip, 'learner-1').values['cmi.suspend_data']).toBe(saved);

  const second = await stage.play(context, zip);
  await second.frame.getByRole('button', { name: learner.words.start.continueWith(4) }).waitFor();
  await context.close();
});
