/** Gaps longer than this count only this much: the learner was away. */
const LONGEST_GAP = 5 * 60;

/**
 * Counts the seconds that a learner works.
 *
 * It reads a clock that only grows, so a changed system time cannot add or take away anything.
 */
export class WorkClock {
  readonly #monotonic: () => number;
  #last: number;
  #worked = 0;
  #lap = 0;

  /** @param monotonic Milliseconds that only grow. */
  constructor(monotonic: () => number) {
    this.#monotonic = monotonic;
    this.#last = monotonic();
  }

  /** Seconds worked so far in this session; time away counts at most five minutes a gap. */
  get seconds(): number {
    this.touch();
    return this.#worked;
  }

  /** Notes that the learner is here: called at every key, press and scroll. */
  touch(): void {
    const now = this.#monotonic();
    this.#worked += Math.min(LONGEST_GAP, Math.max(0, (now - this.#last) / 1000));
    this.#last = now;
  }

  /** Seconds worked since the lap before, or since the start. */
  lap(): number {
    const lap = this.seconds - this.#lap;
    this.#lap = this.#worked;
    return lap;
  }
}
