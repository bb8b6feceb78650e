import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as english from '../../src/i18n/en/index.js';
import { agrees, isOfBank, looked, workThrough, type Taker } from './form-learner.js';
import { SwiftLearner, type Learner } from './learner.js';
import { Stage, type Play } from './stage.js';
import { toldTo } from './told.js';
import { until } from './until.js';

/** Most questions of the bank where each is chosen by the answers before it, and self-ratings. */
const MOST = 48;
const RATINGS = 24;
/** The number of the question after which a learner goes back, then leaves and comes back. */
const STOP = 6;
/** The highest point of a self-rating. */
const EXPERT = 4;
/** For a slow machine. */
const PATIENCE = 600_000;

const EXPERT_OPEN: Taker = { knows: () => true };
const BOASTER: Taker = { knows: () => false, rating: EXPERT };
const MIXED: Taker = { knows: (_item, place) => place % 2 === 0 };

const { aboveRated, atMost, fixed, gradeTailored, more } = english.competence;
const ofAtMost = atMost.replace('#', String(MOST + RATINGS));

let folder: string;
let stage: Stage;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'portolan-forms-'));
  pack('tailored', '--self-rating');
  pack('quick');
  stage = await Stage.open(folder);
});

afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true });
});

function pack(form: string, ...options: readonly string[]): void {
  const cli = join(process.env['PORTOLAN_DIST'] ?? 'dist', 'cli.js');
  const words = ['pack', 'competence-check', '--form', form, ...options, '--out', folder];
  const targets = ['--target', 'scorm12', '--target', 'cmi5'];
  execFileSync(process.execPath, [cli, ...words, ...targets], { stdio: 'ignore' });
}

async function open(zip: string, name: string): Promise<readonly [Play, Learner]> {
  const play = await stage.play(await stage.learner({ width: 650 }), zip, { learner: name });
  return [play, new SwiftLearner(play.frame)];
}

/** Hands in and waits until the LMS has heard of it. */
async function finish(learner: Learner, zip: string, name: string) {
  await learner.handIn();
  await until(() => toldTo(stage.lms, zip, name).verdicts.length > 0);
  return toldTo(stage.lms, zip, name);
}

/** Looks at the question before, finds its answer fixed with the reason, and comes back. */
async function findsFixed(learner: Learner, turn: number): Promise<void> {
  const { question } = learner.words;
  await learner.press(question.back);
  await learner.numbered(turn - 1);
  await learner.view.getByText(fixed, { exact: true }).waitFor();
  expect(await learner.button(question.saveAndContinue).count()).toBe(0);
  // A figure may still be copied.
  const open = learner.view.locator('input:enabled:not([readonly]), select:enabled');
  expect(await open.count()).toBe(0);
  await learner.press(question.continue);
  await learner.numbered(turn);
}

const TARGETS = ['scorm12', 'cmi5'];
/** Targets of what differs little between them; all where somebody waits for it. */
const ENOUGH = process.env['PORTOLAN_SOAK'] === '1' ? TARGETS : ['cmi5'];

describe.concurrent.each(TARGETS)('the tailored check under %s', (target) => {
  const zip = `competence-check-tailored.${target}.zip`;

  test(
    'fixes answers and says why, goes on after a break, and grades what is to be expected',
    async () => {
      const name = 'expert';
      const context = await stage.learner({ width: 650 });
      const first = await stage.play(context, zip, { learner: name });
      const before = new SwiftLearner(first.frame);
      const { review, start } = before.words;
      await before.begin();
      await before.view.getByText(ofAtMost).waitFor();
      const begun = await workThrough(before, EXPERT_OPEN, 1, STOP);
      await findsFixed(before, STOP + 1);
      const stopped = await before.title();
      await first.leave();

      const play = await stage.play(context, zip, { learner: name });
      const learner = new SwiftLearner(play.frame);
      await learner.view.getByText(start.saved(begun.filter(isOfBank).length)).waitFor();
      await learner.press(start.continueWith(STOP + 1));
      await learner.numbered(STOP + 1);
      expect(await learner.title()).toBe(stopped);
      await learner.view.getByText(ofAtMost).waitFor();
      await findsFixed(learner, STOP + 1);
      const rest = await workThrough(learner, EXPERT_OPEN, STOP + 1);
      const asked = [...begun, ...rest].filter(isOfBank);
      const links = learner.view.getByRole('link', { name: review.view });
      expect(await links.count()).toBe(asked.length);
      const told = await finish(learner, zip, name);

      expect(asked.length).toBeLessThanOrEqual(MOST);
      expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
      expect(new Set(asked.map(({ competence }) => competence)).size).toBe(RATINGS);
      expect(told.verdicts).toEqual(['completed']);
      expect(told.answers).toHaveLength(asked.length);
      await agrees(learner, told);
      await learner.view.getByText(gradeTailored, { exact: true }).waitFor();
      expect(told.objectives.at(-1)?.percent).toBeLessThan(100);
      expect([...first.complaints, ...play.complaints]).toEqual([]);
    },
    PATIENCE,
  );
});

describe.concurrent.each(ENOUGH)('the result of the tailored check under %s', (target) => {
  const zip = `competence-check-tailored.${target}.zip`;

  test(
    'says where a learner thinks more of themselves than the answers show',
    async () => {
      const name = 'boaster';
      const [play, learner] = await open(zip, name);
      await learner.begin();
      expect(await looked(stage, play)).toEqual([]);
      const asked = await workThrough(learner, BOASTER);
      const told = await finish(learner, zip, name);

      expect(asked.filter((one) => !isOfBank(one))).toHaveLength(RATINGS);
      expect(told.answers).toHaveLength(asked.length);
      expect(told.characters).toBeLessThan(3_500);
      const rows = learner.view.getByRole('row').filter({ hasText: aboveRated });
      expect(await rows.count()).toBe(RATINGS);
      await agrees(learner, told);
      expect(await looked(stage, play)).toEqual([]);
      expect(play.complaints).toEqual([]);
    },
    PATIENCE,
  );
});

describe('the check in short', () => {
  test(
    'offers four more questions before handing in, twice at most',
    async () => {
      const [zip, name] = ['competence-check-quick.scorm12.zip', 'mixed'];
      const [play, learner] = await open(zip, name);
      await learner.begin();
      const asked = [...(await workThrough(learner, MIXED))];
      expect(asked).toHaveLength(24);
      expect(await looked(stage, play)).toEqual([]);
      for (const turn of [25, 29]) {
        await learner.press(more);
        await learner.numbered(turn);
        asked.push(...(await workThrough(learner, MIXED, turn)));
        expect(asked).toHaveLength(turn + 3);
      }
      expect(await learner.button(more).count()).toBe(0);
      const told = await finish(learner, zip, name);

      expect(new Set(asked.map(({ id }) => id)).size).toBe(32);
      expect(told.verdicts).toEqual(['completed']);
      expect(told.answers).toHaveLength(32);
      await agrees(learner, told);
      expect(play.complaints).toEqual([]);
    },
    PATIENCE,
  );
});
