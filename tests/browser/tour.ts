import type { BrowserContext } from 'playwright-core';
import { RIGHT } from './demo-answers.js';
import { Learner } from './learner.js';
import { PLAN } from './scan-journey.js';
import type { Play, Stage } from './stage.js';

/** A screen at which the tour stops. */
export interface Stop {
  readonly name: string;
  readonly play: Play;
}

const SCAN = 'readiness-scan.scorm12.zip';

/** Shows every kind of screen that a package has, one after the other. */
export async function* tour(stage: Stage, context: BrowserContext): AsyncGenerator<Stop> {
  yield* questions(stage, context);
  yield* ending(stage, context);
  yield* demo(stage, context);
  yield* notices(stage, context);
}

/** The start, what it tells of itself, the kinds of questions with what is said about answers. */
async function* questions(stage: Stage, context: BrowserContext): AsyncGenerator<Stop> {
  const play = await stage.play(context, SCAN);
  const learner = new Learner(play.frame);
  const { about, question } = learner.words;
  const at = (name: string) => ({ name, play });
  await learner.view.getByText('How the scan works').click();
  yield at('start');
  await learner.press(about.open);
  await learner.heading(about.title).waitFor();
  yield at('about');
  await learner.press(about.back);
  await learner.begin();
  await learner.press(question.saveAndContinue);
  await learner.view.getByRole('heading', { name: question.problem }).waitFor();
  yield at('error summary');
  await learner.answerAll(PLAN, 1, 2);
  yield at('anchored');
  await learner.reply(PLAN(3));
  await learner.save();
  yield at('why it matters');
  await learner.press(question.continue);
  await learner.answerAll(PLAN, 4, 6);
  await learner.reply({ pick: 0 });
  yield at('evidence');
  await learner.press(question.mark);
  await learner.answerAll(PLAN, 7, 7);
  yield at('case');
  for (const [name, pick] of [
    ['case right', 1],
    ['case wrong', 0],
  ] as const) {
    if (name === 'case wrong') await learner.answerAll(PLAN, 9, 12);
    await learner.reply({ pick });
    await learner.save();
    yield at(name);
    await learner.press(question.continue);
  }
  await play.leave();
}

/** Coming back, the list, the report and a look through what was handed in. */
async function* ending(stage: Stage, context: BrowserContext): AsyncGenerator<Stop> {
  const play = await stage.play(context, SCAN);
  const learner = new Learner(play.frame);
  const { start, results, readiness, review } = learner.words;
  const at = (name: string) => ({ name, play });
  await learner.button(start.again).waitFor();
  yield at('resume card');
  await learner.press(start.again);
  await learner.button(start.againNo).waitFor();
  yield at('start again');
  await learner.press(start.againNo);
  await learner.press(start.continueWith(14));
  await learner.numbered(14);
  await learner.answerAll((turn) => ({ ...PLAN(turn), open: turn === 20 }), 14);
  yield at('review list');
  await learner.handIn();
  await learner.view.getByText(readiness.brief).click();
  yield at('readiness report');
  await learner.press(results.lookThrough);
  await learner.heading(review.after.title).waitFor();
  yield at('look through');
  for (const [name, number] of [
    ['look at a scale', 3],
    ['look at evidence', 7],
  ] as const) {
    await lookAt(learner, number);
    yield at(name);
    await backToList(learner);
  }
  await learner.press(results.backToResult);
  await learner.press(results.leave);
  await learner.heading(results.left.title).waitFor();
  yield at('left');
  await play.leave();
}

async function lookAt(learner: Learner, number: number): Promise<void> {
  const name = `View question ${String(number)}`;
  const { title } = learner.words.review.after;
  await learner.heading(title).waitFor();
  await learner.view.getByRole('link', { name, exact: true }).click();
  await learner.heading().filter({ hasNotText: title }).waitFor();
}

async function backToList(learner: Learner): Promise<void> {
  const { question, review } = learner.words;
  while ((await learner.title()) !== review.after.title) await learner.press(question.back);
}

/** What only a graded module has: figures with a key, several choices, a score. */
async function* demo(stage: Stage, context: BrowserContext): AsyncGenerator<Stop> {
  const play = await stage.play(context, 'demo.scorm12.zip');
  const learner = new Learner(play.frame);
  const at = (name: string) => ({ name, play });
  await learner.begin();
  await learner.answerAll(RIGHT, 1, 3);
  await learner.view.getByRole('textbox').fill('many');
  await learner.press(learner.words.question.saveAndContinue);
  await learner.view.getByRole('heading', { name: learner.words.question.problem }).waitFor();
  yield at('number not understood');
  await learner.answerAll(RIGHT, 4, 4);
  await learner.view.getByRole('textbox').fill('1.234,50');
  yield at('number with a table');
  await learner.answerAll((turn) => ({ ...RIGHT(turn), figure: '20' }), 5, 6);
  await learner.reply({ pick: 0, also: [2] });
  yield at('several choices');
  await learner.answerAll((turn) => (turn === 7 ? { pick: 0, also: [1] } : RIGHT(turn)), 7);
  yield at('review list of a graded module');
  await learner.handIn();
  yield at('score');
  await learner.press(learner.words.results.lookThrough);
  for (const number of [5, 7]) {
    await lookAt(learner, number);
    yield at(`judged question ${String(number)}`);
    await backToList(learner);
  }
  await play.leave();
}

/** What a learner is told when something is not as usual. */
async function* notices(stage: Stage, context: BrowserContext): AsyncGenerator<Stop> {
  const device = await stage.play(context, 'demo.web.zip');
  yield { name: 'kept on the device', play: device };
  await device.leave();

  const review = await stage.play(context, SCAN, { mode: 'review' });
  yield { name: 'an earlier attempt', play: review };
  await review.leave();

  stage.lms.attempts.begin(SCAN, 'unlucky').values = {
    'cmi.core.lesson_status': 'incomplete',
    'cmi.core.exit': 'suspend',
    'cmi.suspend_data': 'cut off by the LMS',
  };
  const damaged = await stage.play(context, SCAN, { learner: 'unlucky' });
  yield { name: 'answers that cannot be read', play: damaged };
  await damaged.leave();

  yield* unsent(stage, context);
}

/** Leaving while the LMS does not have everything. */
async function* unsent(stage: Stage, context: BrowserContext): AsyncGenerator<Stop> {
  const play = await stage.play(context, 'demo.scorm12.zip', { learner: 'traveller' });
  const learner = new Learner(play.frame);
  await learner.begin();
  await learner.answerAll(RIGHT);
  await context.setOffline(true);
  await learner.handIn();
  await learner.view.getByText(learner.words.status.waiting).waitFor();
  await learner.press(learner.words.results.leave);
  await learner.view.getByRole('heading', { name: learner.words.notice.notSent.title }).waitFor();
  yield { name: 'not confirmed', play };
  await context.setOffline(false);
  await play.leave();
}
