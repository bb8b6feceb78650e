import { helpWith, type Confidence, type PracticeContent, type PracticeState } from './practice.js';

/** What the answers given with one degree of confidence amount to. */
export interface CalibrationRow {
  readonly confidence: Confidence;
  /** First tries with this degree. */
  readonly answers: number;
  /** Those of them that were right. */
  readonly right: number;
}

/** How well a learner knew what they knew. */
export interface Calibration {
  /** Not very, fairly and very sure; always all three. */
  readonly rows: readonly CalibrationRow[];
  /** Sum of the marks, from -6 to 3 for each answer. */
  readonly marks: number;
  readonly answers: number;
}

/**
 * Marks for a right and for a wrong first try, by confidence.
 *
 * Saying what one believes pays best: 2 pays from 67 % on, 3 from 80 % on.
 *
 * @source A. R. Gardner-Medwin's certainty-based marking, as docs.moodle.org describes it
 */
const MARKS: Readonly<Record<Confidence, readonly [right: number, wrong: number]>> = {
  1: [1, 0],
  2: [2, -2],
  3: [3, -6],
};

/** Share of right answers, in percent, between which each degree of confidence earns most marks. */
export const PAYS: Readonly<Record<Confidence, readonly [number, number]>> = {
  1: [0, 67],
  2: [67, 80],
  3: [80, 100],
};

/** Answers with a degree from which something is said about it; fewer can be chance. */
const ENOUGH = 3;

/**
 * What can be said of a calibration; nothing where answers are too few.
 *
 * Praise needs twice as many answers as blame and no degree that speaks against it.
 */
export function verdictOn({
  rows,
  answers,
}: Calibration): 'tooSure' | 'tooModest' | 'wellJudged' | undefined {
  const share = (confidence: Confidence, atLeast: number) => {
    const row = rows.find((one) => one.confidence === confidence);
    return row && row.answers >= atLeast ? (100 * row.right) / row.answers : undefined;
  };
  const [, modest] = PAYS[1];
  const [sure] = PAYS[3];
  if ((share(3, ENOUGH) ?? 100) < sure) return 'tooSure';
  if ((share(1, ENOUGH) ?? 0) > modest) return 'tooModest';
  const speaksAgainst = (share(3, 1) ?? 100) < sure || (share(1, 1) ?? 0) > modest;
  return answers >= 2 * ENOUGH && !speaksAgainst ? 'wellJudged' : undefined;
}

/** How sure the learner was, and how often rightly; kept apart from the score. */
export function calibrationOf(content: PracticeContent, state: PracticeState): Calibration {
  const told = content.items
    .map((item) => helpWith(state, item.id))
    .filter(({ confidence, first }) => confidence !== undefined && first !== undefined);
  const rows = ([1, 2, 3] as const).map((confidence) => {
    const such = told.filter((one) => one.confidence === confidence);
    return { confidence, answers: such.length, right: such.filter(({ first }) => first).length };
  });
  const marks = rows.reduce((sum, { confidence, answers, right }) => {
    const [forRight, forWrong] = MARKS[confidence];
    return sum + right * forRight + (answers - right) * forWrong;
  }, 0);
  return { rows, marks, answers: told.length };
}
