import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { evidenceShare } from '../../src/core/scenario/evidence.js';
import { best, cautious, random, type Policy } from '../../src/core/scenario/policies.js';
import * as english from '../../src/i18n/en/index.js';
import { scenario } from '../../src/players/scenario/scenario.js';
import { worldOf, type PlayedRun } from '../../src/players/scenario/scenario-state.js';
import { GameLearner, gameIn, keys, pointer } from './game-learner.js';
import { KeyboardLearner } from './keyboard.js';
import { Learner } from './learner.js';
import { axeFindings, sideways } from './page-checks.js';
import { Stage, type Play } from './stage.js';
import { toldTo, type Told } from './told.js';
import { until } from './until.js';

/** For a slow machine. */
const PATIENCE = 900_000;

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});

afterAll(() => stage.close());

/** What the LMS was told is what follows from the same decisions in Node. */
function agrees(told: Told, { content, state }: GameLearner): void {
  const { credit, objectives } = scenario.result(content, state);
  const share = evidenceShare(worldOf(content, state)?.decisions ?? []);
  expect(credit).toBeCloseTo(share, 2);
  // Under cmi5 a verdict without a pass mark carries no score; the objective does.
  if (told.score !== undefined) expect(told.score).toBeCloseTo(100 * (credit ?? NaN), 1);
  const grade = told.objectives.find(({ id }) => id === 'grade');
  expect(grade?.percent).toBeCloseTo(100 * (credit ?? NaN), 1);
  expect(told.objectives.map(({ summary }) => summary)).toEqual(
    objectives.map(({ summary }) => summary),
  );
  expect(told.answers).toHaveLength(state.moves.length);
  expect(told.answers.every(({ words }) => words !== '')).toBe(true);
}

async function begin(play: Play): Promise<Learner> {
  const learner = new Learner(play.frame);
  await learner.press(learner.words.start.begin);
  return learner;
}

describe('First Orders Abroad', () => {
  const run: PlayedRun = { persona: 'korenta', mode: 'assess', code: 0x2c7d_6a12 };

  test(
    'is played by pointer under SCORM 1.2, killed and opened again at every decision',
    async () => {
      const zip = 'first-orders-abroad.scorm12.zip';
      const context = await stage.learner({ width: 1280 });
      let play = await stage.play(context, zip);
      const game = new GameLearner(gameIn(zip), await begin(play), pointer);
      await game.setUp(run);
      let left = 0;
      while (!game.over) {
        if (game.table) {
          await play.leave();
          play = await stage.play(context, zip);
          game.learner = new Learner(play.frame);
          await game.learner.press(english.scenario.goOn);
          await game.arrived();
          left += 1;
        }
        await game.step(random);
      }
      await until(() => toldTo(stage.lms, zip).verdicts.length > 0);

      const told = toldTo(stage.lms, zip);
      expect(left).toBe(game.state.moves.length);
      expect(told.verdicts).toEqual(['completed']);
      expect(told.characters).toBeLessThan(400);
      agrees(told, game);
      expect(play.complaints).toEqual([]);
    },
    PATIENCE,
  );

  test(
    'is played under cmi5 by keys alone on a phone, and nothing is out of reach',
    async () => {
      const zip = 'first-orders-abroad.cmi5.zip';
      const play = await stage.play(await stage.learner({ width: 320, height: 480 }), zip);
      const typist = new KeyboardLearner(play);
      const game = new GameLearner(gameIn(zip), typist.sight, keys(typist));
      await typist.tabToButton(typist.sight.words.start.begin);
      await typist.press('Enter');
      await typist.onTitle();
      await game.setUp({ ...run, persona: 'tandera', code: 0x1357_9bdf });
      const seen = new Set<string>();
      while (!game.over) {
        await typist.onTitle();
        const screen = game.table?.card.kind ?? game.state.at;
        if (!seen.has(screen)) {
          expect(await axeFindings(play.frame), screen).toEqual([]);
          expect(await sideways(play.frame), screen).toEqual([]);
        }
        seen.add(screen);
        await game.step(best);
      }
      expect(await axeFindings(play.frame)).toEqual([]);
      await until(() => toldTo(stage.lms, zip).verdicts.length > 0);

      const told = toldTo(stage.lms, zip);
      expect(typist.lost).toEqual([]);
      agrees(told, game);
      expect([...seen].sort()).toEqual(
        'after allocate choose compose negotiate news options quote results'.split(' '),
      );
      expect(play.complaints).toEqual([]);
    },
    PATIENCE,
  );
});

describe('The Negotiation', () => {
  test.each([
    { mode: 'assess', policy: cautious, dark: true },
    { mode: 'practice', policy: random, dark: false },
  ] as const)(
    'is the same engine with other cards: $mode',
    async ({ mode, policy, dark }: { mode: PlayedRun['mode']; policy: Policy; dark: boolean }) => {
      const zip = 'the-negotiation.scorm2004.zip';
      const play = await stage.play(await stage.learner({ width: 650, dark }), zip, {
        learner: mode,
      });
      const content = gameIn(zip);
      const game = new GameLearner(content, await begin(play), pointer);
      const persona = content.game.personas[0]?.id ?? '';
      await game.setUp({ persona, mode, code: 0x0bad_cafe });
      const views: number[] = [];
      while (!game.over) {
        if (game.state.at === 'after') {
          const view = play.frame.getByRole('heading', { name: english.scenario.view });
          views.push(await view.count());
          expect(await axeFindings(play.frame)).toEqual([]);
        }
        await game.step(policy);
      }
      await until(() => toldTo(stage.lms, zip, mode).verdicts.length > 0);

      const told = toldTo(stage.lms, zip, mode);
      const practised = mode === 'practice';
      expect(views.every((count) => count > 0 === practised)).toBe(true);
      if (practised) expect(told.score).toBeUndefined();
      else agrees(told, game);
      expect(play.complaints).toEqual([]);
    },
    PATIENCE,
  );
});
