import type { Agent, Context, Statement } from '@xapi/xapi';

/** What an LMS lays down for a launch. */
export interface LaunchTerms {
  readonly actor: Agent;
  readonly registration: string;
  readonly activityId: string;
  readonly masteryScore?: number | undefined;
  readonly launchMode: 'Normal' | 'Review' | 'Browse';
  readonly moveOn: string;
  /** Absent where the LMS says it in the address. */
  readonly returnURL?: string | undefined;
}

/** A session with a learner. */
export interface Session extends LaunchTerms {
  readonly id: string;
  readonly token: string;
  readonly contextTemplate: Context;
  /** Whether the token was given out. */
  fetched: boolean;
  askedPreferences: boolean;
  ended: boolean;
}

/** A statement as the LRS keeps it. */
export interface StoredStatement {
  readonly statement: Statement;
  /** The text that was received. */
  readonly text: string;
  /** Id of the session; absent without sessions. */
  readonly session?: string | undefined;
}

/** The English word of a statement's verb. */
export function verbName({ verb }: Statement): string {
  return verb.id.split('/').at(-1) ?? '';
}
