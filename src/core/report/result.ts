/**
 * What an attempt amounts to, as a channel tells it to the LMS.
 *
 * Nothing here says how the LMS stores it: percent, `passed` and identifiers are the channel's business.
 */
export interface Result {
  /** Whether the learner has handed in or otherwise reached the end. */
  readonly complete: boolean;
  /** Whether the pass mark was reached; absent without a pass mark or before the end. */
  readonly passed?: boolean;
  /** Share of full credit, 0 to 1; absent when nothing is graded. */
  readonly credit?: number;
  /** Share of the way done, 0 to 1. */
  readonly progress: number;
  /** What was found for each dimension or competence: always the same ones, in the same order. */
  readonly objectives: readonly Objective[];
}

/** What an attempt says about one dimension or competence. */
export interface Objective {
  /** Stable id, `[A-Za-z0-9-]`. */
  readonly id: string;
  /** Its name in the learner's language. */
  readonly name: string;
  /** 0 to 1; absent while too little was answered to say. */
  readonly credit?: number;
  /** Whether enough was answered to say something. */
  readonly complete: boolean;
  /** Whether it stands before the attempt ends, as the result of a part that was handed in; no if absent. */
  readonly settled?: boolean;
  /** For the teacher, in words, such as `72 of 100 (5 of 6 answered): pilot`. */
  readonly summary: string;
  /** What was measured; absent where nothing was, as without a single answer. */
  readonly measure?: Measure;
  /** Addresses of the closest entries in other frameworks, such as ESCO skills. */
  readonly related?: readonly string[] | undefined;
}

/**
 * What was measured, with all that a program needs to put results together rightly.
 *
 * It is for programs: no learner is shown an ability. Figures have four decimals.
 */
export interface Measure extends MeasureBasis {
  /** Expected ability after the answers (EAP), in standard deviations of ability before them. */
  readonly estimate: number;
  /** Standard deviation of ability after the answers, above 0, in the same unit. */
  readonly standardError: number;
  /** Answers that it rests on, at least 1. */
  readonly answers: number;
}

/** What measures of a package have in common. */
export interface MeasureBasis {
  /** Version of the module whose items were answered, such as `1.0.0`. */
  readonly bankVersion: string;
  /** What was held likely before the first answer; normal distributions by mean and variance. */
  readonly prior: string;
}

/**
 * One answer, as a channel reports it.
 *
 * It is told again, with the same `item`, when the learner changes it.
 */
export interface Answer {
  /** The item's id within its module. */
  readonly item: string;
  /** The question in words. */
  readonly prompt: string;
  /** The response in words, for a teacher. */
  readonly words: string;
  /** The response in the terms of the standards. */
  readonly response: TypedResponse;
  /** Share of full credit, 0 to 1; absent when there is no right answer. */
  readonly credit?: number;
  /** Time spent on the item in all, idle time left out. */
  readonly seconds: number;
  /** The objective that it counts for. */
  readonly objective?: string;
}

/**
 * A response in the terms that SCORM and xAPI share.
 *
 * @spec SCORM 2004 4th Edition RTE 4.2.9, cmi.interactions; xAPI 1.0.3 part 2, interaction activities
 */
export type TypedResponse =
  | {
      readonly type: 'choice';
      readonly chosen: readonly string[];
      readonly options: readonly TypedOption[];
      readonly correct?: readonly string[];
    }
  | { readonly type: 'likert'; readonly chosen?: string; readonly options: readonly TypedOption[] }
  | {
      readonly type: 'numeric';
      readonly value?: number;
      readonly correct?: { readonly min?: number; readonly max?: number };
    }
  | { readonly type: 'fill-in'; readonly text: string; readonly correct?: readonly string[] }
  | { readonly type: 'long-fill-in'; readonly text: string }
  | WrittenOut<TrueFalse | Sequencing | Matching | Performance>;

/** A response that a kind has also written out, with `writtenOut` of `src/items`, so that channels need not know its form. */
export type WrittenOut<Response> = Response & {
  /** In the form of SCORM 2004 and xAPI; empty when nothing was answered. */
  readonly text: string;
  /** The right one in that form. */
  readonly pattern?: string | undefined;
  /** The options under the names that xAPI has for them. */
  readonly lists: Readonly<Record<string, readonly TypedOption[]>>;
};

/** Yes or no to a statement. */
export interface TrueFalse {
  readonly type: 'true-false';
  readonly value?: boolean;
  readonly correct?: boolean;
}

/** Options in an order; `chosen` is empty or holds every option once. */
export interface Sequencing {
  readonly type: 'sequencing';
  readonly chosen: readonly string[];
  readonly options: readonly TypedOption[];
  readonly correct?: readonly string[];
}

/** Pairs of the key of a source and that of a target, single letters or digits. */
export interface Matching {
  readonly type: 'matching';
  readonly pairs: readonly TypedPair[];
  readonly sources: readonly TypedOption[];
  readonly targets: readonly TypedOption[];
  readonly correct?: readonly TypedPair[];
}

/** Pairs of the key of a step and what was done in it: a key, a figure or a few words. */
export interface Performance {
  readonly type: 'performance';
  readonly pairs: readonly TypedPair[];
  readonly steps: readonly TypedOption[];
  /** What should be done in each step; a figure may be a range, as `100[:]110`. */
  readonly correct?: readonly TypedPair[];
}

/** Two things that belong together, by key. */
export type TypedPair = readonly [string, string];

/** One option of a typed response. */
export interface TypedOption {
  /** Permanent key, such as `b`. */
  readonly key: string;
  readonly text: string;
}
