import type { Agent } from '@xapi/xapi';
import { idleChannel, type Channel, type ChannelSettings, type Environment } from '../channel.js';
import { actorFrom, identityOf } from '../lrs/actor.js';
import { LrsClient, profileBy } from '../lrs/client.js';
import { fingerprint } from '../lrs/fingerprint.js';
import { LrsChannel } from '../lrs/lrs-channel.js';
import type { Launcher, LrsSession } from '../lrs/session.js';
import { SessionNotes } from './session-notes.js';
import { stampForXapi } from './statements.js';

/** A launch as the address of the page has it. */
interface Address {
  readonly endpoint: string;
  /** The whole `Authorization` header. */
  readonly auth: string;
  readonly actor: Agent;
  readonly registration?: string | undefined;
  readonly activityId: string;
  readonly grouping?: string | undefined;
}

/**
 * The channel to an LRS whose launch is in the address: a package with a `tincan.xml`.
 *
 * It has no session rules and no verdict of an LMS; the statements are those of cmi5 all the same.
 *
 * @spec Rustici Software, xAPI launch by query string (`lms_lrs.md`)
 */
export function openXapi(settings: ChannelSettings, environment: Environment): Channel {
  const address = addressOf(environment.window.location.search, settings);
  // Opened as a file, or by an address from which a part was lost.
  if (!address) return idleChannel();
  return new LrsChannel(new XapiLauncher(address, settings, environment), settings, environment);
}

/** Takes a launch from the address of the page to a session. */
class XapiLauncher implements Launcher {
  readonly learner: string;
  readonly key: string;
  readonly activityId: string;
  readonly #address: Address;
  readonly #settings: ChannelSettings;
  readonly #environment: Environment;

  constructor(address: Address, settings: ChannelSettings, environment: Environment) {
    const identity = identityOf(address.actor);
    this.learner = fingerprint(`${identity} ${settings.packageId}`);
    this.key = fingerprint(`${identity} ${address.registration ?? ''} ${address.activityId}`);
    this.activityId = address.activityId;
    this.#address = address;
    this.#settings = settings;
    this.#environment = environment;
  }

  connect(): Promise<LrsSession> {
    const { endpoint, auth, actor, activityId, registration } = this.#address;
    const { window } = this.#environment;
    const notes = new SessionNotes(this.key, this.#environment);
    const agent = JSON.stringify(actor);
    const client = new LrsClient({ endpoint, authorization: auth }, this.#environment);
    return Promise.resolve({
      ...notes.record,
      client,
      profile: profileBy(client, agent),
      put: this.#settings.send === 'put',
      stamp: (draft) =>
        stampForXapi(draft, {
          ...this.#address,
          title: this.#settings.title,
          language: window.document?.documentElement?.lang || 'en',
        }),
      mode: 'normal',
      ended: false,
      stateQuery: { activityId, agent, ...(registration === undefined ? {} : { registration }) },
      note: (what) => notes.note(what),
      keepTime: (milliseconds) => notes.keepTime(milliseconds),
    });
  }
}

/** The launch in an address, or undefined when a part is missing. */
function addressOf(search: string, settings: ChannelSettings): Address | undefined {
  const query = new URLSearchParams(search);
  const endpoint = query.get('endpoint');
  const auth = query.get('auth');
  const actor = actorFrom(query.get('actor'));
  if (!endpoint || !auth || !actor) return undefined;
  return {
    endpoint,
    auth,
    actor,
    registration: query.get('registration') ?? undefined,
    activityId: query.get('activity_id') ?? `${settings.baseIri}activity/${settings.packageId}`,
    grouping: query.get('grouping') ?? undefined,
  };
}
