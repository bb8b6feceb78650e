import type { AssessmentContent } from '../core/assessment/content.js';
import type { Activity } from '../core/session/activity.js';
import type { Publisher } from '../reports/publisher.js';
import type { AssessmentAction, AssessmentState } from './assessment/assessment.js';
import type { Step } from './assessment/review-view.js';

/** The content of an activity as a package holds it, without the interface words. */
export type StoredContent = Omit<AssessmentContent, 'phrases'>;

/** A screen of an activity, which takes the focus when it is shown. */
export interface Screen extends HTMLElement {
  focus(): void;
}

/** How far the learner is, for the scale and for the title of the window. */
export interface Progress {
  readonly steps: readonly Step[];
  readonly at: number;
  readonly lead: string;
  readonly rest: string;
  readonly aside: string;
  /** What to say to who comes back, where that is no question and no answer. */
  readonly resume?: Resume | undefined;
}

/** The words for who comes back to work under way. */
export interface Resume {
  /** Where the learner stopped and what is saved. */
  readonly text: string;
  /** How much of it is done. */
  readonly lead: string;
  readonly goOn: string;
}

/**
 * What the shell needs of a kind of activity: what steps and packs it, and what shows it.
 *
 * A kind may add to content, state and actions of an assessment; the shell passes on what it has.
 */
export interface ActivityKind<Content, State, Action> {
  readonly activity: Activity<Content, State, Action>;
  /** The content with the interface words that its pure half needs. */
  complete(packed: StoredContent): Content;
  /** An action with the seconds spent on it. */
  timed(action: Action, seconds: number): Action;
  /** Whether an action only changes the place, so that keeping it can wait. */
  moves(action: Action): boolean;
  progress(content: Content, state: State): Progress;
  /**
   * The learner at work, or looking through a finished attempt.
   *
   * @param session Where the work goes, for what holds others within it.
   */
  render(content: Content, state: State, readonly: boolean, session: unknown): unknown;
  /** What the attempt amounts to. */
  report(content: Content, state: State, about: Publisher, date: Date): Screen;
  /** What can be done after the result, where that has words of its own. */
  after?(): AfterWords;
}

/** The words below a result for looking through the attempt and for another one. */
export interface AfterWords {
  readonly look: string;
  readonly again: string;
  readonly againText: string;
}

/** A kind as the shell holds it: an assessment, or what has all that an assessment has. */
export type AnyActivityKind = ActivityKind<AssessmentContent, AssessmentState, AssessmentAction>;

const kinds = new Map<string, AnyActivityKind>();

/** The kinds of activity known, by name. */
export const knownActivityKinds: ReadonlyMap<string, AnyActivityKind> = kinds;

/** Makes a kind of activity known; a package carries only the one that it plays. */
export function registerActivityKind<Content, State, Action>(
  kind: ActivityKind<Content, State, Action>,
): void {
  // Whoever asks for a kind passes only content, states and actions of that kind.
  kinds.set(kind.activity.kind, kind as unknown as AnyActivityKind);
}

/**
 * The kind of an activity.
 *
 * @throws Error for a kind that this package does not carry, which the packager rules out.
 */
export function activityKind(name: string): AnyActivityKind {
  const kind = kinds.get(name);
  if (!kind) throw new Error(`No activity "${name}" in this package`);
  return kind;
}
