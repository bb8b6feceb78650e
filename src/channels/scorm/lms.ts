import type { ApiObject } from './find-api.js';

/** What a version of SCORM calls the functions of its API. */
export interface ApiNames {
  readonly object: string;
  readonly initialize: string;
  readonly get: string;
  readonly set: string;
  readonly commit: string;
  readonly finish: string;
  readonly lastError: string;
  readonly errorString: string;
}

/** What became of one value. */
export interface Reply {
  readonly accepted: boolean;
  /** The LMS's error number, as text; empty when it gave none. */
  readonly code: string;
}

/** Tells a developer something. */
export type Warn = (message: string) => void;

const toConsole: Warn = (message) => console.warn(message);

/** Characters of a value that a message to developers quotes. */
const QUOTED = 60;

/**
 * An LMS behind calls that never throw.
 *
 * Answers are compared after `String(...)`, because LMSs give booleans, numbers, String objects and
 * `undefined`. The error number is asked for only after a refusal: several LMSs have none otherwise.
 * Every refusal is explained to the console, each kind once.
 */
export class Lms {
  readonly #channel: string;
  readonly #names: ApiNames;
  readonly #api: ApiObject;
  readonly #warn: Warn;
  readonly #explained = new Set<string>();

  /** @param channel Name of the channel, for messages. */
  constructor(channel: string, names: ApiNames, api: ApiObject, warn = toConsole) {
    this.#channel = channel;
    this.#names = names;
    this.#api = api;
    this.#warn = warn;
  }

  /** Opens the session; `threw` when the LMS broke over it, as Moodle does the second time. */
  initialize(): 'opened' | 'refused' | 'threw' {
    const { answer, failure } = this.#call(this.#names.initialize, '');
    if (isTrue(answer)) return 'opened';
    this.#explain(
      `${this.#names.initialize}("")`,
      failure ?? this.#error(),
      'The session may be open already, as after a reload. If nothing is kept, close and open the activity again.',
    );
    return failure === undefined ? 'refused' : 'threw';
  }

  /** What the LMS holds of an element; empty when nothing or when it refuses. */
  get(element: string): string {
    return this.#call(this.#names.get, element).answer;
  }

  /** The number of the last error; empty when the LMS has none. */
  lastError(): string {
    return this.#call(this.#names.lastError).answer;
  }

  /**
   * Hands over one value.
   *
   * @param remedy What happens to it when it is refused, for the console.
   */
  set(
    element: string,
    value: string,
    remedy = 'It is kept and sent again at the next commit.',
  ): Reply {
    const { answer, failure } = this.#call(this.#names.set, element, value);
    if (isTrue(answer)) return { accepted: true, code: '' };
    const error = failure ?? this.#error();
    const quoted = value.length > QUOTED ? `${value.slice(0, QUOTED)}...` : value;
    this.#explain(`${this.#names.set}("${element}", "${quoted}")`, error, remedy, element);
    return { accepted: false, code: failure === undefined ? error.split(' ', 1).join() : '' };
  }

  /** Whether the LMS says that it has stored what it was handed. */
  commit(): boolean {
    return this.#finishing(this.#names.commit, 'All of it is kept and sent again.');
  }

  /** Ends the session. */
  finish(): void {
    this.#finishing(this.#names.finish, 'The next launch sends what is missing.');
  }

  #finishing(method: string, remedy: string): boolean {
    const { answer, failure } = this.#call(method, '');
    const done = isTrue(answer);
    if (!done) this.#explain(`${method}("")`, failure ?? this.#error(), remedy);
    return done;
  }

  #error(): string {
    const code = this.lastError();
    const words = code === '' ? '' : this.#call(this.#names.errorString, code).answer;
    return `${code} ${words}`.trim();
  }

  #explain(call: string, error: string, remedy: string, subject = call): void {
    const kind = `${subject} ${error}`;
    if (this.#explained.has(kind)) return;
    this.#explained.add(kind);
    this.#warn(`[${this.#channel}] ${call} refused: ${error || 'no reason given'}. ${remedy}`);
  }

  #call(method: string, ...given: string[]): { answer: string; failure?: string } {
    try {
      // Called as a method: some LMSs read `this`.
      return { answer: String(this.#api[method]?.(...given) ?? '') };
    } catch (error) {
      return { answer: '', failure: `it threw ${String(error)}` };
    }
  }
}

function isTrue(answer: string): boolean {
  return answer.toLowerCase() === 'true';
}
