import { describe, expect, test } from 'vitest';
import { verdictOn, type Calibration } from './calibration.js';

type Told = readonly [right: number, answers: number];

function calibration(low: Told, middle: Told, high: Told): Calibration {
  const rows = [low, middle, high].map(([right, answers], at) => ({
    confidence: (at + 1) as 1 | 2 | 3,
    right,
    answers,
  }));
  return { rows, marks: 0, answers: rows.reduce((sum, row) => sum + row.answers, 0) };
}

describe('what is said of a calibration', () => {
  test.each<{ low: Told; middle: Told; high: Told; said: ReturnType<typeof verdictOn> }>([
    { low: [0, 0], middle: [0, 0], high: [2, 3], said: 'tooSure' },
    { low: [3, 3], middle: [0, 0], high: [0, 3], said: 'tooSure' },
    { low: [3, 3], middle: [0, 0], high: [0, 0], said: 'tooModest' },
    { low: [1, 3], middle: [1, 1], high: [3, 3], said: 'wellJudged' },
    { low: [0, 6], middle: [0, 0], high: [0, 0], said: 'wellJudged' },
    { low: [0, 3], middle: [1, 1], high: [1, 1], said: undefined },
    // Two wrong answers given with certainty are too few for blame, but rule praise out.
    { low: [0, 3], middle: [1, 1], high: [0, 2], said: undefined },
    { low: [0, 0], middle: [0, 0], high: [0, 2], said: undefined },
    { low: [2, 2], middle: [3, 4], high: [0, 0], said: undefined },
  ])('$low, $middle, $high: $said', ({ low, middle, high, said }) => {
    expect(verdictOn(calibration(low, middle, high))).toBe(said);
  });
});
