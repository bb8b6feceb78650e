import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RIGHT } from './demo-answers.js';
import { Learner, type Reply } from './learner.js';
import { Stage, type Play } from './stage.js';
import { toldTo } from './told.js';

const ZIP = 'demo.scorm12.zip';

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});

afterAll(() => stage.close());

describe('single clicks', () => {
  test('are all that the demo needs, apart from typing a figure', async () => {
    const play = await stage.play(await stage.learner({ width: 390, height: 660 }), ZIP);
    const { page } = play;
    const learner = new Learner(play.frame);
    const { question, results, review, start } = learner.words;

    await click(play, learner.button(start.begin));
    for (let turn = 1; ; turn += 1) {
      await learner.heading().filter({ hasText: /\w/ }).waitFor();
      const asked = await learner.title();
      if (asked === review.title) break;
      await pick(play, learner, RIGHT(turn));
      await click(play, learner.button(question.saveAndContinue));
      await learner.heading().filter({ hasNotText: asked }).waitFor();
    }
    await click(play, learner.view.getByRole('button', { name: /^Hand in/ }));
    await learner.view.getByText('100 of 100', { exact: true }).waitFor();
    await click(play, learner.button(results.leave));
    await learner.heading(results.left.title).waitFor();

    expect(toldTo(stage.lms, ZIP)).toMatchObject({ score: 100, verdicts: ['passed'] });
    expect(play.complaints).toEqual([]);
    await page.close();
  });
});

/** Presses the mouse where a thing is, and lets it go at the same place. */
async function click({ page }: Play, thing: Locator): Promise<void> {
  await thing.scrollIntoViewIfNeeded();
  const box = await thing.boundingBox();
  if (!box) throw new Error('Nothing there to click');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.up();
}

async function pick(play: Play, { view }: Learner, reply: Reply): Promise<void> {
  const { pick = 0, also = [], shown = false, figure = '' } = reply;
  const field = view.getByRole('textbox');
  const radios = view.getByRole('radio');
  const boxes = view.getByRole('checkbox');
  if ((await field.count()) > 0) {
    await click(play, field);
    await play.page.keyboard.type(figure);
  } else if ((await radios.count()) > 0) {
    await click(play, radios.nth(pick));
    if (shown && (await boxes.count()) > 0) await click(play, boxes);
  } else {
    for (const place of [pick, ...also]) await click(play, boxes.nth(place));
  }
}
