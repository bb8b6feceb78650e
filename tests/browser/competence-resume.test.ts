import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerByBook, bookByPrompt, itemOnScreen } from './competence-learner.js';
import { SwiftLearner, spoken, type Learner } from './learner.js';
import { Stage } from './stage.js';
import { toldTo } from './told.js';
import { until } from './until.js';

/** Answers after which the learner leaves each time. */
const EVERY = 8;
/** For a slow machine. */
const PATIENCE = 600_000;

const book = bookByPrompt();
let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});

afterAll(() => stage.close());

/** The same attempt comes back from each; from both where somebody waits for it. */
const TARGETS = process.env['PORTOLAN_SOAK'] === '1' ? ['scorm12', 'cmi5'] : ['cmi5'];

describe.each(TARGETS)('the competence check under %s', (target) => {
  const zip = `competence-check.${target}.zip`;

  test.concurrent(
    'shows a learner who comes back the same question, at the same place',
    async () => {
      const context = await stage.learner();
      let play = await stage.play(context, zip);
      let learner = new SwiftLearner(play.frame);
      const { question, review, start } = learner.words;
      await learner.begin();
      let answered = 0;
      while ((await learner.title()) !== review.title) {
        const item = await itemOnScreen(learner, book.get(await learner.title()));
        await answerByBook(learner, item, answered % 3 > 0);
        await learner.press(question.saveAndContinue);
        answered += 1;
        await learner.onward(answered);
        if (answered % EVERY > 0) continue;

        const left = await onScreen(learner);
        await play.leave();
        play = await stage.play(context, zip);
        learner = new SwiftLearner(play.frame);
        await learner.view.getByText(start.saved(answered)).waitFor();
        const goOn = learner.button(start.continueWith(answered + 1));
        await goOn.or(learner.button(start.continueToReview)).dispatchEvent('click');
        await learner.onward(answered);
        expect(await onScreen(learner)).toBe(left);
        expect(play.complaints).toEqual([]);
      }
      await learner.handIn();
      await until(() => toldTo(stage.lms, zip).verdicts.length > 0);

      expect(answered).toBeGreaterThan(EVERY);
      expect(toldTo(stage.lms, zip).answers).toHaveLength(answered);
    },
    PATIENCE,
  );
});

/** All words and roles but those about sending: place and count, question and options in their order. */
async function onScreen({ view }: Learner): Promise<string> {
  return (await spoken(view.locator('body'))).replace(/- status: [^-]*(- text: [\d:]+ )?/, '');
}
