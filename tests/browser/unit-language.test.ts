import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readIndex } from '../../packager/report/package-index.js';
import { es } from '../../src/i18n/es.js';
import * as spanish from '../../src/i18n/es/index.js';
import type { UnitContent } from '../../src/players/unit/content.js';
import { Learner } from './learner.js';
import { cutOff, sideways } from './page-checks.js';
import { Stage, type Play } from './stage.js';
import { toldTo } from './told.js';
import { itemIn, practiceOf, swift, UnitLearner, unitIn } from './unit-learner.js';
import { until } from './until.js';

const PACKAGES = join(process.env['PORTOLAN_DIST'] ?? 'dist', 'packages');
const NOTE = 'Lámparas: 400 a 30 €';
/** For a slow machine. */
const PATIENCE = 120_000;

/** The units in English and Spanish. */
const entries = readIndex(PACKAGES).filter(
  ({ languages, module, target }) =>
    module.startsWith('unit-') && target === 'scorm12' && String(languages) === 'en,es',
);

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});

afterAll(() => stage.close());

test('there is a unit in two languages', () => {
  expect(entries).not.toEqual([]);
});

describe.each(entries.slice(0, 1))('$file, whose language is changed on the way', ({ file }) => {
  test(
    'keeps answers, notes and the check, and says all in the other language',
    async () => {
      const play = await stage.play(await stage.learner({ width: 650 }), file);
      const english = unitIn(join(PACKAGES, file));
      const other = unitIn(join(PACKAGES, file), 'es');
      const here = new UnitLearner(english, new Learner(play.frame));
      const there = new UnitLearner(other, new Learner(play.frame, es), { words: spanish.unit });
      const { step, id } = firstChoice(english);
      const last = english.steps.length - 1;
      const number = english.fields.find(({ task }) => task)?.number ?? 0;

      await here.begin();
      await here.goTo(last);
      await here.hands.type(here.field(number), NOTE);
      await here.goTo(step);
      await here.practise(id, 'wrong');
      const picked = await pickedIn(here, id);
      await speak(play, here.learner, 'es');

      await there.onStep(step);
      expect(await play.frame.evaluate(() => document.documentElement.lang)).toBe('es');
      expect(picked).toHaveLength(1);
      expect(await pickedIn(there, id)).toEqual(picked);
      await there.showAnswer(id);
      await there.goTo(last);
      expect(await there.field(number).inputValue()).toBe(NOTE);
      await there.goOn(last);
      const asked = await there.takeCheck((place) => (place === 0 ? 'wrong' : 'right'));

      await speak(play, there.learner, 'en');
      await here.onCheck();
      await here.handIn();
      const score = Math.round((100 * (asked.length - 1)) / asked.length);
      await here.learner.view
        .getByText(here.words.score(score, english.check.mastery), { exact: true })
        .waitFor();
      await here.learner.view.getByText(NOTE, { exact: true }).waitFor();
      await until(() => toldTo(stage.lms, file).verdicts.includes('passed'));
      expect(Math.round(toldTo(stage.lms, file).score ?? NaN)).toBe(score);
      expect(play.complaints).toEqual([]);
    },
    PATIENCE,
  );
});

describe.each(entries)('$file in Spanish on a phone', ({ file }) => {
  test(
    'shows all its words',
    async () => {
      const context = await stage.learner({ width: 320 });
      const play = await stage.play(context, file, { learner: 'reader' });
      const reader = new Learner(play.frame, es);
      const content = unitIn(join(PACKAGES, file), 'es');
      const unit = new UnitLearner(content, reader, { hands: swift, words: spanish.unit });
      const found: string[] = [];
      const look = async (name: string) => {
        const lines = [...(await sideways(play.frame)), ...(await cutOff(play.frame))];
        found.push(...lines.map((line) => `${name}: ${line}`));
      };
      await speak(play, new Learner(play.frame), 'es');
      await look('start');
      await unit.begin();
      for (const [place, step] of content.steps.entries()) {
        await look(step.id);
        for (const id of practiceOf(step)) await unit.practise(id, 'right');
        await look(`${step.id}, answered`);
        await unit.goOn(place);
      }
      await unit.takeCheck(
        () => 'right',
        ({ id }) => look(id),
      );
      await unit.handIn();
      await look('result');

      expect(found).toEqual([]);
      expect(play.complaints).toEqual([]);
      await context.close();
    },
    PATIENCE,
  );
});

/** The first question of statements that stands in a step, and the place of the step. */
function firstChoice(content: UnitContent): { readonly step: number; readonly id: string } {
  const all = content.steps.flatMap((one, step) => practiceOf(one).map((id) => ({ step, id })));
  return all.find(({ id }) => itemIn(content, id).kind === 'choice') ?? { step: -1, id: '' };
}

/** Keys of the options picked in a question of a step. */
async function pickedIn(unit: UnitLearner, id: string): Promise<readonly string[]> {
  const item = itemIn(unit.content, id);
  const texts = await new Learner(unit.practice(item)).picked();
  // A question of statements has options.
  const { options } = item as unknown as {
    readonly options: readonly { readonly key: string; readonly text: string }[];
  };
  return options.filter(({ text }) => texts.includes(text)).map(({ key }) => key);
}

/** Chooses another language in the head of the page. */
async function speak({ frame }: Play, { words }: Learner, tag: string): Promise<void> {
  const { label } = words.language;
  await frame.getByRole('combobox', { name: label, exact: true }).selectOption(tag);
}
