import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bookByPrompt, workThrough, type Knows } from './competence-learner.js';
import { Learner } from './learner.js';
import { axeFindings, sideways } from './page-checks.js';
import { Stage, type Play } from './stage.js';
import { toldTo, type Told } from './told.js';
import { until } from './until.js';

const LEARNERS: Readonly<Record<string, Knows>> = {
  novice: () => false,
  mixed: ({ level }, place) => level === 1 || (level === 2 && place % 2 === 0),
  expert: () => true,
};

/** What somebody is told who knows all of it, or nothing. */
const EXPECTED: Readonly<Record<string, object>> = {
  novice: { id: 'grade', percent: 0, summary: '0 of 100' },
  expert: { id: 'grade', percent: 100, summary: '100 of 100' },
};

const book = bookByPrompt();
let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});

afterAll(() => stage.close());

describe.each(['scorm12', 'cmi5'])('the competence check under %s', (target) => {
  const zip = `competence-check.${target}.zip`;

  test.concurrent.each(Object.entries(LEARNERS))(
    'measures a learner who is a %s, and tells the LMS what it shows',
    async (name, knows) => {
      const play = await stage.play(await stage.learner({ width: 650 }), zip, { learner: name });
      const learner = new Learner(play.frame);
      await learner.begin();
      const asked = await workThrough(learner, book, knows);
      await learner.handIn();
      await until(() => toldTo(stage.lms, zip, name).verdicts.length > 0);

      // Two of each competence, of different levels, and none twice.
      expect(asked).toHaveLength(48);
      expect(new Set(asked.map(({ id }) => id)).size).toBe(48);
      for (const competence of new Set(asked.map((one) => one.competence))) {
        const levels = asked.filter((one) => one.competence === competence);
        expect(new Set(levels.map(({ level }) => level)).size).toBe(2);
      }
      const told = toldTo(stage.lms, zip, name);
      expect(told.verdicts).toEqual(['completed']);
      expect(told.answers).toHaveLength(48);
      expect(told.objectives).toHaveLength(33);
      expect(told.characters).toBeLessThan(3_500);
      await agrees(learner, told);
      expect(told.objectives.at(-1)).toMatchObject(EXPECTED[name] ?? {});
      expect(play.complaints).toEqual([]);
      if (name === 'mixed') expect(await looked(play)).toEqual([]);
    },
    300_000,
  );
});

/** What is on the screen is what the LMS was told: the grade, and every competence in words. */
async function agrees(learner: Learner, told: Told): Promise<void> {
  const { view } = learner;
  const grade = told.objectives.at(-1);
  await view.getByText(grade?.summary ?? 'no grade', { exact: true }).waitFor();
  if (told.score !== undefined) expect(told.score).toBeCloseTo(grade?.percent ?? NaN, 1);
  const rows = await view.getByRole('row').allInnerTexts();
  const shown = rows.slice(1).map((row) => row.split(/[\t\n]+/).map((cell) => cell.trim()));
  const competences = told.objectives.slice(0, 24);

  expect(shown).toHaveLength(24);
  for (const [at, { id, summary }] of competences.entries()) {
    const cells = shown[at] ?? [];
    const [levels = '', answers = '', score = ''] = cells.slice(-3);
    expect(cells.join(' ').toLowerCase().replace(' ', '')).toContain(id);
    expect(summary).toBe(`${levels} (${answers} answers); ${score} of 100`);
  }
}

/** What is wrong with the result on a phone and on a laptop, by day and by night. */
async function looked(play: Play): Promise<readonly string[]> {
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
