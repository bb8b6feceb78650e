/** What one learner did with one package in one go. */
export interface Attempt {
  readonly id: string;
  /** File name of the zip. */
  readonly zip: string;
  readonly learner: string;
  /** 1 for the first. */
  readonly number: number;
  /** SCORM: every element that was committed, with its value. */
  values: Record<string, string>;
  /** cmi5 and xAPI: the registration, a UUID. */
  readonly registration: string;
  /** Seconds of all ended sessions; SCORM's `total_time`. */
  totalSeconds: number;
  /** Sessions opened so far. */
  sessions: number;
  /** SCORM: sessions that the package has ended. */
  ended: number;
}

/** The attempts of all learners, in memory: the preview forgets them when it ends. */
export class Attempts {
  readonly #attempts: Attempt[] = [];
  readonly #newId: () => string;

  /** @param newId Makes a UUID; the server's own, or a fixed sequence in tests. */
  constructor(newId: () => string) {
    this.#newId = newId;
  }

  /** The last attempt of a learner at a package, or a first one. */
  latest(zip: string, learner: string): Attempt {
    return this.of(zip, learner).at(-1) ?? this.begin(zip, learner);
  }

  /** A further attempt beside the earlier ones, which stay. */
  begin(zip: string, learner: string): Attempt {
    const attempt: Attempt = {
      id: this.#newId(),
      zip,
      learner,
      number: this.of(zip, learner).length + 1,
      values: {},
      registration: this.#newId(),
      totalSeconds: 0,
      sessions: 0,
      ended: 0,
    };
    this.#attempts.push(attempt);
    return attempt;
  }

  /** All attempts of a learner at a package, the oldest first. */
  of(zip: string, learner: string): readonly Attempt[] {
    return this.#attempts.filter((one) => one.zip === zip && one.learner === learner);
  }

  /** The attempt of an id. */
  find(id: string): Attempt | undefined {
    return this.#attempts.find((one) => one.id === id);
  }
}
