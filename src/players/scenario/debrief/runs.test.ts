import { describe, expect, test } from 'vitest';
import { playedRun } from '../../../../tests/fakes/played-run.js';
import { smallGame } from '../../../../tests/fakes/small-game.js';
import type { Counts } from '../content.js';
import { runsOf } from './runs.js';

describe('the runs of a learner', () => {
  test('are one, called the first, after one run', () => {
    const { list, score } = runsOf(smallGame, playedRun());

    expect(list).toMatchObject([
      { is: ['first'], code: 'babab-babih', persona: 'Linnora Home', mode: 'assess', share: 100 },
    ]);
    expect(score).toBe(100);
  });

  test('are the first, the best and the latest', () => {
    const first = playedRun({ policy: 'timid' });
    const best = playedRun({ code: 21, before: first });
    const { list } = runsOf(smallGame, playedRun({ policy: 'timid', code: 22, before: best }));

    expect(list.map(({ is }) => is)).toEqual([['first'], ['best'], ['latest']]);
  });

  test('can be several at once', () => {
    const { list } = runsOf(
      smallGame,
      playedRun({ code: 21, before: playedRun({ policy: 'timid' }) }),
    );

    expect(list.map(({ is }) => is)).toEqual([['first'], ['best', 'latest']]);
  });

  test.each(['team', 'practice'] as const)('have no share as %s', (mode) => {
    const { list, score } = runsOf(smallGame, playedRun({ mode }));

    expect(list[0]?.share).toBeUndefined();
    expect(score).toBeUndefined();
  });

  test.each([
    { counts: 'first', last: false },
    { counts: 'best', last: true },
    { counts: 'latest', last: true },
  ] satisfies { counts: Counts; last: boolean }[])(
    'give the score of the run that counts: $counts',
    ({ counts, last }) => {
      const content = { ...smallGame, counts };
      const before = playedRun({ content, policy: 'timid' });
      const { list, score } = runsOf(content, playedRun({ content, code: 21, before }));

      expect(score).toBe(list[last ? 1 : 0]?.share);
    },
  );
});
