import type { Attempt } from './attempts.js';
import type { PreviewPackage } from './packages.js';

/** How a learner comes in. */
export type LaunchMode = 'normal' | 'review' | 'browse';

/** What the player page needs to start a package. */
export interface LaunchPlan {
  readonly target: string;
  readonly title: string;
  readonly attempt: string;
  readonly number: number;
  readonly learner: string;
  readonly mode: LaunchMode;
  /** Address of the package's page, with the parameters of the launch. */
  readonly href: string;
  /** SCORM: what the LMS holds of this attempt. */
  readonly values: Readonly<Record<string, string>>;
  /** SCORM: seconds of all earlier sessions. */
  readonly totalSeconds: number;
  /** The language that the LMS tells; empty for none. */
  readonly language: string;
}

/** Where things are while a package is played. */
export interface LaunchPlace {
  /** Address of the server, without a slash at the end. */
  readonly origin: string;
  /** Id of this opening. */
  readonly session: string;
  readonly mode: LaunchMode;
  readonly language: string;
  /** Activity id of a cmi5 or xAPI package. */
  readonly activityId: string;
}

/**
 * How a package is opened for an attempt.
 *
 * @param entry cmi5: where to fetch the token; xAPI: the credential; empty for the others.
 */
export function planLaunch(
  pkg: PreviewPackage,
  attempt: Attempt,
  place: LaunchPlace,
  entry: string,
): LaunchPlan {
  return {
    target: pkg.target,
    title: pkg.title,
    attempt: attempt.id,
    number: attempt.number,
    learner: attempt.learner,
    mode: place.mode,
    href: `/content/${pkg.zip}/index.html${launchQuery(pkg, attempt, place, entry)}`,
    values: attempt.values,
    totalSeconds: attempt.totalSeconds,
    language: place.language,
  };
}

/**
 * The launch parameters.
 *
 * @spec cmi5 Quartz, section 8.1: endpoint, fetch, actor, registration, activityId
 */
function launchQuery(
  pkg: PreviewPackage,
  attempt: Attempt,
  place: LaunchPlace,
  entry: string,
): string {
  const common = {
    endpoint: `${place.origin}/lrs/${attempt.id}/`,
    actor: JSON.stringify(actorOf(attempt.learner, place.origin)),
    registration: attempt.registration,
  };
  if (pkg.target === 'cmi5') {
    return `?${new URLSearchParams({
      ...common,
      fetch: `${place.origin}${entry}`,
      activityId: place.activityId,
    })}`;
  }
  if (pkg.target === 'xapi') {
    return `?${new URLSearchParams({
      ...common,
      auth: entry,
      activity_id: place.activityId,
    })}`;
  }
  return '';
}

/** An account that stands for an invented learner. */
export function actorOf(learner: string, origin: string) {
  return { objectType: 'Agent' as const, account: { homePage: origin, name: learner } };
}

/** What `cmi5.xml` demands of a learner. */
export interface CourseFacts {
  readonly activityId: string;
  readonly moveOn: string;
  readonly masteryScore?: number | undefined;
}

/** Reads `cmi5.xml`; the packager wrote and checked it, so a plain look suffices. */
export function courseFacts(xml: string): CourseFacts {
  const au = /<au\b[^>]*>/.exec(xml)?.[0] ?? '';
  const attribute = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(au)?.[1];
  const mastery = attribute('masteryScore');
  return {
    activityId: attribute('id') ?? '',
    moveOn: attribute('moveOn') ?? 'NotApplicable',
    masteryScore: mastery === undefined ? undefined : Number(mastery),
  };
}

/** The activity id that `tincan.xml` names. */
export function tincanActivityId(xml: string): string {
  return /<activity\b[^>]*\bid="([^"]*)"/.exec(xml)?.[1] ?? '';
}
