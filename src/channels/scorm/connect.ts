import type { Environment } from '../channel.js';
import type { Dialect, LaunchFacts } from './dialect.js';
import { findApi, type ApiObject } from './find-api.js';
import { Lms } from './lms.js';

/** An open session with an LMS and what it knew at that moment. */
export interface Connection {
  readonly lms: Lms;
  readonly facts: LaunchFacts;
  /**
   * Whether the session was opened here and now.
   *
   * If it was open already, the page of the LMS may give back what an earlier page of ours set and
   * the LMS never stored.
   */
  readonly fresh: boolean;
}

/** Milliseconds between two looks for an API that is not there yet. */
const LOOK_AGAIN = 250;
/** Milliseconds after which it is given up; some players add it after the content has loaded. */
const GIVE_UP = 5_000;

/** Finds the LMS and opens the session; `undefined` when there is none, `broken` when it fails to open. */
export async function connect(
  dialect: Dialect,
  environment: Environment,
): Promise<Connection | 'broken' | undefined> {
  const { api } = await arrivalOf(dialect, environment);
  if (!api) {
    const { channel, api: names } = dialect;
    console.warn(
      `[${channel}] No window above or behind this page has "${names.object}" with ${names.initialize}(). Nothing is kept; open the package from a course in an LMS.`,
    );
    return undefined;
  }
  return greet(dialect, new Lms(dialect.channel, dialect.api, api));
}

/** In an object of its own, because an API that has a `then` would pass for a promise. */
async function arrivalOf(
  { api: { object, initialize } }: Dialect,
  { window, setTimeout }: Environment,
): Promise<{ readonly api: ApiObject | undefined }> {
  for (let waited = 0; ; waited += LOOK_AGAIN) {
    const api = findApi(window, object, initialize);
    if (api || waited >= GIVE_UP) return { api };
    await new Promise<void>((resolve) => setTimeout(resolve, LOOK_AGAIN));
  }
}

/**
 * Opens the session and reads what the LMS kept.
 *
 * A refusal is no end: Moodle says no to the second SCO of a visit and works all the same. It is one
 * when reading is refused too, or when the LMS broke and shows no attempt: an empty one might then
 * replace a full one.
 */
function greet(dialect: Dialect, lms: Lms): Connection | 'broken' | undefined {
  const greeting = lms.initialize();
  const facts = dialect.readLaunch((element) => lms.get(element));
  if (greeting === 'opened') return { lms, facts, fresh: true };
  lms.get(dialect.suspendData);
  const shut = dialect.notOpen.includes(lms.lastError());
  if (greeting === 'threw' && (shut || facts.state === '')) return 'broken';
  return shut ? undefined : { lms, facts, fresh: false };
}
