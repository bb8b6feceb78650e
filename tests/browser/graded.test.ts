import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PARTLY, RIGHT, WRONG } from './demo-answers.js';
import { visit } from './scan-journey.js';
import { Stage } from './stage.js';
import { toldTo } from './told.js';
import { until } from './until.js';

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});

afterAll(() => stage.close());

describe.each(['scorm12', 'scorm2004', 'cmi5'])('graded module as %s', (target) => {
  const zip = `demo.${target}.zip`;

  test.each([
    { answers: 'right', plan: RIGHT, score: 100, verdict: 'passed', words: 'Passed' },
    { answers: 'wrong', plan: WRONG, score: 0, verdict: 'failed', words: 'Not passed yet' },
    {
      answers: 'partly right',
      plan: PARTLY,
      score: 54,
      verdict: 'failed',
      words: 'Not passed yet',
    },
  ])(
    'earns $score of 100 for $answers answers, on the screen and in the LMS',
    async ({ answers, plan, score, verdict, words }) => {
      const learner = `learner with ${answers} answers`;
      const context = await stage.learner();

      const complaints = await visit(stage, context, zip, { learner }, async (person, play) => {
        await person.begin();
        await person.answerAll(plan);
        await person.handIn();
        await person.view.getByText(`${String(score)} of 100`, { exact: true }).waitFor();
        await person.view.getByText(words, { exact: true }).waitFor();
        await until(() => toldTo(stage.lms, zip, learner).verdicts.length > 0);
        return play.complaints;
      });

      const told = toldTo(stage.lms, zip, learner);
      expect(told.verdicts).toContain(verdict);
      expect(told.verdicts).not.toContain(verdict === 'passed' ? 'failed' : 'passed');
      expect(Math.round(told.score ?? NaN)).toBe(score);
      expect(complaints).toEqual([]);
      await context.close();
    },
  );
});
