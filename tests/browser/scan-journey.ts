import { readFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';
import { Learner, plain, spoken, SwiftLearner, type Plan } from './learner.js';
import type { Opening, Play, Stage } from './stage.js';
import { fromFile, toldTo, type Told } from './told.js';
import { until } from './until.js';

/** The question at which the learner of the journey leaves, before answering it. */
export const LEFT_AT = 18;

/**
 * A firm of services: branch questions, scales, proofs with and without tick, figures, cases right
 * and wrong, and one question left open.
 */
export const PLAN: Plan = (turn) => ({
  pick: turn === 1 ? 2 : ([3, 2, 1, 2, 4, 0][turn % 6] ?? 0),
  shown: turn % 2 === 1,
  open: turn === 9,
});

/** What a learner saw on the way through the scan, and what the LMS was told. */
export interface Journey {
  readonly zip: string;
  /** The last replies before leaving. */
  readonly replies: readonly (readonly string[])[];
  readonly askedOnLeaving: string;
  /** All words of the card that offers to go on. */
  readonly card: string;
  readonly askedOnReturn: string;
  /** The same questions, seen again by going back. */
  readonly repliesKept: readonly KeptReply[];
  /** Answers, as the button for handing in says. */
  readonly handedIn: number;
  readonly report: Report;
  readonly told: Told;
  readonly complaints: readonly string[];
}

/** Questions that the learner goes back to: of every kind, one of them left open. */
const LOOKED_BACK = 9;

/** A question gone back to. */
export interface KeptReply {
  readonly picked: readonly string[];
  /** All words on the screen; a case shows its answer so once it is settled. */
  readonly screen: string;
}

/** What stands on the report. */
export interface Report {
  readonly verdict: string;
  /** A line for each dimension, such as `Money and pricing 52 · Prepare`. */
  readonly dimensions: readonly string[];
}

/** A learner answers half, closes the tab, comes back, answers the rest and hands in. */
export async function travel(stage: Stage, context: BrowserContext, zip: string): Promise<Journey> {
  const first = await stage.play(context, zip);
  const before = learnerOf(first, zip);
  await before.begin();
  await before.answerAll(PLAN, 1, LEFT_AT - LOOKED_BACK - 1);
  const replies = await noteAnswers(before);
  const askedOnLeaving = await before.title();
  await first.leave();

  const second = await stage.play(context, zip);
  const after = learnerOf(second, zip);
  const card = await spoken(after.view.getByRole('region', { name: 'Welcome back' }));
  await after.press(after.words.start.continueWith(LEFT_AT));
  await after.numbered(LEFT_AT);
  const askedOnReturn = await after.title();
  const repliesKept = await lookBack(after);
  await after.answerAll(PLAN, LEFT_AT);
  const handedIn = await after.handingIn();
  await after.handIn();
  const report = await readReport(after);
  // Whoever reads a report takes longer than its verdict, on a slow machine too.
  if (!zip.includes('.web.')) await until(() => toldTo(stage.lms, zip).verdicts.length > 0);
  await second.leave();
  const told = await settled(stage, context, zip);
  const complaints = [...first.complaints, ...second.complaints];
  return {
    zip,
    replies,
    askedOnLeaving,
    card,
    askedOnReturn,
    repliesKept,
    handedIn,
    report,
    told,
    complaints,
  };
}

/** Under one target a pointer finds out whether it gets there; it takes its time. */
function learnerOf({ frame }: Play, zip: string): Learner {
  return zip.includes('.scorm12.') ? new Learner(frame) : new SwiftLearner(frame);
}

/** Answers up to where the learner leaves, and notes what was picked. */
async function noteAnswers(learner: Learner): Promise<readonly (readonly string[])[]> {
  const replies: (readonly string[])[] = [];
  for (let turn = LEFT_AT - LOOKED_BACK; turn < LEFT_AT; turn += 1) {
    const reply = PLAN(turn);
    if (!reply.open) await learner.reply(reply);
    replies.push(await learner.picked());
    await learner.answer(reply);
  }
  return replies;
}

/** Goes back some questions and forth again to where the learner was. */
async function lookBack(learner: Learner): Promise<readonly KeptReply[]> {
  const kept: KeptReply[] = [];
  for (let turn = LEFT_AT - 1; turn >= LEFT_AT - LOOKED_BACK; turn -= 1) {
    await learner.press(learner.words.question.back);
    await learner.numbered(turn);
    const screen = await spoken(learner.view.getByRole('main'));
    kept.unshift({ picked: await learner.picked(), screen });
  }
  await learner.answerAll(PLAN, LEFT_AT - LOOKED_BACK, LEFT_AT - 1);
  return kept;
}

/** Reads the report on the screen. */
export async function readReport(learner: Learner): Promise<Report> {
  const { readiness } = learner.words;
  const rows = learner.view
    .getByRole('listitem')
    .filter({ hasText: new RegExp(`\\d+ · |${readiness.notEnough}`) });
  return {
    verdict: await learner.title(),
    dimensions: (await rows.allInnerTexts()).map(plain),
  };
}

/** What the LMS holds, once what was sent on leaving has arrived. */
async function settled(stage: Stage, context: BrowserContext, zip: string): Promise<Told> {
  if (zip.includes('.web.')) return onDevice(stage, context, zip);
  await until(() => toldTo(stage.lms, zip).seconds > 0);
  return toldTo(stage.lms, zip);
}

/** Opens a package and leaves it again, with something done in between. */
export async function visit<T>(
  stage: Stage,
  context: BrowserContext,
  zip: string,
  opening: Opening,
  act: (learner: Learner, play: Play) => Promise<T>,
): Promise<T> {
  const play = await stage.play(context, zip, opening);
  const done = await act(learnerOf(play, zip), play);
  await play.leave();
  return done;
}

/** Without an LMS: what the learner can take away. */
async function onDevice(stage: Stage, context: BrowserContext, zip: string): Promise<Told> {
  return visit(stage, context, zip, {}, async (learner, { page }) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      learner.press(learner.words.results.download),
    ]);
    return fromFile(readFileSync(await download.path(), 'utf8'));
  });
}
