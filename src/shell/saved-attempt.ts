import type { Launch } from '../channels/channel.js';
import type { Activity, Unpacked } from '../core/session/activity.js';
import {
  newestSession,
  type SavedSession,
  type Stage,
  type StateFault,
} from '../core/session/saved-session.js';

/** The faults that a learner is told of, the most telling first. */
const TOLD_FAULTS = ['damaged', 'newer-format', 'other-package'] as const;

/** Something that the learner should know about the saved attempt. */
export type SessionNotice =
  | { readonly kind: (typeof TOLD_FAULTS)[number] }
  | { readonly kind: 'dropped'; readonly count: number };

/** An attempt as it is taken up, fresh or where it was left. */
export interface TakenUp<State> {
  readonly state: State;
  readonly seed: number;
  readonly stage: Stage;
  /** Revision of the newest saved state, used or not; 0 if there was none. */
  readonly revision: number;
  /** Milliseconds since 1970 of the last save; absent for a fresh start. */
  readonly savedAt?: number | undefined;
  /** Seconds worked in earlier sessions. */
  readonly seconds: number;
  readonly notices: readonly SessionNotice[];
}

/**
 * Takes up the newest attempt that a launch brought, or begins a fresh one.
 *
 * What cannot be read, by damage, by a later version or because another package wrote it, never
 * stops the learner: it is left alone and told.
 *
 * @param seed Called for a fresh start only.
 */
export function takeUp<Content, State, Action>(
  packageId: string,
  launch: Launch,
  activity: Activity<Content, State, Action>,
  content: Content,
  seed: () => number,
): TakenUp<State> {
  const { session, faults } = newestSession(packageId, launch.states);
  const reopened = session && reopen(activity, content, session);
  if (session && reopened) {
    const { stage, revision, savedAt, seconds } = session;
    const { state, dropped } = reopened;
    const notices = dropped > 0 ? [{ kind: 'dropped' as const, count: dropped }] : [];
    return {
      state,
      seed: session.seed,
      stage: told(launch, stage),
      revision,
      savedAt,
      seconds,
      notices,
    };
  }
  const fresh = seed();
  return {
    state: activity.start(content, fresh, launch.learner),
    seed: fresh,
    stage: told(launch, 'begun'),
    revision: session?.revision ?? 0,
    seconds: 0,
    notices: noticesOf(session ? ['damaged'] : faults),
  };
}

/** An LMS that holds a final status was told one, whatever the state says. */
function told(launch: Launch, stage: Stage): Stage {
  return launch.finished && stage === 'begun' ? 'delivered' : stage;
}

function reopen<Content, State, Action>(
  activity: Activity<Content, State, Action>,
  content: Content,
  session: SavedSession,
): Unpacked<State> | undefined {
  try {
    return activity.unpack(content, session.body, session.seed);
  } catch {
    // The checksum agrees, so these bits were packed by rules that this version does not know.
    return undefined;
  }
}

function noticesOf(faults: readonly StateFault[]): readonly SessionNotice[] {
  const kind = TOLD_FAULTS.find((fault) => faults.includes(fault));
  return kind ? [{ kind }] : [];
}
