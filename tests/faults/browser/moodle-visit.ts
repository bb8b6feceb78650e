import type { BrowserContext, Frame, Page } from 'playwright-core';
import { Learner } from '../../browser/learner.js';
import { until } from '../../browser/until.js';
import type { MoodleSite } from './moodle-site.js';

/** A learner's visit to a package in the player. */
export interface Visit {
  readonly page: Page;
  readonly frame: Frame;
  readonly learner: Learner;
  /** Errors of scripts. */
  readonly errors: readonly string[];
}

/** Opens the player in a new tab and waits until the learner can begin. */
export async function visit(
  context: BrowserContext,
  site: MoodleSite,
  learner: string,
): Promise<Visit> {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(site.player(learner));
  const frame = await until(() =>
    page.frames().find((one) => one.url().endsWith('/package/index.html')),
  );
  await frame.getByRole('button').first().waitFor();
  return { page, frame, learner: new Learner(frame), errors };
}

/** Waits until all has been sent. */
export function sent({ learner }: Visit): Promise<void> {
  return learner.sent();
}

/** Presses "Try now", unless the package has tried by itself and the button is gone. */
export async function tryNow({ learner }: Visit): Promise<void> {
  const buttons = learner.button(learner.words.notice.retry);
  await buttons.evaluateAll((all) => {
    // Only buttons have this role here.
    for (const button of all) (button as HTMLButtonElement).click();
  });
}

/** Closes the tab as a learner does. */
export function leave({ page }: Visit): Promise<void> {
  return page.close({ runBeforeUnload: false });
}
