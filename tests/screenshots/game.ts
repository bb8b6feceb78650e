import type { Locator, Page } from 'playwright-core';
import { cautious } from '../../src/core/scenario/policies.js';
import { GameLearner, gameIn, pointer } from '../browser/game-learner.js';
import { Learner } from '../browser/learner.js';
import { packageOn } from './learner.js';
import { shut, type Studio } from './studio.js';

const ZIP = 'first-orders-abroad.scorm12.zip';
/** The width of Moodle's frame in a window of 1280. */
const WIDTH = '650';
/** Windows that show the start of a screen, and more of it. */
const SHORT = { width: 1150, height: 1000 };
const TALL = { width: 1150, height: 1500 };
/** The round whose event is shown. */
const EVENT = 3;

/** Plays a game to its end, and takes the choices before it, an event, a decision and the debrief. */
export async function takeGame(
  studio: Studio,
  take: (of: Page | Locator, name: string) => Promise<void>,
): Promise<void> {
  const page = await studio.window(SHORT);
  const frame = page.locator('iframe');
  await page.goto(studio.address(ZIP, WIDTH));
  const learner = new Learner(packageOn(page));
  await learner.press(learner.words.start.begin);
  const game = new GameLearner(gameIn(ZIP), learner, pointer);
  await learner.heading().waitFor();
  await take(frame, 'game-firms');
  await game.setUp({ persona: 'tandera', mode: 'assess', code: 0x0042_1876 });
  await game.arrived();
  let rounds = 0;
  while (!game.over) {
    if (game.state.at === 'news') rounds += 1;
    if (game.state.at === 'news' && rounds === EVENT) {
      await page.setViewportSize(TALL);
      await take(frame, 'game-news');
      await page.setViewportSize(SHORT);
    }
    if (game.table && rounds === EVENT && game.table.world.decided === 0) {
      await take(frame, 'game-decision');
    }
    await game.step(cautious);
  }
  await page.setViewportSize(TALL);
  await take(frame, 'game-debrief');
  await shut(page);
}
