import type { BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { RIGHT } from '../../browser/demo-answers.js';
import { Stage } from '../../browser/stage.js';
import { until } from '../../browser/until.js';
import { MoodleSite } from './moodle-site.js';
import { leave, sent, visit } from './moodle-visit.js';

const STATE = 'cmi.suspend_data';
const LEARNER = 'ana';

let stage: Stage;
let site: MoodleSite;
let context: BrowserContext;

beforeAll(async () => {
  stage = await Stage.open();
});

beforeEach(async () => {
  site = await MoodleSite.open('demo.scorm12.zip');
  context = await stage.learner();
});

afterEach(async () => {
  await context.close();
  await site.close();
});

afterAll(() => stage.close());

/** An attempt with two answers, as the site holds it. */
async function twoAnswers(): Promise<string> {
  const play = await visit(context, site, LEARNER);
  await play.learner.begin();
  await play.learner.answerAll(RIGHT, 1, 2);
  await sent(play);
  await leave(play);
  await until(() => site.stored(LEARNER)['cmi.core.session_time'] !== undefined);
  return site.stored(LEARNER)[STATE] ?? '';
}

describe('an LMS that gives back something else', () => {
  test.each([
    ['null', () => 'null'],
    ['undefined', () => 'undefined'],
    ['a number', () => '42'],
    ['a login page', () => '&lt;html&gt;&lt;title&gt;Log in&lt;/title&gt;'],
    ['half of it', (state: string) => state.slice(0, state.length / 2)],
    ['it twice', (state: string) => state + state],
    ['64,000 characters', () => 'x'.repeat(64_000)],
  ])(
    'fault 23: like %s, stops nobody, and the copy of the device goes on',
    async (_what, spoil) => {
      const state = await twoAnswers();
      site.stored(LEARNER)[STATE] = spoil(state);

      const same = await visit(context, site, LEARNER);
      await same.learner.button(same.learner.words.start.continueWith(3)).waitFor();
      await leave(same);

      Object.assign(site.stored('ben'), { [STATE]: spoil(state) });
      const other = await stage.learner();
      const elsewhere = await visit(other, site, 'ben');
      await elsewhere.learner.begin();
      await elsewhere.learner.answerAll(RIGHT, 1, 1);
      await sent(elsewhere);
      expect([...same.errors, ...elsewhere.errors]).toEqual([]);
      await other.close();
    },
  );

  test('fault 17: a clock that goes back three days between two visits loses nothing', async () => {
    await context.clock.setFixedTime(new Date(Date.UTC(2031, 0, 10, 9)));
    await twoAnswers();
    await context.clock.setFixedTime(new Date(Date.UTC(2031, 0, 7, 9)));
    const play = await visit(context, site, LEARNER);
    await play.learner.press(play.learner.words.start.continueWith(3));
    await play.learner.answer(RIGHT(3));

    await until(() => Object.keys(site.answers(LEARNER)).length === 3);
    await leave(play);
    await until(() => !site.stored(LEARNER)['cmi.core.session_time']?.startsWith('0000'));
    expect(site.stored(LEARNER)['cmi.core.session_time']).toMatch(/^00:00:/);
  });

  test('fault 5: no request is larger than a beacon may be, though all is sent at once', async () => {
    const play = await visit(context, site, LEARNER);
    site.failing = true;
    await play.learner.begin();
    await play.learner.answerAll(RIGHT);
    site.failing = false;
    await leave(play);

    const later = await visit(context, site, LEARNER);
    await later.learner.press(later.learner.words.start.continueToReview);
    await until(() => Object.keys(site.answers(LEARNER)).length === 8);
    expect(site.largest).toBeGreaterThan(1_000);
    expect(site.largest).toBeLessThan(65_536);
  });
});
