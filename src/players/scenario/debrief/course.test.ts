import { expect, test } from 'vitest';
import { playedRun } from '../../../../tests/fakes/played-run.js';
import { smallGame } from '../../../../tests/fakes/small-game.js';
import { registerEnglishKindWords } from '../../../../tests/fakes/kind-words.js';
import { courseLine, coursePoints } from './course.js';
import { findingsOf, type DebriefFindings } from './findings.js';

registerEnglishKindWords();

const found = (): DebriefFindings => {
  const findings = findingsOf(smallGame, playedRun({ policy: 'greedy' }));
  if (!findings) throw new Error('The run is over, so there is something to tell');
  return findings;
};

test('the line begins before the first round and has a point for the end of each', () => {
  const rounds = [
    { title: 'One', event: '', result: 60, decisions: [] },
    { title: 'Two', event: '', result: 20, decisions: [] },
  ];

  expect(courseLine({ began: 50, rounds })).toEqual([
    { x: 0, y: 50 },
    { x: 50, y: 60 },
    { x: 100, y: 20 },
  ]);
});

test('decisions lie on the line within their round, none at its ends', () => {
  const points = coursePoints(found());

  expect(points).toHaveLength(6);
  expect(points.map(({ x }) => x)).toEqual([12.5, 25, 37.5, 62.5, 75, 87.5]);
});

test('turning points are numbered in the order of the run', () => {
  const findings = found();
  const turns = coursePoints(findings).flatMap(({ turn }) => turn || []);

  expect(turns).toEqual(findings.turns.map((_turn, at) => at + 1));
});
