import type { Result } from '../../core/report/result.js';
import type { ChannelSettings } from '../channel.js';
import { isRecord } from './client.js';
import { round } from './statements.js';

/** What a registration was told before; kept in the state document. */
export interface Outcome {
  readonly completed?: boolean;
  /** Scaled score of `passed`, or -1 when it had none. */
  readonly passed?: number;
  /** Scaled score of the best `failed`, or -1 when it had none. */
  readonly failed?: number;
  /** The session in which `failed` was said. */
  readonly failedIn?: string;
}

/** Whether an end was told before. */
export function hasEnded({ completed, passed, failed }: Outcome): boolean {
  return (completed ?? passed ?? failed) !== undefined;
}

/** One thing to say about how an attempt ended. */
export interface Verdict {
  readonly verb: 'passed' | 'failed' | 'completed';
  /** 0 to 1; absent when nothing is graded. */
  readonly scaled?: number;
}

/**
 * What is left to say about a finished attempt, the score first.
 *
 * `passed` and `completed` are said once in a registration; `failed` never after `passed`, and again
 * only for a better result, so that a later attempt cannot take a grade away.
 *
 * @param masteryScore The pass mark of the launch, which goes before the package's own.
 * @spec cmi5, 9.3 verbs
 */
export function verdictsOf(
  result: Result,
  told: Outcome,
  verdict: ChannelSettings['verdict'],
  masteryScore?: number,
): readonly Verdict[] {
  const scaled = result.credit === undefined ? undefined : round(result.credit);
  const passed =
    masteryScore !== undefined && scaled !== undefined ? scaled >= masteryScore : result.passed;
  const score = scaled === undefined ? {} : { scaled };
  const verdicts: Verdict[] = [];
  if (verdict !== 'complete' && passed !== undefined && told.passed === undefined) {
    const better = told.failed === undefined || (scaled ?? -1) > told.failed;
    if (passed) verdicts.push({ verb: 'passed', ...score });
    else if (verdict === 'pass-fail' && better) verdicts.push({ verb: 'failed', ...score });
  }
  const completes = verdict !== 'pass-only' || passed !== false;
  if (completes && !told.completed) verdicts.push({ verb: 'completed' });
  return verdicts;
}

/** What was told, with one more verdict. */
export function withVerdict(
  told: Outcome,
  { verb, scaled = -1 }: Verdict,
  session: string,
): Outcome {
  switch (verb) {
    case 'completed':
      return { ...told, completed: true };
    case 'passed':
      return { ...told, passed: Math.max(scaled, told.passed ?? -1) };
    case 'failed':
      return { ...told, failed: Math.max(scaled, told.failed ?? -1), failedIn: session };
  }
}

/** The outcome of two records of the same registration together, the newer first. */
export function joinOutcomes(one: Outcome, other: Outcome): Outcome {
  const passed = best(one.passed, other.passed);
  const failed = best(one.failed, other.failed);
  const failedIn = one.failedIn ?? other.failedIn;
  return {
    ...(one.completed || other.completed ? { completed: true } : {}),
    ...(passed === undefined ? {} : { passed }),
    ...(failed === undefined ? {} : { failed }),
    ...(failedIn === undefined ? {} : { failedIn }),
  };
}

function best(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.max(one, other);
}

/** The outcome in a value that was read from somewhere; whatever is not one is left out. */
export function outcomeFrom(value: unknown): Outcome {
  if (!isRecord(value)) return {};
  const { completed, passed, failed, failedIn } = value;
  return {
    ...(completed === true ? { completed } : {}),
    ...(typeof passed === 'number' ? { passed } : {}),
    ...(typeof failed === 'number' ? { failed } : {}),
    ...(typeof failedIn === 'string' ? { failedIn } : {}),
  };
}
