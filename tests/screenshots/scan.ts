import type { FrameLocator } from 'playwright-core';
import { goOn, pick } from './learner.js';

const MOST_QUESTIONS = 60;

/** Begins the scan, answers all of it, and hands it in. */
export async function answerScan(scan: FrameLocator): Promise<void> {
  await scan.getByRole('button', { name: 'Start' }).click();
  await answerFrom(scan, 0);
  await handIn(scan);
}

/** Answers the scan from a question on, up to the list before handing in. */
export async function answerFrom(scan: FrameLocator, first: number): Promise<void> {
  for (let turn = first; await isQuestion(scan); turn += 1) {
    if (turn > MOST_QUESTIONS) throw new Error('The scan does not come to its end');
    await pick(scan, turn);
    await goOn(scan);
  }
}

/** Hands the scan in, and waits for its report. */
export async function handIn(scan: FrameLocator): Promise<void> {
  await scan.getByRole('button', { name: /^Hand in/ }).click();
  await scan.locator('ptl-readiness-report').waitFor();
}

async function isQuestion(scan: FrameLocator): Promise<boolean> {
  await scan.locator('ptl-assessment-question, ptl-assessment-review').first().waitFor();
  return scan.locator('ptl-assessment-question').isVisible();
}
