import type { AssessmentContent } from '../../core/assessment/content.js';
import type { Scenario } from '../../core/scenario/scenario.js';

/** How a game is played: for evidence, with the authors' view at once, or by a team on one screen. */
export type Mode = 'assess' | 'practice' | 'team';

/** The modes by their number in saved work. */
export const MODES: readonly Mode[] = ['assess', 'practice', 'team'];

/** The complete run whose evidence is the score. */
export type Counts = 'first' | 'latest' | 'best';

/** A role to compare with: the level it needs of each competence, 1 to 4. */
export interface ComparedRole {
  readonly name: string;
  /** Weight of each competence of the role, by id; those that it does not need are left out. */
  readonly weights: Readonly<Record<string, number>>;
}

/** A game as the packager wrote it; it asks no items. */
export interface ScenarioContent extends AssessmentContent {
  readonly game: Scenario;
  readonly counts: Counts;
  /** What learners may choose; at least one. */
  readonly modes: readonly Mode[];
  readonly role?: ComparedRole | undefined;
  /** Bytes that learners may write in the reflection; none if 0. */
  readonly reflection: number;
  /** Version of the module, for measures; none are told without it. */
  readonly bankVersion?: string | undefined;
  /** The facts behind the cards with their sources, by card; their words are in English. */
  readonly facts?: Readonly<Record<string, readonly string[]>> | undefined;
}
