import { beforeAll, describe, expect, test } from 'vitest';
import { smallGame } from '../../../tests/fakes/small-game.js';
import { registerMessages } from '../../i18n/current.js';
import { en } from '../../i18n/en.js';
import { words } from '../../i18n/en/scenario.js';
import { registerKindWords } from '../../i18n/kinds/words.js';
import { degreeOf } from './aftermath.js';
import { scenario, type ScenarioAction } from './scenario.js';
import { scenarioKind } from './screen.js';

beforeAll(() => {
  registerMessages('en', en);
  registerKindWords('en', 'scenario', words);
});

const decide = (...picks: readonly string[]): ScenarioAction => ({
  type: 'decide',
  picks,
  seconds: 0,
});
const onward: ScenarioAction = { type: 'continue' };
const firstRound: readonly ScenarioAction[] = [
  { type: 'set-up', persona: 'linnora', mode: 'assess', code: 5 },
  onward,
  decide('b'),
  onward,
  decide('ask-norway-1', 'open-norway', 'done'),
  onward,
  decide('making', 'fair'),
  onward,
  decide('done'),
];
const after = (actions: readonly ScenarioAction[]) =>
  scenarioKind.progress(
    smallGame,
    actions.reduce(
      (state, action) => scenario.apply(smallGame, state, action),
      scenario.start(smallGame, 7),
    ),
  );

describe('progress in a game', () => {
  test('has a step for each round, and none before a run', () => {
    expect(after([])).toMatchObject({ steps: ['ahead', 'ahead'], at: -1, lead: words.setUp });
  });

  test('names the round and the time left', () => {
    expect(after(firstRound.slice(0, 3))).toEqual({
      steps: ['ahead', 'ahead'],
      at: 0,
      lead: 'Spring',
      rest: 'round 1 of 2',
      aside: 'about 9 min left',
      resume: {
        text: 'You stopped in Spring. 1 decision is saved.',
        lead: '1 of 8 decided',
        goOn: 'Go on with the game',
      },
    });
  });

  test('stays in a round while its account is read', () => {
    expect(after(firstRound)).toMatchObject({ at: 0, lead: 'Spring' });
    expect(after([...firstRound, onward])).toMatchObject({
      steps: ['done', 'ahead'],
      at: 1,
      lead: 'Summer',
    });
  });
});

describe('the kind', () => {
  test('adds seconds to what takes time, and waits only with going on', () => {
    expect(scenarioKind.timed(decide('a'), 12)).toEqual({ ...decide('a'), seconds: 12 });
    expect(scenarioKind.timed(onward, 12)).toEqual(onward);
    expect([onward, decide('a')].map((action) => scenarioKind.moves(action))).toEqual([
      true,
      false,
    ]);
  });
});

describe('what a decision shows', () => {
  test.each([
    { score: 0, most: 3, degree: 'none' },
    { score: 1, most: 3, degree: 'part' },
    { score: 2, most: 3, degree: 'most' },
    { score: 3, most: 3, degree: 'full' },
    { score: 1, most: 2, degree: 'part' },
    { score: 1, most: 1, degree: 'full' },
  ])('is $degree for $score of $most', ({ score, most, degree }) => {
    expect(degreeOf(score, most)).toBe(degree);
  });
});
