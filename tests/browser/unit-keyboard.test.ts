import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readIndex } from '../../packager/report/package-index.js';
import { en } from '../../src/i18n/en.js';
import * as english from '../../src/i18n/en/index.js';
import { KeyboardLearner } from './keyboard.js';
import { Stage } from './stage.js';
import { toldTo } from './told.js';
import { keys, kindOf, practiceOf, UnitLearner, unitIn } from './unit-learner.js';
import { until } from './until.js';

/** A small phone held upright, with its bars around the page. */
const SMALL = { width: 320, height: 480 };
const PACKAGES = join(process.env['PORTOLAN_DIST'] ?? 'dist', 'packages');
/** For a slow machine. */
const PATIENCE = 600_000;

const words = english.unit;

/** Units whose questions together need every control: the first with figures, with lists and with chips. */
const UNITS = ['number', 'categorise by lists', 'categorise'].map((kind, place, kinds) => {
  const zips = readIndex(PACKAGES)
    .map(({ file }) => file)
    .filter((file) => /^unit-.*\.scorm12\.zip$/.test(file));
  const has = (zip: string, one = '') =>
    unitIn(join(PACKAGES, zip)).items.some((item) => kindOf(item) === one);
  const zip = zips.find((one) => has(one, kind) && !kinds.slice(0, place).some((k) => has(one, k)));
  return zip ?? kind;
});

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});

afterAll(() => stage.close());

describe.each(UNITS)('keyboard alone, on a small screen: %s', (zip) => {
  test(
    'takes a learner through the unit, and the focus can always be seen',
    async () => {
      const typist = new KeyboardLearner(await stage.play(await stage.learner(SMALL), zip));
      const content = unitIn(join(PACKAGES, zip));
      const unit = new UnitLearner(content, typist.sight, { hands: keys(typist) });
      const { steps } = content;
      await unit.begin();
      for (const [place, step] of steps.entries()) {
        await typist.onTitle(step.title);
        for (const id of practiceOf(step)) {
          await unit.practise(id, 'right');
          // The button is gone, and what is told of the answer has the focus.
          expect((await typist.focus())?.words).toContain(en.feedback.right);
        }
        if (place === 0) await unit.press(words.bookmark);
        if (place === 1) await tryDialogs(unit, typist);
        if (place === steps.length - 1) await fillIn(unit);
        await unit.goOn(place);
      }
      await typist.onTitle(words.endCheck);
      await unit.takeCheck(() => 'right');
      await typist.onTitle(words.endCheck);
      await unit.handIn();
      await typist.onTitle(words.passed);
      await typist.tabToButton(en.results.leave);
      await until(() => toldTo(stage.lms, zip).verdicts.includes('passed'));

      expect(typist.lost).toEqual([]);
      expect(typist.play.complaints).toEqual([]);
      expect(toldTo(stage.lms, zip).score).toBe(100);
    },
    PATIENCE,
  );
});

/** Opens and closes dialogs; the focus comes back to what opened them. */
async function tryDialogs(unit: UnitLearner, typist: KeyboardLearner): Promise<void> {
  for (const name of [words.contents, words.reading]) {
    await unit.open(name);
    await unit.close();
    await until(() => typist.isOn(unit.learner.button(name)));
  }
  await unit.open(words.contents);
  await typist.press('Escape');
  await unit.closed();
  await until(() => typist.isOn(unit.learner.button(words.contents)));
  await unit.goTo(0);
  await typist.onTitle(unit.content.steps[0]?.title);
  await unit.goOn(0);
  await typist.onTitle(unit.content.steps[1]?.title);
}

async function fillIn(unit: UnitLearner): Promise<void> {
  for (const { number } of unit.content.fields.filter(({ task }) => task).slice(0, 2)) {
    await unit.hands.type(unit.field(number), 'Lamps');
  }
}
