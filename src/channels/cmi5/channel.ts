import type { Agent } from '@xapi/xapi';
import { idleChannel, type Channel, type ChannelSettings, type Environment } from '../channel.js';
import { identityOf, verbatimActorFrom } from '../lrs/actor.js';
import { LrsClient, profileBy } from '../lrs/client.js';
import type { ServerAnswer } from '../request.js';
import { fingerprint } from '../lrs/fingerprint.js';
import { LrsChannel } from '../lrs/lrs-channel.js';
import type { Launcher, LrsSession } from '../lrs/session.js';
import { launchDataFrom, preferredLanguage, sessionIdIn } from './launch-data.js';
import { stampForCmi5 } from './statements.js';
import { TokenKeeper } from './token.js';

/** A cmi5 launch as the address of the page has it. */
interface Address {
  readonly endpoint: string;
  readonly fetchUrl: string;
  readonly actor: Agent;
  readonly registration: string;
  readonly activityId: string;
  readonly returnUrl?: string | undefined;
}

/** There are LMSs that take no statement before they have answered about preferences. */
const PREFERENCE_TRIES = 4;

/**
 * The channel to an LMS that speaks cmi5.
 *
 * @spec cmi5 (Quartz), https://github.com/AICC/CMI-5_Spec_Current
 */
export function openCmi5(settings: ChannelSettings, environment: Environment): Channel {
  const address = addressOf(environment.window.location.search);
  // Opened as a file, or by an address from which a part was lost.
  if (!address) return idleChannel();
  return new LrsChannel(new Cmi5Launcher(address, settings, environment), settings, environment);
}

/** Takes a launch from the address of the page to a session. */
class Cmi5Launcher implements Launcher {
  readonly learner: string;
  readonly key: string;
  readonly activityId: string;
  readonly #address: Address;
  readonly #settings: ChannelSettings;
  readonly #environment: Environment;
  readonly #tokens: TokenKeeper;
  #asked = 0;

  constructor(address: Address, settings: ChannelSettings, environment: Environment) {
    const identity = identityOf(address.actor);
    this.learner = fingerprint(`${identity} ${settings.packageId}`);
    this.key = fingerprint(`${identity} ${address.registration} ${address.activityId}`);
    this.activityId = address.activityId;
    this.#address = address;
    this.#settings = settings;
    this.#environment = environment;
    this.#tokens = new TokenKeeper(address.fetchUrl, environment);
  }

  async connect(): Promise<LrsSession | 'denied' | undefined> {
    const record = await this.#tokens.take();
    if (record === undefined || record === 'denied') return record;
    const access = {
      endpoint: this.#address.endpoint,
      // As received: there are LMSs that refuse a token encoded once more.
      authorization: `Basic ${record.token}`,
    };
    const client = new LrsClient(access, this.#environment);
    const profile = profileBy(client, this.#agent);
    const query = { stateId: 'LMS.LaunchData', ...this.#stateQuery };
    const [launchData, preferences] = await Promise.all([
      client.call({ method: 'GET', path: 'activities/state', query }),
      // Asked for before any statement, as cmi5 wants; most learners have none.
      profile('cmi5LearnerPreferences', { method: 'GET' }),
    ]);
    if (launchData?.status === 401) return 'denied';
    const data = launchData?.status === 200 ? launchDataFrom(launchData.text) : undefined;
    if (!data || this.#waitsFor(preferences)) return undefined;
    const id = sessionIdIn(data.contextTemplate) ?? fingerprint(this.#address.fetchUrl);
    return {
      id,
      client,
      put: this.#settings.send === 'put',
      stamp: (draft) => stampForCmi5(draft, { ...this.#address, ...data }),
      mode: data.mode,
      masteryScore: data.masteryScore,
      language: preferredLanguage(preferences?.status === 200 ? preferences.text : ''),
      returnUrl: data.returnUrl ?? this.#address.returnUrl,
      stateQuery: this.#stateQuery,
      profile,
      ...record,
      note: (what) => this.#tokens.note(what),
      keepTime: (milliseconds) => this.#tokens.keepTime(milliseconds),
    };
  }

  /** Whether to ask again for preferences; in the end they are not worth a session. */
  #waitsFor(preferences: ServerAnswer | undefined): boolean {
    this.#asked += 1;
    return this.#asked < PREFERENCE_TRIES && (!preferences || preferences.status >= 500);
  }

  get #agent(): string {
    return JSON.stringify(this.#address.actor);
  }

  get #stateQuery(): Readonly<Record<string, string>> {
    const { activityId, registration } = this.#address;
    return { activityId, agent: this.#agent, registration };
  }
}

/** The launch in an address, or undefined when a part is missing. */
function addressOf(search: string): Address | undefined {
  const query = new URLSearchParams(search);
  const endpoint = query.get('endpoint');
  const fetchUrl = query.get('fetch');
  const registration = query.get('registration');
  const activityId = query.get('activityId') ?? query.get('activity_id');
  const actor = verbatimActorFrom(query.get('actor'));
  if (!endpoint || !fetchUrl || !registration || !activityId || !actor) return undefined;
  const returnUrl = query.get('returnURL') ?? undefined;
  return { endpoint, fetchUrl, actor, registration, activityId, returnUrl };
}
