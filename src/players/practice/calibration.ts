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
