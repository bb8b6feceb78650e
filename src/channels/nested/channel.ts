import {
  isNested,
  NESTED,
  type FromModule,
  type FromProgramme,
} from '../../core/session/nested.js';
import type { Result } from '../../core/report/result.js';
import {
  NOTHING_FOUND,
  type Channel,
  type ChannelSettings,
  type Delivery,
  type Environment,
  type Launch,
  type Obstacle,
  type Snapshot,
} from '../channel.js';

/** How long a programme may take to answer before a module goes on alone, in milliseconds. */
const PATIENCE = 5_000;

/**
 * The way from a module to the programme that it is part of, whose page holds the way to the LMS.
 *
 * Opened by itself, outside of a programme, a module keeps nothing and says so.
 */
export function openNested(_settings: ChannelSettings, environment: Environment): Channel {
  return new NestedChannel(environment);
}

class NestedChannel implements Channel {
  readonly #environment: Environment;
  readonly #listeners: ((delivery: Delivery) => void)[] = [];
  #waiting: ((delivery: Delivery) => void)[] = [];
  #answered: ((launch: Launch) => void) | undefined;
  #obstacle: Obstacle | undefined;
  #closed = false;

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  get obstacle(): Obstacle | undefined {
    return this.#obstacle;
  }

  open(): Promise<Launch> {
    const { setTimeout, window } = this.#environment;
    if (window.parent === window) return Promise.resolve(NOTHING_FOUND);
    window.addEventListener('message', this.#hear);
    this.#say({ type: 'open' });
    return new Promise((resolve) => {
      this.#answered = resolve;
      setTimeout(() => {
        resolve(NOTHING_FOUND);
      }, PATIENCE);
    });
  }

  restore(): void {
    // The attempt holds all answers.
  }

  answer(): void {
    // A programme tells what its modules amount to, and no single answers.
  }

  save({ state }: Snapshot): Promise<Delivery> {
    this.#say({ type: 'save', state });
    return this.#delivered();
  }

  report(result: Result): Promise<Delivery> {
    this.#say({ type: 'report', result });
    return this.#delivered();
  }

  watch(listener: (delivery: Delivery) => void): void {
    this.#listeners.push(listener);
  }

  retry(): void {
    // The programme tries again by itself.
  }

  flush(): void {
    // All that there is has been said.
  }

  close(): Promise<void> {
    if (!this.#closed) this.#say({ type: 'close' });
    this.#closed = true;
    return Promise.resolve();
  }

  #say(said: FromModule): void {
    // A package opened from a stick has no origin to be named; the programme hears only its own frame.
    this.#environment.window.parent.postMessage({ ...said, nested: NESTED }, '*');
  }

  readonly #hear = ({ data, source }: MessageEvent<unknown>): void => {
    if (source !== this.#environment.window.parent || !isNested(data)) return;
    // The parent says only what a programme says.
    const said = data as FromProgramme;
    if (said.type === 'launch') {
      const { state, ...launch } = said.launch;
      this.#answered?.({ ...NOTHING_FOUND, ...launch, states: [state], kept: state });
    } else {
      const { delivery, obstacle } = said.delivery;
      this.#obstacle = obstacle;
      for (const resolve of this.#waiting) resolve(delivery);
      this.#waiting = [];
      for (const listener of this.#listeners) listener(delivery);
    }
  };

  #delivered(): Promise<Delivery> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }
}
