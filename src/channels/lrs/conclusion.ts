import type { Result } from '../../core/report/result.js';
import type { ChannelSettings } from '../channel.js';
import { namedUuid } from './fingerprint.js';
import type { Caution } from './queue.js';
import { concluded, scored, verbOf, type Draft, type Subject } from './statements.js';
import { hasEnded, verdictsOf, withVerdict, type Outcome, type Verdict } from './verdicts.js';

/** The session in which an attempt ends, or part of it. */
export interface Ending {
  readonly subject: Subject;
  /** Learner, activity and registration in one word. */
  readonly key: string;
  readonly session: string;
  readonly verdict: ChannelSettings['verdict'];
  readonly masteryScore?: number | undefined;
  /** ISO 8601, UTC. */
  readonly timestamp: string;
  /** Time that the learner worked. */
  readonly seconds: number;
}

/** A statement about the end, and how to send it. */
export interface Conclusion extends Caution {
  readonly draft: Draft;
}

/**
 * The statements that tell a finished attempt: every objective, then the verdict. Before its end there is no verdict.
 *
 * Their ids follow from what they say, so that telling the same again adds nothing.
 *
 * @param told What the LMS was told before or is about to be told.
 */
export function conclusionsOf(
  result: Result,
  told: Outcome,
  ending: Ending,
): readonly Conclusion[] {
  const { subject, key, session, timestamp } = ending;
  // A registration that ended before may have heard of the same findings.
  const unsure = hasEnded(told);
  const objectives = result.objectives.map((objective) => {
    const { id, summary, credit, measure = {} } = objective;
    const figures = [credit, ...Object.values(measure)].join();
    const stamp = { id: namedUuid(key, 'scored', id, summary, figures), timestamp };
    return { draft: scored(subject, stamp, objective), unsure: unsure || objective.settled };
  });
  if (!result.complete) return objectives;
  const verdicts = verdictsOf(result, told, ending.verdict, ending.masteryScore).map((verdict) => {
    const { verb, scaled } = verdict;
    const name = verb === 'failed' ? [session, String(scaled)] : [];
    const stamp = { id: namedUuid(key, verb, ...name), timestamp };
    const draft = concluded(subject, stamp, verdict, ending.seconds);
    // After `failed` a session takes no other verdict on success; the next one does.
    const barred = verb !== 'completed' && told.failedIn === session;
    return barred ? { draft, notIn: session } : { draft };
  });
  return [...objectives, ...verdicts];
}

/** The verdict that a statement tells, if it tells one. */
export function verdictIn(draft: Draft): Verdict | undefined {
  const verb = verbOf(draft);
  if (verb !== 'passed' && verb !== 'failed' && verb !== 'completed') return undefined;
  const scaled = draft.result?.score?.scaled;
  return { verb, ...(scaled === undefined ? {} : { scaled }) };
}

/** What the LMS was told, with what is on its way to it. */
export function withPending(told: Outcome, pending: readonly Draft[], session: string): Outcome {
  return pending.reduce((sum, draft) => {
    const verdict = verdictIn(draft);
    return verdict ? withVerdict(sum, verdict, session) : sum;
  }, told);
}
