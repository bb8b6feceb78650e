import type { Context } from '@xapi/xapi';
import type { Launch } from '../channel.js';
import { isRecord, parsed } from '../lrs/client.js';

/** What the LMS says about a launch in its state document `LMS.LaunchData`. */
export interface LaunchData {
  readonly contextTemplate: Context;
  readonly mode: Launch['mode'];
  /** 0 to 1. */
  readonly masteryScore?: number | undefined;
  /** '' to close the window; absent where the launch address may have one. */
  readonly returnUrl?: string | undefined;
}

const MODES: Readonly<Record<string, Launch['mode']>> = { Review: 'review', Browse: 'browse' };

/**
 * Launch data out of the text of the document; undefined when it is none.
 *
 * Whatever is missing is taken for absent: there are LMSs that leave out all but the mode.
 *
 * @spec cmi5, 10.2 LMS.LaunchData
 */
export function launchDataFrom(text: string): LaunchData | undefined {
  const data = parsed(text);
  if (!isRecord(data)) return undefined;
  const { contextTemplate, launchMode, masteryScore, returnURL } = data;
  return {
    // Taken as it is: the LMS wants back what it gave.
    contextTemplate: isRecord(contextTemplate) ? (contextTemplate as Context) : {},
    mode: MODES[String(launchMode)] ?? 'normal',
    masteryScore: typeof masteryScore === 'number' ? masteryScore : undefined,
    returnUrl: typeof returnURL === 'string' ? returnURL : undefined,
  };
}

/**
 * The language that a learner prefers, out of the agent profile `cmi5LearnerPreferences`.
 *
 * @spec cmi5, 11 languagePreference
 */
export function preferredLanguage(text: string): string | undefined {
  const preferences = parsed(text);
  const list = isRecord(preferences) ? preferences['languagePreference'] : undefined;
  const first = typeof list === 'string' ? list.split(',')[0]?.trim() : undefined;
  return first && /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(first) ? first : undefined;
}

/** The session's id in a context template; undefined where an LMS gives none. */
export function sessionIdIn({ extensions }: Context): string | undefined {
  const id = extensions?.['https://w3id.org/xapi/cmi5/context/extensions/sessionid'];
  return typeof id === 'string' ? id : undefined;
}
