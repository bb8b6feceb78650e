import type {
  Before,
  Channel,
  Delivery,
  Launch,
  Obstacle,
  Snapshot,
} from '../../src/channels/channel.js';
import type { Answer, Result } from '../../src/core/report/result.js';

/** A place that keeps what it is told, in memory, and answers as the test wants. */
export class FakeChannel implements Channel {
  /** Everything it was told, in order, in a few words. */
  readonly calls: string[] = [];
  readonly restored: string[] = [];
  readonly answers = new Map<string, Answer>();
  readonly results: Result[] = [];
  readonly snapshots: Snapshot[] = [];
  /** What becomes of data from now on. */
  delivery: Delivery = 'sent';
  obstacle: Obstacle | undefined;
  /** Set by tests of those that hear of a change of place before it is kept. */
  moved?: Channel['moved'];
  #listener: (delivery: Delivery) => void = () => undefined;
  readonly #launch: Launch;

  /** @param launch What differs from a first normal launch in an LMS. */
  constructor(launch: Partial<Launch> = {}) {
    this.#launch = {
      keeps: 'lms',
      mode: 'normal',
      learner: 'a1b2',
      states: [],
      finished: false,
      ...launch,
    };
  }

  /** The state saved last. */
  get state(): string | undefined {
    return this.snapshots.at(-1)?.state;
  }

  open(): Promise<Launch> {
    return Promise.resolve(this.#launch);
  }

  restore({ answers }: Before): void {
    this.restored.push(...answers.map((answer) => answer.item));
  }

  answer(answer: Answer): void {
    this.calls.push(`answer ${answer.item} ${answer.words}`);
    this.answers.set(answer.item, answer);
  }

  save(snapshot: Snapshot): Promise<Delivery> {
    this.calls.push('save');
    this.snapshots.push(snapshot);
    return Promise.resolve(this.delivery);
  }

  report(result: Result): Promise<Delivery> {
    this.calls.push(result.complete ? 'report complete' : 'report');
    this.results.push(result);
    return Promise.resolve(this.delivery);
  }

  watch(listener: (delivery: Delivery) => void): void {
    this.#listener = listener;
  }

  retry(): void {
    this.calls.push('retry');
  }

  flush(): void {
    this.calls.push('flush');
  }

  close(): Promise<void> {
    this.calls.push('close');
    return Promise.resolve();
  }

  /** Tells later news of what was held. */
  tell(delivery: Delivery): void {
    this.#listener(delivery);
  }
}
