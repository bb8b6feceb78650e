import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RIGHT } from './demo-answers.js';
import { KeyboardLearner } from './keyboard.js';
import type { Plan } from './learner.js';
import { PLAN } from './scan-journey.js';
import { Stage, type Play } from './stage.js';
import { toldTo } from './told.js';
import { until } from './until.js';

/** A small phone held upright, with its bars around the page. */
const SMALL = { width: 320, height: 480 };
/** For a slow machine. */
const PATIENCE = 300_000;

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});

afterAll(() => stage.close());

describe('keyboard alone, on a small screen', () => {
  test(
    'takes a learner through the whole scan, and the focus can always be seen',
    async () => {
      const learner = await handInByKeyboard('readiness-scan.scorm12.zip', PLAN);

      expect(learner.lost).toEqual([]);
      expect(learner.play.complaints).toEqual([]);
      expect(toldTo(stage.lms, 'readiness-scan.scorm12.zip').verdicts).toEqual(['completed']);
    },
    PATIENCE,
  );

  test(
    'takes a learner through the whole demo, and the focus can always be seen',
    async () => {
      const learner = await handInByKeyboard('demo.scorm12.zip', RIGHT);

      expect(learner.lost).toEqual([]);
      expect(learner.play.complaints).toEqual([]);
      expect(toldTo(stage.lms, 'demo.scorm12.zip').score).toBe(100);
    },
    PATIENCE,
  );

  test('leads out of the frame, forwards and backwards', async () => {
    const play = await stage.play(await stage.learner(SMALL), 'demo.web.zip');
    const learner = new KeyboardLearner(play);
    await learner.tabToButton('Start');
    await learner.press('Enter');
    await learner.onTitle();

    expect(await pressesOut(learner, 'Tab')).toBeLessThan(30);
    await learner.press('Shift+Tab');
    expect(await inFrame(play)).toBe(true);
    expect(await pressesOut(learner, 'Shift+Tab')).toBeLessThan(30);
  });

  test('reaches what is missing from its summary', async () => {
    const play = await stage.play(await stage.learner(SMALL), 'demo.web.zip');
    const learner = new KeyboardLearner(play);
    await learner.tabToButton('Start');
    await learner.press('Enter');
    await learner.onTitle();

    await learner.tabToButton('Save and continue');
    await learner.press('Enter');
    await learner.tabTo(({ tag, words }) => tag === 'a' && words.startsWith('Choose one answer'));
    await learner.press('Enter');

    expect(await learner.focus()).toMatchObject({
      tag: 'input',
      words: expect.stringMatching(/Goods/),
    });
    expect(learner.lost).toEqual([]);
  });
});

/** Takes a module from its start to its result, with letters and arrows by turns. */
async function handInByKeyboard(zip: string, plan: Plan): Promise<KeyboardLearner> {
  const learner = new KeyboardLearner(await stage.play(await stage.learner(SMALL), zip));
  const { review, start } = learner.sight.words;
  await learner.tabToButton(start.begin);
  await learner.press('Enter');
  for (let turn = 1; ; turn += 1) {
    await learner.onTitle();
    if ((await learner.sight.title()) === review.title) break;
    // What is left open elsewhere is answered here.
    await learner.answer(plan(turn), turn % 2 === 0 ? 'letter' : 'arrows');
  }
  await learner.handIn();
  await until(() => toldTo(stage.lms, zip).verdicts.length > 0);
  return learner;
}

async function pressesOut(learner: KeyboardLearner, key: string): Promise<number> {
  for (let presses = 0; presses < 30; presses += 1) {
    if (!(await inFrame(learner.play))) return presses;
    await learner.press(key);
  }
  return Infinity;
}

/** Whether the page of the LMS has given the focus to the package. */
function inFrame({ page }: Play): Promise<boolean> {
  return page.evaluate(() => {
    let found = document.activeElement;
    while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
    return found?.localName === 'iframe';
  });
}
