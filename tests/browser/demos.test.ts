import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Learner } from './learner.js';
import { axeFindings, sideways, smallTargets, weakColours } from './page-checks.js';
import { Stage, type Play, type Screen } from './stage.js';

const ZIPS = readdirSync('dist/packages').filter((name) => /^demo-.*\.scorm12\.zip$/.test(name));
const PRACTICE = 'demo-practice.scorm12.zip';
/** What practice asks every time, beside what it draws. */
const ALWAYS = /What do these terms mean|Explain in your own words/;

/** The question that is answered in each, because nothing at all cannot be handed in. */
const ANSWERED: Readonly<Record<string, RegExp>> = {
  'demo-decisions.scorm12.zip': /Put your steps in order/,
  'demo-documents.scorm12.zip': /from Gdańsk to Basel/,
  'demo-figures.scorm12.zip': /Which decision of customs/,
};

type Check = (frame: Play['frame']) => Promise<readonly string[]>;

/** What is looked at on every screen, and on what. */
const LOOKS: readonly (readonly [Screen, readonly Check[]])[] = [
  [{ width: 320 }, [axeFindings, sideways, smallTargets]],
  [{ width: 650, dark: true }, [weakColours, sideways]],
];

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage.close());

test('there are modules that show the kinds of question', () => {
  expect(ZIPS).toContain(PRACTICE);
});

describe.each(ZIPS)('%s', (zip) => {
  test('can be used on every screen, before an answer and after handing in', async () => {
    const play = await stage.play(await stage.learner({ width: 650 }), zip, {
      learner: 'thorough',
    });
    const learner = new Learner(play.frame);
    const found: string[] = [];
    const look = async (name: string) => {
      for (const [screen, checks] of LOOKS) {
        await stage.reshape(play, screen);
        for (const check of checks) {
          for (const finding of await check(play.frame)) {
            found.push(`${name}, ${String(screen.width)} px: ${finding}`);
          }
        }
      }
    };

    await learner.begin();
    const titles = await workThrough(learner, ANSWERED[zip], look);
    await handInOne(learner);
    await learner.press(learner.words.results.lookThrough);
    await learner.heading(learner.words.review.after.title).waitFor();
    for (const [at, title] of titles.entries()) {
      await view(learner, at + 1);
      await look(`the answer to "${title}"`);
      await backToList(learner);
    }

    expect(found).toEqual([]);
    expect(play.complaints).toEqual([]);
  }, 300_000);
});

describe('practice', () => {
  test('draws other questions for the next attempt while there are any', async () => {
    const play = await stage.play(await stage.learner({ width: 650 }), PRACTICE, {
      learner: 'keen',
    });
    const learner = new Learner(play.frame);
    await learner.begin();
    const first = await workThrough(learner);
    await handInOne(learner);
    await learner.press(learner.words.results.again);
    await learner.numbered(1);
    const second = await workThrough(learner);

    expect(first).toHaveLength(8);
    expect(second).toHaveLength(8);
    expect(second.filter((title) => first.includes(title) && !ALWAYS.test(title))).toEqual([]);
  });

  test('goes on with the questions drawn when it is opened again', async () => {
    const context = await stage.learner({ width: 650 });
    const play = await stage.play(context, PRACTICE, { learner: 'returning' });
    const learner = new Learner(play.frame);
    await learner.begin();
    const asked = await workThrough(learner);
    await play.leave();

    const opened = await stage.play(context, PRACTICE, { learner: 'returning' });
    const again = new Learner(opened.frame);
    await again.press(again.words.start.continueToReview);
    await again.heading(again.words.review.title).waitFor();
    const labels = await again.view
      .getByRole('link', { name: /^(Answer|Change|View) question/ })
      .count();
    await again.view.getByRole('link', { name: 'Answer question 6', exact: true }).click();
    const title = again.heading().filter({ hasNotText: again.words.review.title });

    expect(labels).toBe(asked.length);
    expect(await title.innerText()).toBe(asked[5]);
  });
});

type Look = (name: string) => Promise<void>;

/** Works through the questions up to the list, answers those that match, and returns all titles. */
async function workThrough(learner: Learner, answered?: RegExp, look?: Look): Promise<string[]> {
  const { question, review } = learner.words;
  const titles: string[] = [];
  for (let title = await learner.title(); title !== review.title; title = await learner.title()) {
    await look?.(`"${title}"`);
    const first = titles.length === 0;
    titles.push(title);
    if (answered ? answered.test(title) : first) await answerOne(learner, look);
    else await learner.press(question.leaveOpen);
    await learner.heading().filter({ hasNotText: title }).waitFor();
  }
  return titles;
}

/** Answers the question shown; in practice looks at the right answer after a try. */
async function answerOne(learner: Learner, look?: Look): Promise<void> {
  const goOn = learner.button(learner.words.question.continue);
  const again = learner.button('Try again');
  await learner.reply({ pick: 0 });
  await learner.press(/^(Check|Save and continue)$/);
  await goOn.or(again).first().waitFor();
  await look?.('what is said about an answer');
  if (await again.isVisible()) {
    await again.click();
    await learner.press('Show the answer');
    await goOn.waitFor();
    await look?.('the right answer');
  }
  await goOn.click();
}

async function handInOne(learner: Learner): Promise<void> {
  await learner.press(learner.words.review.handIn(1));
  await learner.button(learner.words.results.lookThrough).waitFor();
}

/** Opens a question from the list. */
async function view(
  learner: Learner,
  number: number,
  title = learner.words.review.after.title,
): Promise<void> {
  const name = `View question ${String(number)}`;
  await learner.view.getByRole('link', { name, exact: true }).click();
  await learner.heading().filter({ hasNotText: title }).waitFor();
}

async function backToList(learner: Learner): Promise<void> {
  const { question, review } = learner.words;
  while ((await learner.title()) !== review.after.title) await learner.press(question.back);
}
