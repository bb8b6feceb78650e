import { expect } from 'vitest';
import { ROLE_ITEM } from '../../src/core/assessment/form.js';
import * as english from '../../src/i18n/en/index.js';
import { frameworkSource } from '../fakes/framework-source.js';
import { answerByBook, bookByPrompt, itemOnScreen, type BookItem } from './competence-learner.js';
import type { Learner } from './learner.js';
import { axeFindings, sideways } from './page-checks.js';
import type { Play, Stage } from './stage.js';
import type { Told } from './told.js';

/** How somebody takes the competence check. */
export interface Taker {
  /** Whether they know the answer; `place` counts questions of the bank from 0. */
  readonly knows: (item: BookItem, place: number) => boolean;
  /** The role that they choose; left open if absent. */
  readonly role?: string;
  /** The point of every self-rating, from 0; left open if absent. */
  readonly rating?: number;
}

const { areas } = frameworkSource().framework;
const book = bookByPrompt();

/** Whether a question is of the bank, and not one that the form adds. */
export function isOfBank({ level }: BookItem): boolean {
  return level !== undefined;
}

/**
 * Answers one question after the other, up to the list before handing in.
 *
 * @param from The number of the question on the screen, from 1.
 * @param until The number of the last question to answer.
 * @returns What was asked, in its order.
 */
export async function workThrough(
  learner: Learner,
  taker: Taker,
  from = 1,
  until = Infinity,
): Promise<readonly BookItem[]> {
  const { review } = learner.words;
  const asked: BookItem[] = [];
  for (let turn = from; turn <= until; turn += 1) {
    const title = await learner.title();
    if (title === review.title) break;
    const item = await itemOnScreen(learner, book.get(title));
    await answerAs(learner, taker, item, asked.filter(isOfBank).length);
    asked.push(item);
    // By its number, because two questions in a row may have the same words.
    await learner.onward(turn);
  }
  return asked;
}

async function answerAs(
  learner: Learner,
  { knows, role, rating }: Taker,
  item: BookItem,
  place: number,
): Promise<void> {
  const { question } = learner.words;
  const radios = learner.view.getByRole('radio');
  if (isOfBank(item)) {
    await answerByBook(learner, item, knows(item, place));
  } else {
    const pick =
      item.id === ROLE_ITEM ? item.options?.findIndex((one) => one.text === role) : rating;
    if (pick === undefined || pick < 0) {
      await learner.press(question.leaveOpen);
      return;
    }
    await learner.tick(radios.nth(pick));
  }
  await learner.press(question.saveAndContinue);
}

/**
 * What is on the screen is what the LMS was told: the grade, every competence in words and figures,
 * and every area in words.
 */
export async function agrees(learner: Learner, told: Told): Promise<void> {
  const { view } = learner;
  const grade = told.objectives.at(-1);
  await view.getByText(grade?.summary ?? 'no grade', { exact: true }).waitFor();
  if (told.score !== undefined) expect(told.score).toBeCloseTo(grade?.percent ?? NaN, 1);
  const competences = told.objectives.slice(0, -1 - areas.length);
  const shown = await rowsOf(learner);

  expect(shown).toHaveLength(competences.length);
  for (const [at, { id, summary, percent }] of competences.entries()) {
    const cells = shown[at] ?? [];
    const [levels = '', answers = '', score = ''] = cells.slice(-3);
    expect(cells.join(' ').toLowerCase().replace(' ', '')).toContain(id);
    const count = english.competence.answers(Number(answers));
    expect(summary).toBe(`${levels} (${count}); ${score} of 100`);
    expect(Math.abs((percent ?? NaN) - Number(score))).toBeLessThan(0.51);
  }
  const bars = await view.getByRole('listitem').allInnerTexts();
  for (const { id, summary } of told.objectives.slice(competences.length, -1)) {
    const name = areas.find((one) => one.id.toLowerCase() === id)?.name ?? '';
    const [levels = '', count = ''] = summary.split(/[()]/);
    const bar = bars.find((text) => text.startsWith(name))?.split('\n') ?? [];
    expect([name, levels.trim(), count]).toEqual([bar[0], bar[1], bar[2]?.split(' · ')[0]]);
  }
}

/** The cells of each competence in the table, without what is said of a self-rating. */
async function rowsOf({ view }: Learner): Promise<readonly (readonly string[])[]> {
  const { aboveRated, belowRated } = english.competence;
  const rows = await view.getByRole('row').allInnerTexts();
  return rows.slice(1).map((row) =>
    row
      .split(/[\t\n]+/)
      .map((cell) => cell.trim())
      .filter((cell) => cell !== aboveRated && cell !== belowRated),
  );
}

/** What is wrong with a screen on a phone and on a laptop, by day and by night. */
export async function looked(stage: Stage, play: Play): Promise<readonly string[]> {
  const found: string[] = [];
  for (const screen of [{ width: 320 }, { width: 650, dark: true }, { width: 1280 }]) {
    await stage.reshape(play, screen);
    // Nothing lies below the dock at the top of the page.
    await play.frame.evaluate(() => {
      scrollTo(0, 0);
    });
    found.push(...(await axeFindings(play.frame)), ...(await sideways(play.frame)));
  }
  return found;
}
