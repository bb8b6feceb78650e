import { describe, expect, test } from 'vitest';
import { playedRun } from '../../../../tests/fakes/played-run.js';
import { smallGame } from '../../../../tests/fakes/small-game.js';
import type { ScenarioContent } from '../content.js';
import { nextOf, practiceOf } from './next.js';
import type { CompetenceRow } from './rows.js';

/** A row by what it lacks and how often it was missed. */
function row(competence: string, lack: number, misses = 0): CompetenceRow {
  return { competence, name: competence, lack, misses, share: 1 - lack, decisions: 2 };
}

const told = (...given: Parameters<typeof nextOf>) =>
  nextOf(...given).map(({ row: { competence }, why }) => `${competence} ${why}`);

describe('what to work on', () => {
  test('are the three that lack most', () => {
    const rows = [row('A', 0.1), row('B', 0.8), row('C', 0.5), row('D', 0.6), row('E', 0)];

    expect(told(rows)).toEqual(['B lacking', 'D lacking', 'C lacking']);
  });

  test('begins with what was missed twice', () => {
    expect(told([row('A', 0.9, 1), row('B', 0.4, 2)])).toEqual(['B missed', 'A lacking']);
  });

  test('goes by the weight of the role', () => {
    const rows = [row('A', 1), row('B', 0.5), row('C', 1)];

    expect(told(rows, { A: 1, B: 3 })).toEqual(['B lackingForRole', 'A lackingForRole']);
  });

  test('leaves out what lacks nothing', () => {
    expect(told([row('A', 0), row('B', 0.2)])).toEqual(['B lacking']);
  });
});

describe('how to practise', () => {
  const sameCards: ScenarioContent = {
    ...smallGame,
    game: {
      ...smallGame.game,
      rounds: smallGame.game.rounds.map((round) => ({
        ...round,
        slots: round.slots.map(({ a }) => ({ a, b: a })),
      })),
    },
  };
  const assessOnly: ScenarioContent = { ...sameCards, modes: ['assess'] };
  const first = playedRun();

  test.each([
    { why: 'one set of cards was played', content: smallGame, state: first, is: 'otherSet' },
    {
      why: 'both were',
      content: smallGame,
      state: playedRun({ code: 21, before: first }),
      is: 'practice',
    },
    {
      why: 'both were and this was practice',
      content: smallGame,
      state: playedRun({ code: 21, mode: 'practice', before: first }),
      is: 'again',
    },
    { why: 'there is one set', content: sameCards, state: playedRun(), is: 'practice' },
    { why: 'practice is not offered', content: assessOnly, state: playedRun(), is: 'again' },
  ])('is $is where $why', ({ content, state, is }) => {
    expect(practiceOf(content, state)).toBe(is);
  });
});
