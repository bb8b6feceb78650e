import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readIndex } from '../../packager/report/package-index.js';
import * as english from '../../src/i18n/en/index.js';
import type { UnitContent } from '../../src/players/unit/content.js';
import { Learner } from './learner.js';
import { axeFindings, cutOff, sideways, weakColours } from './page-checks.js';
import { Stage, type Play, type Screen } from './stage.js';
import { kindsIn, practiceOf, UnitLearner, unitIn } from './unit-learner.js';
import { packUnitOfAllBlocks } from './unit-of-all-blocks.js';

/** All that a step can consist of, its questions by their controls. */
const KINDS = [
  ...['text', 'key', 'example', 'document', 'notes', 'calculation', 'think'],
  ...['dialogue', 'flow', 'timeline', 'bars', 'media', 'write', 'task', 'checklist', 'practice'],
  ...['choice', 'several choices', 'number', 'categorise', 'categorise by lists', 'hotlist'],
];

type Check = (frame: Play['frame']) => Promise<readonly string[]>;

/** By night only colours differ. */
const LOOKS: readonly (readonly [Screen, readonly Check[]])[] = [
  [{ width: 320 }, [axeFindings, sideways, cutOff]],
  [{ width: 320, dark: true }, [weakColours]],
  [{ width: 1280, dark: true }, [weakColours]],
  [{ width: 1280 }, [axeFindings, sideways, cutOff]],
  [{ width: 320, text: 200 }, [sideways, cutOff]],
];

const SOAK = process.env['PORTOLAN_SOAK'] === '1';
const PACKAGES = join(process.env['PORTOLAN_DIST'] ?? 'dist', 'packages');
/** For a slow machine. */
const PATIENCE = SOAK ? 3_600_000 : 300_000;

const words = english.unit;
const folder = mkdtempSync(join(tmpdir(), 'portolan-blocks-'));
const odd = packUnitOfAllBlocks(folder);
const zips = readIndex(PACKAGES)
  .map(({ file }) => file)
  .filter((file) => /^unit-.*\.scorm12\.zip$/.test(file));

/** A step that is looked at. */
interface Sight {
  readonly zip: string;
  readonly content: UnitContent;
  readonly step: number;
  readonly kinds: readonly string[];
}

const all = [...zips, odd].flatMap((zip): readonly Sight[] => {
  const content = contentOf(zip);
  return content.steps.map((step, place) => ({
    zip,
    content,
    step: place,
    kinds: kindsIn(content, step),
  }));
});
/** For each kind the first step that has it, and the steps that are hard to show. */
const first = all.filter(
  ({ kinds, zip }, place) =>
    (zip === odd && kinds.some((kind) => ['media', 'checklist'].includes(kind))) ||
    kinds.some((kind) => all.findIndex((one) => one.kinds.includes(kind)) === place),
);
const sights = SOAK ? all : first;

let stage: Stage;
/** Has the unit with all blocks alone. */
let side: Stage;
let found: string[];

beforeAll(async () => {
  stage = await Stage.open();
  side = await Stage.open(folder);
});

beforeEach(() => {
  found = [];
});

afterAll(async () => {
  await stage.close();
  await side.close();
  rmSync(folder, { recursive: true });
});

function contentOf(zip: string): UnitContent {
  return unitIn(join(zip === odd ? folder : PACKAGES, zip));
}

async function open(zip: string): Promise<readonly [UnitLearner, Play]> {
  const at = zip === odd ? side : stage;
  const play = await at.play(await at.learner({ width: 320 }), zip);
  const unit = new UnitLearner(contentOf(zip), new Learner(play.frame));
  await unit.begin();
  return [unit, play];
}

/** Looks at a screen on a phone and on a laptop, by day and by night. */
async function look(play: Play, name: string): Promise<void> {
  for (const [screen, checks] of LOOKS) {
    await stage.reshape(play, screen);
    for (const check of checks) {
      const lines = await check(play.frame);
      found.push(...lines.map((line) => `${name} ${JSON.stringify(screen)}: ${line}`));
    }
  }
}

test('every kind of block and of question is met', () => {
  const kinds = new Set(first.flatMap((one) => one.kinds));
  expect(KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
  expect([...kinds].filter((kind) => !KINDS.includes(kind))).toEqual([]);
});

describe.each([...new Set(sights.map(({ zip }) => zip))])('%s', (zip) => {
  test(
    'can be read on every screen, before an answer, after it and with the right one',
    async () => {
      const [unit, play] = await open(zip);
      for (const { content, step } of sights.filter((one) => one.zip === zip)) {
        const plan = content.steps[step];
        const questions = plan ? practiceOf(plan) : [];
        if (step > 0) await unit.goTo(step);
        await look(play, `step ${String(step + 1)}`);
        for (const id of questions) await unit.practise(id, 'wrong');
        if (questions.length > 0) await look(play, `step ${String(step + 1)}, answered`);
        for (const id of questions) await unit.showAnswer(id);
        if (questions.length > 0) await look(play, `step ${String(step + 1)}, with the answer`);
      }

      expect(found).toEqual([]);
      expect(play.complaints).toEqual([]);
    },
    PATIENCE,
  );
});

describe('what lies around the steps', () => {
  test(
    'can be read on every screen: dialogs, the check and the result',
    async () => {
      const [unit, play] = await open(odd);
      const { view } = unit.learner;
      const seen = new Set<string>();
      await unit.press(words.bookmark);
      await unit.open(words.contents);
      await look(play, 'contents');
      await view.getByText(words.glossary, { exact: true }).click();
      await look(play, 'words explained');
      await unit.close();
      await unit.open(words.reading);
      await look(play, 'reading');
      await view.getByRole('radio', { name: words.sizes[2] }).check();
      await view.getByRole('checkbox', { name: words.ruler }).check();
      await unit.close();
      await look(play, 'largest text with a line');
      expect(await unit.explain('Donaudampfschifffahrtsgesellschaft')).toBe('Margin');
      await look(play, 'a term');
      await unit.close();
      await unit.goTo(unit.content.steps.length - 1);
      await unit.goOn(unit.content.steps.length - 1);
      await look(play, 'the check');
      await unit.takeCheck(
        (place) => (['open', 'wrong', 'right'] as const)[place % 3] ?? 'open',
        async (_item, place) => {
          if (place > 0) return;
          await unit.press(unit.learner.words.question.saveAndContinue);
          await look(play, 'an answer is missing');
        },
      );
      await look(play, 'before handing in');
      await unit.handIn();
      await look(play, 'not passed');
      await unit.press(words.look);
      await look(play, 'look through');
      await unit.lookThrough(async ({ kind }) => {
        if (seen.has(kind)) return;
        seen.add(kind);
        await look(play, `an answer of the check, ${kind}`);
      });

      expect(found).toEqual([]);
      expect(play.complaints).toEqual([]);
    },
    PATIENCE,
  );
});
