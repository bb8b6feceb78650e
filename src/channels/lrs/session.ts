import type { ProfileDocument } from '../../core/competence/profile-store.js';
import type { Launch } from '../channel.js';
import type { OutboxSession } from './outbox.js';

/** What a launch address says, before the LRS is asked anything. */
export interface Launcher {
  /** A hash of the learner's id and the package. */
  readonly learner: string;
  /** A hash of learner, activity and registration: one attempt in the eyes of the LRS. */
  readonly key: string;
  /** The activity as the launch names it. */
  readonly activityId: string;
  /** Begins the session, or takes it up after a reload; undefined when there is no answer. */
  connect(): Promise<LrsSession | 'denied' | undefined>;
}

/** A session with an LRS. */
export interface LrsSession extends OutboxSession {
  readonly mode: Launch['mode'];
  readonly masteryScore?: number | undefined;
  readonly language?: string | undefined;
  /** Where to go at the end; '' or absent to close the window. */
  readonly returnUrl?: string | undefined;
  /** What xAPI asks for besides the id of a state document. */
  readonly stateQuery: Readonly<Record<string, string>>;
  /** Documents about the learner that belong to no activity. */
  readonly profile: ProfileDocument;
  /** Milliseconds that it had lasted when an earlier page was left. */
  readonly lasted: number;
  /** Whether `initialized` has arrived before a reload. */
  readonly started: boolean;
  /** Whether `terminated` has arrived before a reload. */
  readonly ended: boolean;
  /** Notes, for after a reload, that `initialized` or `terminated` has arrived. */
  note(what: 'started' | 'ended'): void;
  /** Notes, for after a reload, how many milliseconds it has lasted. */
  keepTime(milliseconds: number): void;
}
