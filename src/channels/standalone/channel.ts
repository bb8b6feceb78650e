import { Backoff } from '../backoff.js';
import type {
  Channel,
  ChannelSettings,
  Delivery,
  Environment,
  Launch,
  Obstacle,
  Snapshot,
} from '../channel.js';

/**
 * A channel without an LMS: the attempt lies in the browser's storage, where that is allowed.
 *
 * Works from a web server and from a file. Where storage is refused, nothing is kept, and the
 * delivery says so.
 */
export function openStandalone(settings: ChannelSettings, environment: Environment): Channel {
  return new StandaloneChannel(settings, environment);
}

/** Keeps one attempt under `portolan:<package>:<learner>`; nobody says who the learner is. */
class StandaloneChannel implements Channel {
  readonly #storage: Storage | undefined;
  readonly #name: string;
  readonly #backoff: Backoff;
  readonly #listeners: ((delivery: Delivery) => void)[] = [];
  #state: string | undefined;
  #delivery: Delivery = 'sent';
  #open = false;

  constructor({ packageId }: ChannelSettings, environment: Environment) {
    this.#backoff = new Backoff(environment);
    this.#name = `portolan:${packageId}:`;
    this.#storage = usable(environment.localStorage, `${this.#name}try`);
    if (!this.#storage) this.#delivery = 'held';
  }

  open(): Promise<Launch> {
    this.#open = true;
    const state = this.#read();
    return Promise.resolve({
      keeps: this.#storage ? 'device' : 'nothing',
      mode: 'normal',
      learner: '',
      // The attempt is that of whoever sits here too.
      person: 'device',
      states: state === undefined ? [] : [state],
      kept: state ?? '',
      finished: false,
    });
  }

  restore(): void {
    // The attempt holds all answers.
  }

  answer(): void {
    // The attempt holds all answers.
  }

  save({ state }: Snapshot): Promise<Delivery> {
    if (this.#open) {
      this.#state = state;
      this.#keep();
    }
    return Promise.resolve(this.#delivery);
  }

  report(): Promise<Delivery> {
    return Promise.resolve(this.#delivery);
  }

  watch(listener: (delivery: Delivery) => void): void {
    this.#listeners.push(listener);
  }

  get obstacle(): Obstacle | undefined {
    if (this.#delivery !== 'held') return undefined;
    return { why: 'refused', retryAt: this.#backoff.due, kept: false };
  }

  retry(): void {
    if (this.#open) this.#keep();
  }

  flush(): void {
    if (this.#open && this.#delivery === 'held' && this.#state !== undefined) this.#keep();
  }

  close(): Promise<void> {
    if (this.#open) {
      this.flush();
      this.#open = false;
      this.#backoff.cancel();
    }
    return Promise.resolve();
  }

  /** Writes the attempt, and tries again later when the storage is full. */
  #keep(): void {
    if (!this.#storage || this.#state === undefined) return;
    try {
      this.#storage.setItem(this.#name, this.#state);
      this.#backoff.reset();
      this.#tell('sent');
    } catch {
      // Full, or forbidden since the page opened.
      this.#backoff.schedule(() => this.#keep());
      this.#tell('held');
    }
  }

  #tell(delivery: Delivery): void {
    if (delivery === this.#delivery) return;
    this.#delivery = delivery;
    for (const listener of this.#listeners) listener(delivery);
  }

  #read(): string | undefined {
    try {
      return this.#storage?.getItem(this.#name) ?? undefined;
    } catch {
      // Forbidden since the page opened.
      return undefined;
    }
  }
}

/** The storage if it takes something; a full one still counts when it can be read. */
function usable(storage: Storage | undefined, name: string): Storage | undefined {
  try {
    storage?.setItem(name, '');
    storage?.removeItem(name);
    return storage;
  } catch {
    return readable(storage) ? storage : undefined;
  }
}

function readable(storage: Storage | undefined): boolean {
  try {
    return (storage?.length ?? 0) > 0;
  } catch {
    // Forbidden altogether.
    return false;
  }
}
