import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as english from '../../src/i18n/en/index.js';
import { looked, workThrough } from './form-learner.js';
import { type Learner, SwiftLearner } from './learner.js';
import { axeFindings, sideways } from './page-checks.js';
import { Stage, type Play } from './stage.js';

const words = english.competence;
let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});

afterAll(() => stage.close());

/** Where a profile may lie: on the device of a known learner, at a record store, on a device of one's own. */
const TARGETS = ['scorm12', 'cmi5', 'web'];

describe.each(TARGETS)('the profile of somebody who takes the check twice as %s', (target) => {
  const zip = `competence-check.${target}.zip`;
  let play: Play;
  let learner: Learner;

  beforeAll(async () => {
    play = await stage.play(await stage.learner({ width: 650 }), zip, { learner: 'twice' });
    learner = new SwiftLearner(play.frame);
    await learner.begin();
    await workThrough(learner, { knows: () => false });
    await learner.handIn();
    // Nothing to compare with yet.
    expect(await changes(learner)).toEqual([]);
    await learner.press(learner.words.results.again);
    await learner.numbered(1);
    // Better in all areas but the last, where nothing has changed.
    await workThrough(learner, { knows: ({ competence }) => !competence?.startsWith('PEO') });
    await learner.handIn();
  }, 300_000);

  test('names a change only where there is one', async () => {
    await learner.view.getByText(words.before).waitFor();
    expect(await changes(learner)).toEqual([...Array<string>(7).fill('higher'), 'unclear']);
  });

  test('says the same when the result is opened again', async () => {
    const context = play.page.context();
    await play.leave();
    play = await stage.play(context, zip, { learner: 'twice' });
    learner = new SwiftLearner(play.frame);
    await learner.view.getByText(words.before).waitFor();
    expect(await changes(learner)).toEqual([...Array<string>(7).fill('higher'), 'unclear']);
  });

  test('has a card, which names areas only and says why', async () => {
    await learner.press(words.card);
    await learner.heading(words.card).waitFor();
    expect(await learner.view.getByRole('row').count()).toBe(1 + 8);
    await learner.view.getByText(words.cardFew).waitFor();
    for (const screen of [{ width: 320 }, { width: 650, dark: true }, { width: 1280 }]) {
      await stage.reshape(play, screen);
      expect([...(await axeFindings(play.frame)), ...(await sideways(play.frame))]).toEqual([]);
    }
    await learner.press(words.cardBack);
    await learner.heading(words.card).waitFor({ state: 'detached' });
  });

  test('gives away its answers and levels as a table', async () => {
    const [file] = await Promise.all([
      play.page.waitForEvent('download'),
      learner.press(words.csv),
    ]);
    const rows = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');

    expect(file.suggestedFilename()).toBe('competence-check.csv');
    expect(rows).toHaveLength(1 + 48 + 1 + 1 + 24);
    expect(play.complaints).toEqual([]);
  });
});

describe('a profile carried by hand to another package', () => {
  const zip = 'competence-check.cmi5.zip';
  let file: string;
  let play: Play;
  let learner: Learner;

  /** Opens a package on a device of its own. */
  async function opens(from: string): Promise<void> {
    play = await stage.play(await stage.learner({ width: 650 }), from, { learner: 'carrier' });
    learner = new SwiftLearner(play.frame);
  }

  beforeAll(async () => {
    await opens('competence-check.scorm12.zip');
    await learner.begin();
    await workThrough(learner, { knows: () => false });
    await learner.handIn();
    const [download] = await Promise.all([
      play.page.waitForEvent('download'),
      learner.press(learner.words.results.download),
    ]);
    file = await download.path();
    await play.leave();

    await opens(zip);
    await learner.begin();
    await workThrough(learner, { knows: ({ competence }) => !competence?.startsWith('PEO') });
    await learner.handIn();
  }, 300_000);

  test('is asked for below the areas, and not missed', async () => {
    await learner.view.getByText(words.bring, { exact: true }).click();
    await learner.view.getByText(words.bringFree).waitFor();
    expect(await changes(learner)).toEqual([]);
    expect(await looked(stage, play)).toEqual([]);
  });

  test('is not mistaken: another file is refused in words', async () => {
    await learner.view.getByLabel(words.bringFile).setInputFiles('package.json');
    await learner.view.getByText(words.bringRefused).waitFor();
    expect(await changes(learner)).toEqual([]);
    expect(await looked(stage, play)).toEqual([]);
  });

  test('is compared with the result', async () => {
    await learner.view.getByLabel(words.bringFile).setInputFiles(file);
    await learner.view.getByText(words.bringRead).waitFor();
    await learner.view.getByText(words.before).waitFor();
    expect(await changes(learner)).toEqual([...Array<string>(7).fill('higher'), 'unclear']);
    expect(play.complaints).toEqual([]);
  });

  test('is known on other devices from then on, where nobody asks for it again', async () => {
    await play.leave();
    await opens(zip);
    await learner.view.getByText(words.before).waitFor();
    expect(await changes(learner)).toEqual([...Array<string>(7).fill('higher'), 'unclear']);
    expect(await learner.view.getByText(words.bring, { exact: true }).count()).toBe(0);
  });
});

/** What is said of each area in comparison with the attempt before, by the name of the words. */
async function changes({ view }: Learner): Promise<readonly string[]> {
  const texts = await view.locator('ptl-level-bars .basis').allInnerTexts();
  const names = ['higher', 'lower', 'unclear'] as const;
  return texts.flatMap((text) => names.filter((name) => text.includes(words[name])));
}
