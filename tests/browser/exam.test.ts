import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as english from '../../src/i18n/en/index.js';
import { frameworkSource } from '../fakes/framework-source.js';
import { looked, workThrough } from './form-learner.js';
import { type Learner, SwiftLearner } from './learner.js';
import { Stage, type Play } from './stage.js';
import { toldTo } from './told.js';
import { until } from './until.js';

const words = english.competence;
const { areas, competences } = frameworkSource().framework;
const TARGETS = ['scorm12', 'cmi5'];

let folder: string;
let stage: Stage;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'portolan-exam-'));
  pack();
  stage = await Stage.open(folder);
});

afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true });
});

/** Packs the quick check as an exam. */
function pack(): void {
  const modules = join(folder, 'modules');
  for (const one of ['competence-check', 'framework']) {
    cpSync(join('modules', one), join(modules, one), { recursive: true });
  }
  const head = join(modules, 'competence-check', 'module.yaml');
  const text = readFileSync(head, 'utf8');
  writeFileSync(head, text.replace('feedback: after-handing-in', 'feedback: never'));
  const cli = join(process.env['PORTOLAN_DIST'] ?? 'dist', 'cli.js');
  const chosen = ['--form', 'quick', ...TARGETS.flatMap((target) => ['--target', target])];
  const places = ['--modules', modules, '--out', folder];
  execFileSync(process.execPath, [cli, 'pack', ...chosen, ...places], { stdio: 'ignore' });
}

describe.each(TARGETS)('the check as an exam under %s', (target) => {
  const zip = `competence-check-quick.${target}.zip`;
  const name = `examined-${target}`;
  let play: Play;
  let learner: Learner;

  beforeAll(async () => {
    play = await stage.play(await stage.learner({ width: 650 }), zip, { learner: name });
    learner = new SwiftLearner(play.frame);
    await learner.begin();
    await workThrough(learner, { knows: (_item, place) => place % 2 === 0 });
    await learner.handIn();
  }, 300_000);

  /** Finds areas and no competence, whatever else there is, and no way to an answer. */
  async function findsAreasOnly(): Promise<void> {
    const { view } = learner;
    const rows = await view.getByRole('rowheader').allInnerTexts();
    expect(rows).toEqual(areas.map((one) => `${one.id} ${one.name}`));
    expect(await view.getByText(/^[A-Z]{3}\s\d$/).count()).toBe(0);
    for (const one of competences) expect(await view.getByText(one.name).count()).toBe(0);
    const { lookThrough } = learner.words.results;
    expect(await learner.button(lookThrough).count()).toBe(0);
    expect(await view.getByRole('link').count()).toBe(0);
  }

  test('shows areas only, and leads to no answer', async () => {
    await findsAreasOnly();
    expect(await learner.heading(words.profile).count()).toBe(1);
    expect(await learner.view.getByText(words.next).count()).toBe(0);
    expect(await looked(stage, play)).toEqual([]);
  });

  test('tells the LMS what every check tells', async () => {
    await until(() => toldTo(stage.lms, zip, name).verdicts.length > 0);
    const { objectives, answers } = toldTo(stage.lms, zip, name);
    expect(objectives).toHaveLength(competences.length + areas.length + 1);
    expect(objectives[0]?.summary).toMatch(/\(1 answer\); \d+ of 100$/);
    expect(answers).toHaveLength(24);
  });

  test('has a card and a table of areas', async () => {
    const [file] = await Promise.all([
      play.page.waitForEvent('download'),
      learner.press(words.csv),
    ]);
    const rows = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
    expect(rows).toHaveLength(1 + areas.length);

    await learner.press(words.card);
    await learner.heading(words.card).waitFor();
    await findsAreasOnly();
    expect(await learner.view.getByText(words.cardFew).count()).toBe(0);
  });

  test('does so too when the result is opened again', async () => {
    const context = play.page.context();
    await play.leave();
    play = await stage.play(context, zip, { learner: name });
    learner = new SwiftLearner(play.frame);
    await learner.heading(words.profile).waitFor();
    await findsAreasOnly();
    expect(play.complaints).toEqual([]);
  });
});
