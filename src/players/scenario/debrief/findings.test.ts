import { describe, expect, test } from 'vitest';
import { playedRun } from '../../../../tests/fakes/played-run.js';
import { smallGame } from '../../../../tests/fakes/small-game.js';
import { registerEnglishKindWords } from '../../../../tests/fakes/kind-words.js';
import { withBestAt } from '../../../core/scenario/debrief.js';
import { businessResult } from '../../../core/scenario/outcome.js';
import { scenario } from '../scenario.js';
import { findingsOf, type DebriefFindings } from './findings.js';

registerEnglishKindWords();

const found = (...given: Parameters<typeof playedRun>): DebriefFindings => {
  const findings = findingsOf(given[0]?.content ?? smallGame, playedRun(...given));
  if (!findings) throw new Error('The run is over, so there is something to tell');
  return findings;
};

describe('the debrief of a run', () => {
  test('is nothing while there is no run', () => {
    expect(findingsOf(smallGame, scenario.start(smallGame, 7, ''))).toBeUndefined();
  });

  test('tells every decision in its round, with the business result at its end', () => {
    const { rounds, business } = found();

    expect(rounds.map(({ title }) => title)).toEqual(['Spring', 'Summer']);
    expect(rounds.map(({ decisions }) => decisions.length)).toEqual([4, 4]);
    expect(rounds.at(-1)?.result).toBe(business);
  });

  test('puts the place that the firm opened first into titles', () => {
    const titles = found().rounds.flatMap(({ decisions }) => decisions.map(({ title }) => title));

    expect(titles.join()).not.toContain('{');
    expect(titles).toContain('A buyer in Norway wants 90 days');
  });

  test('tells what was decided in words and what follows from it', () => {
    const [first] = found({ policy: 'greedy' }).rounds[0]?.decisions ?? [];

    expect(first).toMatchObject({
      title: 'An order nobody planned',
      words: 'Accept at once, because each new customer counts.',
      feedback: 'The order is in, but nobody knows yet what it costs to deliver.',
    });
  });

  test('names the places that were opened', () => {
    const decisions = found().rounds.flatMap((round) => round.decisions);

    expect(decisions.find(({ card }) => card === 'where-to-start')?.words).toBe(
      'Norway (3 of 3 questions asked)',
    );
  });

  test('counts only decisions that show something', () => {
    const { grades } = found();

    expect(grades).toEqual({ strong: 6, partly: 0, weak: 0 });
  });

  test.each([
    { mode: 'assess', share: 100 },
    { mode: 'practice', share: undefined },
    { mode: 'team', share: undefined },
  ] as const)('has a share of $share as $mode', ({ mode, share }) => {
    expect(found({ mode }).share).toBe(share);
  });

  test('turns nowhere and leaves no question where all was decided as the authors would', () => {
    expect(found()).toMatchObject({ turns: [], question: '', next: [] });
  });

  test('tells of each turning point where the business would have ended', () => {
    const state = playedRun({ policy: 'greedy' });
    const { turns } = findingsOf(smallGame, state) ?? { turns: [] };
    const setting = { scenario: smallGame.game, run: { persona: 'linnora', code: 20 } };

    expect(turns.length).toBeGreaterThan(0);
    expect(turns.length).toBeLessThan(4);
    for (const { at, other } of turns) {
      expect(other).toBe(businessResult(setting, withBestAt(setting, state.moves, at)));
    }
  });

  test('asks the question of the weakest decision', () => {
    const { question, rounds } = found({ policy: 'greedy' });
    const asking = rounds
      .flatMap(({ decisions }) => decisions)
      .filter((one) => one.question && one.credit !== undefined && one.credit < 1);
    const least = Math.min(...asking.map(({ credit = 1 }) => credit));

    expect(question).toBe(asking.find(({ credit }) => credit === least)?.question);
  });
});
