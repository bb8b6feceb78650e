import type { AssessmentContent } from '../../core/assessment/content.js';

/** A programme as the packager wrote it, joined with the interface words by the shell. */
export interface ProgrammeContent extends AssessmentContent {
  readonly kind: 'programme';
  readonly parts: readonly ProgrammePart[];
  /** Percent of the combined score from which the programme is passed. */
  readonly passMark: number;
  /** Whether units stand in the order in which the learner needs them, once that is known. */
  readonly guided: boolean;
  /** What is told of a part, in words. */
  readonly told: ToldWords;
}

/** Words for what is told of a part. */
export interface ToldWords {
  readonly notBegun: string;
  readonly underWay: (percent: number) => string;
  readonly done: string;
  readonly scored: (score: number) => string;
  readonly passed: (score: number) => string;
  readonly notPassed: (score: number) => string;
}

/** A module of a programme. */
export interface ProgrammePart {
  /** Id of the module. */
  readonly id: string;
  /** Permanent number in packed state, 1 to 31. */
  readonly number: number;
  readonly kind: 'assessment' | 'practice' | 'scenario' | 'unit';
  readonly title: string;
  readonly lead: string;
  readonly minutes: number;
  /** Address of its page, below the package. */
  readonly page: string;
  /** Whether the programme ends only with it. */
  readonly required: boolean;
  /** Its share of the combined score; 0 for none. */
  readonly weight: number;
  /** Percent of its own score from which it is passed; absent where it has no such mark. */
  readonly passMark?: number | undefined;
  /** The competence that it teaches, if it is a unit. */
  readonly competence?: string | undefined;
  /** Ids of what it reports, always in this order. */
  readonly objectives: readonly string[];
  /** Competences by what it reports, where that has other names. */
  readonly needs?: Readonly<Record<string, readonly string[]>> | undefined;
  /** What somebody who passed it can say in a CV. */
  readonly cv?: string | undefined;
}
