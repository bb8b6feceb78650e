import type { Objective, TypedResponse } from '../../core/report/result.js';
import type { ChannelSettings } from '../channel.js';
import type { ApiNames } from './lms.js';

/** One element of the data model and what it is set to. */
export type Value = readonly [element: string, value: string];

/** How an attempt stands with the LMS; `unknown` where it does not say. */
export type Standing = 'unknown' | 'incomplete' | 'failed' | 'completed' | 'passed';

/** What an LMS knows when a package is opened. */
export interface LaunchFacts {
  readonly mode: 'normal' | 'review' | 'browse';
  readonly standing: Standing;
  readonly learnerId: string;
  readonly language: string;
  readonly state: string;
  /** The pass mark, 0 to 1. */
  readonly masteryScore?: number | undefined;
  /** Percent; absent where the LMS holds no score or does not read it out. */
  readonly score?: number | undefined;
}

/** How an attempt has ended. */
export interface Verdict {
  readonly standing: Standing;
  /** Empty when the LMS is to be told nothing beyond the score. */
  readonly values: readonly Value[];
}

/** One line of `cmi.interactions`: an answer, or the summary of an objective. */
export interface Interaction {
  readonly id: string;
  /** The question in words; empty for a summary. */
  readonly prompt: string;
  /** Readable id of the objective it counts for. */
  readonly objective?: string | undefined;
  /** Milliseconds since 1970; absent when it was answered in an earlier session. */
  readonly answeredAt?: number | undefined;
  /** In words of any alphabet, or in the terms of the standards; absent while there is none. */
  readonly response?: string | TypedResponse | undefined;
  /** 0 to 1; absent when there is no right answer. */
  readonly credit?: number | undefined;
  readonly seconds?: number | undefined;
}

/**
 * A version of SCORM: what its API is called and how the domain is said in its data model.
 *
 * All functions are pure, and every list is in the order in which it is set.
 */
export interface Dialect {
  readonly channel: string;
  readonly api: ApiNames;
  /** Numbers of errors that say that a session is not open. */
  readonly notOpen: readonly string[];
  /** Numbers of errors that say that the LMS does not keep an element at all. */
  readonly notKept: readonly string[];
  readonly suspendData: string;
  /** What is set when a fresh attempt begins. */
  readonly begun: readonly Value[];
  /** What is set at once, so that leaving in any way suspends the attempt. */
  readonly suspended: Value;
  readLaunch(read: (element: string) => string): LaunchFacts;
  sessionTime(seconds: number): Value;
  /** An objective at its place; `found` is absent while nothing is known of it. */
  objective(at: number, id: string, name: string, found: Objective | undefined): readonly Value[];
  interaction(at: number, interaction: Interaction): readonly Value[];
  progress(share: number): readonly Value[];
  /** @param credit 0 to 1. */
  score(credit: number): readonly Value[];
  verdict(setting: ChannelSettings['verdict'], passed: boolean | undefined): Verdict;
  /**
   * Another harmless value for an element, or `undefined` where there is none.
   *
   * Moodle forgets what it was handed before a commit that failed, and sends again only what differs.
   */
  varied(element: string, value: string): string | undefined;
}
