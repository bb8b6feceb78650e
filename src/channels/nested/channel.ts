import {
  isNested,
  NESTED,
  type FromModule,
  type FromProgramme,
  type NestedDelivery,
  type NestedLaunch,
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
  /** What the programme has said; absent before it has, and where there is none. */
  #launch: Launch | undefined;
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
        // A programme that answers later keeps what it has: a module that began without it has less.
        this.#answered = undefined;
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

  moved(state: string, result: Result | undefined): void {
    if (!this.#writes) return;
    this.#say({ type: 'save', state, later: true });
    if (result) this.#say({ type: 'report', result, later: true });
  }

  save({ state }: Snapshot): Promise<Delivery> {
    return this.#keep({ type: 'save', state });
  }

  report(result: Result): Promise<Delivery> {
    return this.#keep({ type: 'report', result });
  }

  watch(listener: (delivery: Delivery) => void): void {
    this.#listeners.push(listener);
  }

  retry(): void {
    if (this.#writes) this.#say({ type: 'retry' });
  }

  flush(): void {
    // All that there is has been said.
  }

  close(): Promise<void> {
    if (this.#launch && !this.#closed) this.#say({ type: 'close' });
    this.#closed = true;
    return Promise.resolve();
  }

  get #writes(): boolean {
    return this.#launch?.mode === 'normal' && !this.#closed;
  }

  #keep(said: FromModule): Promise<Delivery> {
    if (!this.#writes) return Promise.resolve('held');
    this.#say(said);
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }

  #say(said: FromModule): void {
    // A package opened from a stick has no origin to be named; the programme hears only its own frame.
    this.#environment.window.parent.postMessage({ ...said, nested: NESTED }, '*');
  }

  readonly #hear = ({ data, source }: MessageEvent<unknown>): void => {
    if (source !== this.#environment.window.parent || !isNested(data)) return;
    // The parent says only what a programme says.
    const said = data as FromProgramme;
    if (said.type === 'launch') this.#begin(said.launch);
    else this.#delivered(said.delivery);
  };

  #begin({ state, ...launch }: NestedLaunch): void {
    if (!this.#answered) return;
    this.#launch = { ...NOTHING_FOUND, ...launch, states: [state], kept: state };
    this.#answered(this.#launch);
    this.#answered = undefined;
  }

  #delivered({ delivery, obstacle }: NestedDelivery): void {
    this.#obstacle = obstacle;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve(delivery);
    for (const listener of this.#listeners) listener(delivery);
  }
}
