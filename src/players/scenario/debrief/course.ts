import { gradeOf } from './grade.js';
import type { DebriefFindings } from './findings.js';

/** A decision on the drawing of a run; places in percent from the start and from the bottom. */
export interface CoursePoint {
  readonly x: number;
  readonly y: number;
  /** Whether at least two thirds of what could be shown was. */
  readonly strong: boolean;
  /** Number of the turning point, from 1; 0 for none. */
  readonly turn: number;
}

/** The line of the business result, one point for the start and for the end of each round. */
export function courseLine({
  began,
  rounds,
}: Pick<DebriefFindings, 'began' | 'rounds'>): readonly Pick<CoursePoint, 'x' | 'y'>[] {
  const results = [began, ...rounds.map(({ result }) => result)];
  return results.map((y, at) => ({ x: (100 * at) / rounds.length, y }));
}

/** The decisions that show something, spread over the line of their round. */
export function coursePoints(
  findings: Pick<DebriefFindings, 'began' | 'rounds' | 'turns'>,
): readonly CoursePoint[] {
  const line = courseLine(findings);
  return findings.rounds.flatMap(({ decisions }, round) => {
    const [from, to] = [line[round], line[round + 1]];
    if (!from || !to) return [];
    const telling = decisions.filter(({ credit }) => credit !== undefined);
    return telling.map(({ card, credit = 0 }, at) => {
      const part = (at + 1) / (telling.length + 1);
      return {
        x: from.x + (to.x - from.x) * part,
        y: from.y + (to.y - from.y) * part,
        strong: gradeOf(credit) === 'strong',
        turn: findings.turns.findIndex((one) => one.round === round + 1 && one.card === card) + 1,
      };
    });
  });
}
