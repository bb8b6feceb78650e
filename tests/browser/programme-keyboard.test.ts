import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.js';
import * as english from '../../src/i18n/en/index.js';
import type { ProgrammePart } from '../../src/players/programme/content.js';
import { KeyboardLearner } from './keyboard.js';
import { ProgrammeInPackage, ProgrammeLearner } from './programme-learner.js';
import { Stage, type Play } from './stage.js';
import { toldTo } from './told.js';
import { keys, practiceOf } from './unit-learner.js';
import { until } from './until.js';

const ZIP = 'go-abroad-to-learn.scorm12.zip';
const PACKAGES = join(process.env['PORTOLAN_DIST'] ?? 'dist', 'packages');
/** A small phone held upright; a module keeps most of its height. */
const SMALL = { width: 320, height: 600 };
/** For a slow machine. */
const PATIENCE = 600_000;

const words = english.programme;

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});

afterAll(() => stage.close());

test(
  'keyboard alone takes a learner through a programme, in and out of its modules',
  async () => {
    const inPackage = new ProgrammeInPackage(join(PACKAGES, ZIP));
    const play = await stage.play(await stage.learner(SMALL), ZIP);
    const typist = new KeyboardLearner(play);
    const programme = new ProgrammeLearner(inPackage, play, keys(typist).press);
    await programme.begin();
    await typist.onTitle(words.menu);

    for (const part of inPackage.units) {
      await work(programme, typist, play, part);
      await leave(typist);
      if (part !== inPackage.units.at(-1)) await typist.onTitle(words.menu);
    }

    await typist.onTitle(words.passedWhole);
    await typist.tabToButton(en.results.leave);
    await until(() => toldTo(stage.lms, ZIP).verdicts.includes('passed'));
    expect(typist.lost).toEqual([]);
    expect(play.complaints).toEqual([]);
    expect(toldTo(stage.lms, ZIP).score).toBe(100);
  },
  PATIENCE,
);

/** Opens a unit, answers the questions of its first step that has some, and passes its check. */
async function work(
  programme: ProgrammeLearner,
  typist: KeyboardLearner,
  play: Play,
  part: ProgrammePart,
): Promise<void> {
  const frame = await programme.open(part);
  const inside = new KeyboardLearner({ ...play, frame }, frame, typist.lost);
  const unit = programme.unit(part, frame, keys(inside));
  const { steps } = unit.content;
  const half = steps.findIndex((step) => practiceOf(step).length > 0);
  const practising = steps.slice(half, half + 1).flatMap(practiceOf);
  await unit.begin();
  for (let step = 0; step < half; step += 1) await unit.goOn(step);
  for (const id of practising) await unit.practise(id, 'right');
  await unit.goTo(steps.length - 1);
  await inside.onTitle(steps.at(-1)?.title);
  await unit.goOn(steps.length - 1);
  await unit.takeCheck(() => 'right');
  await unit.handIn();
  await inside.onTitle(english.unit.passed);
}

/** Goes from a module back: its button stands before the module. */
async function leave(typist: KeyboardLearner): Promise<void> {
  const back = typist.sight.button(words.back);
  await typist.pressUntil('Shift+Tab', () => typist.isOn(back));
  await typist.press('Enter');
}
