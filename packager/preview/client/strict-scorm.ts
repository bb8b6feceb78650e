/** The part of scorm-again that is used, the same for both editions. */
export interface InnerApi {
  initialize(): string;
  terminate(): string;
  get(element: string): string;
  set(element: string, value: string): string;
  lastError(): string;
  errorString(code: string): string;
}

/** What differs between the editions of SCORM. */
export interface Edition {
  readonly name: '1.2' | '2004';
  /** Values that this edition refuses although scorm-again takes them. */
  readonly refusals: readonly Refusal[];
  readonly errors: Errors;
}

/** A value that must be refused, and the error it earns. */
export interface Refusal {
  readonly element: RegExp;
  readonly refuses: (value: string) => boolean;
  readonly why: string;
}

interface Errors {
  readonly argument: string;
  readonly notInitialized: Readonly<Record<'get' | 'set' | 'commit' | 'terminate', string>>;
  readonly initializedTwice: string;
  readonly ended: Readonly<Record<'initialize' | 'get' | 'set' | 'commit' | 'terminate', string>>;
  readonly refused: string;
  readonly commitFailed: string;
}

/** What the LMS does with what it is told. */
export interface Host {
  /** Elements and values of earlier sessions of this attempt. */
  readonly saved: Readonly<Record<string, string>>;
  /** Keeps all values; false when it could not. */
  commit(values: Readonly<Record<string, string>>, ended: boolean): boolean;
  /** Called after every call of the package. */
  told(call: Call): void;
}

/** A call of the package with its answer. */
export interface Call {
  readonly name: string;
  readonly arguments: readonly string[];
  readonly answer: string;
  readonly error: string;
  /** Why a value was refused, where this layer and not scorm-again did. */
  readonly why: string;
}

/**
 * A SCORM run-time that holds to the letter of the standard.
 *
 * scorm-again keeps the data model; this layer refuses what scorm-again lets pass, and tells the
 * host of every call. Like Moodle it keeps values only when they are committed.
 */
export class StrictScorm {
  readonly #edition: Edition;
  readonly #inner: InnerApi;
  readonly #host: Host;
  readonly #values: Record<string, string>;
  #phase: 'before' | 'open' | 'ended' = 'before';
  #error = '0';

  constructor(edition: Edition, inner: InnerApi, host: Host) {
    this.#edition = edition;
    this.#inner = inner;
    this.#host = host;
    this.#values = { ...host.saved };
  }

  /** Every element told so far, committed or not. */
  get values(): Readonly<Record<string, string>> {
    return this.#values;
  }

  initialize(name: string, parameter: unknown): string {
    return this.#answer(name, [parameter], () => {
      if (parameter !== '') return this.#fail(this.#edition.errors.argument);
      if (this.#phase === 'open') return this.#fail(this.#edition.errors.initializedTwice);
      if (this.#phase === 'ended') return this.#fail(this.#edition.errors.ended.initialize);
      this.#phase = 'open';
      return this.#inner.initialize();
    });
  }

  get(name: string, element: unknown): string {
    return this.#answer(name, [element], () => {
      const problem = this.#phaseError('get');
      if (problem) return this.#fail(problem, '');
      const value = this.#inner.get(String(element));
      this.#error = this.#inner.lastError();
      return value;
    });
  }

  set(name: string, element: unknown, value: unknown): string {
    let why = '';
    return this.#answer(
      name,
      [element, value],
      () => {
        const problem = this.#phaseError('set');
        if (problem) return this.#fail(problem);
        const [path, text] = [String(element), String(value)];
        why = this.#refusal(path, text);
        if (why) return this.#fail(this.#edition.errors.refused);
        const answer = String(this.#inner.set(path, text));
        this.#error = answer === 'true' ? '0' : this.#inner.lastError();
        if (answer === 'true') this.#values[path] = text;
        return answer;
      },
      () => why,
    );
  }

  commit(name: string, parameter: unknown): string {
    return this.#answer(name, [parameter], () => {
      if (parameter !== '') return this.#fail(this.#edition.errors.argument);
      const problem = this.#phaseError('commit');
      return problem ? this.#fail(problem) : this.#store(false);
    });
  }

  terminate(name: string, parameter: unknown): string {
    return this.#answer(name, [parameter], () => {
      if (parameter !== '') return this.#fail(this.#edition.errors.argument);
      const problem = this.#phaseError('terminate');
      if (problem) return this.#fail(problem);
      this.#phase = 'ended';
      return this.#store(true);
    });
  }

  lastError(): string {
    return this.#error;
  }

  errorString(code: unknown): string {
    return this.#inner.errorString(String(code));
  }

  #store(ended: boolean): string {
    return this.#host.commit(this.#values, ended)
      ? 'true'
      : this.#fail(this.#edition.errors.commitFailed);
  }

  #phaseError(call: 'get' | 'set' | 'commit' | 'terminate'): string {
    if (this.#phase === 'before') return this.#edition.errors.notInitialized[call];
    return this.#phase === 'ended' ? this.#edition.errors.ended[call] : '';
  }

  #refusal(element: string, value: string): string {
    const rule = this.#edition.refusals.find(
      (one) => one.element.test(element) && one.refuses(value),
    );
    return rule?.why ?? '';
  }

  #fail(error: string, answer = 'false'): string {
    this.#error = error;
    return answer;
  }

  #answer(
    name: string,
    parameters: readonly unknown[],
    act: () => string,
    why: () => string = () => '',
  ): string {
    this.#error = '0';
    const answer = act();
    this.#host.told({
      name,
      arguments: parameters.map(String),
      answer,
      error: this.#error,
      why: why(),
    });
    return answer;
  }
}
