import type { BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { RIGHT } from '../../browser/demo-answers.js';
import { Stage } from '../../browser/stage.js';
import { until } from '../../browser/until.js';
import { MoodleSite } from './moodle-site.js';
import { leave, sent, tryNow, visit, type Visit } from './moodle-visit.js';

const STATUS = 'cmi.core.lesson_status';
const SCORE = 'cmi.core.score.raw';
const STATE = 'cmi.suspend_data';

let stage: Stage;
let site: MoodleSite;
let context: BrowserContext;
let learner = '';
let count = 0;

beforeAll(async () => {
  stage = await Stage.open();
});

beforeEach(async () => {
  site = await MoodleSite.open('demo.scorm12.zip');
  context = await stage.learner();
  count += 1;
  learner = `learner-${String(count)}`;
});

afterEach(async () => {
  await context.close();
  await site.close();
});

afterAll(() => stage.close());

/** Opens the package and answers the first questions. */
async function answered(last: number) {
  const play = await visit(context, site, learner);
  await play.learner.begin();
  await play.learner.answerAll(RIGHT, 1, last);
  await sent(play);
  return play;
}

/** Goes on in a later visit, to the end, and waits for the verdict. */
async function finished(next: number) {
  const play = await visit(context, site, learner);
  await play.learner.press(play.learner.words.start.continueWith(next));
  await play.learner.answerAll(RIGHT, next);
  await play.learner.handIn();
  await until(() => site.stored(learner)[STATUS] === 'passed');
  return play;
}

/** Lets the renderer crash, so that the page has no time to do anything. */
async function crash({ page }: Visit): Promise<void> {
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // Never answered: there is nobody left to answer.
  session.send('Page.crash').catch(() => undefined);
  await crashed;
}

const answers = () => Object.keys(site.answers(learner));

describe('Moodle 4.5 with SCORM 1.2', () => {
  test('fault 3: a tab that is closed right after an answer has lost nothing', async () => {
    const play = await answered(2);
    await play.learner.reply(RIGHT(3));
    await play.learner.press(play.learner.words.question.saveAndContinue);
    await leave(play);

    const later = await visit(context, site, learner);
    await later.learner.button(later.learner.words.start.continueWith(4)).waitFor();
    await until(() => answers().length === 3);
    expect(later.errors).toEqual([]);
  });

  test('fault 6: a session that ran out is told at once, and all arrives after signing in again', async () => {
    const play = await answered(2);
    const { notice } = play.learner.words;
    site.signedOut = true;
    await play.learner.answer(RIGHT(3));

    await play.learner.view.getByText(notice.signedOut.title).waitFor();
    await play.learner.view.getByText(notice.kept, { exact: false }).waitFor();
    await play.learner.answerAll(RIGHT, 4, 5);
    expect(answers()).toHaveLength(2);

    site.signedOut = false;
    await tryNow(play);
    await sent(play);
    expect(answers()).toHaveLength(5);
    expect(play.errors).toEqual([]);
  });

  test('fault 6: what was answered while signed out arrives at the next visit', async () => {
    const play = await answered(2);
    site.signedOut = true;
    await play.learner.answerAll(RIGHT, 3, 4);
    await play.learner.view.getByText(play.learner.words.notice.signedOut.title).waitFor();
    await leave(play);
    site.signedOut = false;

    await finished(5);
    expect(answers()).toHaveLength(8);
    expect(Number(site.stored(learner)[SCORE])).toBe(100);
  });

  test('fault 7: a database that is away is told after a while, and all arrives when it is back', async () => {
    const play = await visit(context, site, learner);
    await play.page.clock.install();
    await play.learner.begin();
    site.failing = true;
    await play.learner.answerAll(RIGHT, 1, 2);
    await play.page.clock.fastForward('00:20');
    await play.learner.view.getByText(play.learner.words.notice.notSent.title).waitFor();
    await play.page.clock.fastForward('02:00');
    await play.learner.view.getByText(play.learner.words.notice.refused.title).waitFor();
    await play.learner.answerAll(RIGHT, 3, 3);
    expect(site.stored(learner)).toEqual({});

    site.failing = false;
    await tryNow(play);
    await sent(play);
    expect(answers()).toHaveLength(3);
  });

  test('fault 8: ten minutes without a network, through the end of the attempt, lose nothing', async () => {
    const play = await answered(2);
    await play.page.clock.install();
    await context.setOffline(true);
    await play.learner.answerAll(RIGHT, 3);
    await play.learner.handIn();
    await play.page.clock.fastForward('10:00');
    await play.learner.view.getByText(play.learner.words.notice.notSent.title).waitFor();
    expect(answers()).toHaveLength(2);
    expect(site.stored(learner)[SCORE]).toBeUndefined();

    await context.setOffline(false);
    await play.page.clock.fastForward('01:10');
    await sent(play);
    expect(answers()).toHaveLength(8);
    expect(site.stored(learner)).toMatchObject({ [STATUS]: 'passed', [SCORE]: '100' });
    expect(play.errors).toEqual([]);
  });

  test('fault 8: what was answered offline arrives at the next visit, on this device', async () => {
    const play = await answered(2);
    await context.setOffline(true);
    await play.learner.answerAll(RIGHT, 3, 4);
    await play.learner.view.getByText(play.learner.words.status.waiting, { exact: true }).waitFor();
    await leave(play);
    await context.setOffline(false);

    await finished(5);
    expect(answers()).toHaveLength(8);
  });

  test('fault 9: another device goes on from what was sent, and both are joined', async () => {
    const play = await answered(2);
    await context.setOffline(true);
    await play.learner.answerAll(RIGHT, 3, 4);
    await play.learner.view.getByText(play.learner.words.status.waiting, { exact: true }).waitFor();
    await crash(play);
    await play.page.close();

    const phone = await stage.learner();
    const there = await visit(phone, site, learner);
    await there.learner.press(there.learner.words.start.continueWith(3));
    await there.learner.answer({ open: true });
    await there.learner.answer({ open: true });
    await there.learner.answer(RIGHT(5));
    await sent(there);
    await leave(there);
    await phone.close();

    await context.setOffline(false);
    const later = await visit(context, site, learner);
    await later.learner.view.getByText(later.learner.words.start.answeredOf(5, 8)).waitFor();
    await until(() => answers().length === 5);
  });

  test('fault 10: a renderer that crashes has lost nothing that was sent', async () => {
    const play = await answered(3);
    await crash(play);

    await finished(4);
    expect(answers()).toHaveLength(8);
  });

  test('fault 11: a state that the LMS has cut is found out, and the one of the device goes on', async () => {
    site.cutAt = 40;
    const play = await visit(context, site, learner);
    await play.learner.begin();
    await play.learner.answerAll(RIGHT, 1, 2);
    await leave(play);
    await until(() => site.stored(learner)['cmi.core.session_time'] !== undefined);
    expect(site.stored(learner)[STATE]).toHaveLength(40);
    site.cutAt = undefined;

    const later = await visit(context, site, learner);
    const { notice, start } = later.learner.words;
    await later.learner.button(start.continueWith(3)).waitFor();
    await later.learner.button(notice.asideTake).waitFor();
    await until(() => (site.stored(learner)[STATE] ?? '').length > 40);
  });

  test('fault 12: a pass mark of the LMS that is not ours decides, and stays', async () => {
    site.mastery = '101';
    const play = await answered(7);
    await play.learner.answerAll(RIGHT, 8);
    await play.learner.handIn();
    await until(() => site.stored(learner)[STATUS] === 'failed');
    await leave(play);

    expect(site.stored(learner)[STATUS]).toBe('failed');
  });

  test('fault 13: a finished attempt that is opened again stays finished', async () => {
    const play = await answered(7);
    await play.learner.answerAll(RIGHT, 8);
    await play.learner.handIn();
    await until(() => site.stored(learner)[STATUS] === 'passed');
    await leave(play);
    await until(() => site.stored(learner)['cmi.core.session_time'] !== undefined);
    const before = { ...site.stored(learner) };

    const later = await visit(context, site, learner);
    await later.learner.button(later.learner.words.results.lookThrough).click();
    await leave(later);
    await until(() => later.page.isClosed());

    expect(site.stored(learner)).toEqual(before);
  });

  test('fault 14: an attempt that was only opened is not completed', async () => {
    const play = await visit(context, site, learner);
    await leave(play);
    await until(() => site.stored(learner)[STATUS] !== undefined);

    expect(site.stored(learner)[STATUS]).toBe('incomplete');
  });

  test('fault 15: a frame that is frozen and woken counts no time and loses nothing', async () => {
    const play = await answered(2);
    const session = await context.newCDPSession(play.page);
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    await play.learner.answer(RIGHT(3));

    await until(() => answers().length === 3);
  });

  test('fault 22: the session is ended once, however often the page is asked to go', async () => {
    const play = await answered(2);
    await play.frame.evaluate(() => {
      for (let again = 0; again < 3; again += 1) dispatchEvent(new Event('pagehide'));
    });
    const calls = await play.page.evaluate(
      () => (window as unknown as { calls: readonly string[] }).calls,
    );

    expect(calls.filter((call) => call.startsWith('LMSFinish'))).toHaveLength(1);
    expect(calls.at(-1)).toContain('LMSFinish');
  });

  test('a frame that is reloaded, which Moodle breaks over, asks to open the activity again', async () => {
    const play = await answered(2);
    await play.frame.evaluate(() => {
      location.reload();
    });

    await play.learner.view.getByText(play.learner.words.notice.reopen.title).waitFor();
    await leave(play);
    await finished(3);
    expect(answers()).toHaveLength(8);
    expect(play.errors).toEqual([]);
  });

  test('storage that is forbidden loses nothing while the page is open, and is told', async () => {
    const play = await visit(context, site, learner);
    await play.frame.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('Full', 'QuotaExceededError');
      };
    });
    await play.learner.begin();
    await play.learner.answerAll(RIGHT, 1, 2);
    await sent(play);
    site.signedOut = true;
    await play.learner.answer(RIGHT(3));
    await play.learner.view
      .getByText(play.learner.words.notice.notKept, { exact: false })
      .waitFor();
    site.signedOut = false;
    await tryNow(play);
    await sent(play);

    expect(answers()).toHaveLength(3);
    expect(site.stored(learner)[STATE]).not.toBe('');
  });
});
