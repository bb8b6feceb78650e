/** The parts of a browser by which tabs agree; either may be missing. */
export interface TabTools {
  readonly locks: Pick<LockManager, 'request'> | undefined;
  /** Opens a line to the other tabs. */
  readonly line: ((name: string) => BroadcastChannel) | undefined;
  readonly setTimeout: (task: () => void, milliseconds: number) => unknown;
}

/** What a tab hears from the others. */
export interface SeatListener {
  /** Whoever has the seat has this attempt now. */
  readonly shown: (state: string) => void;
  /** The attempt that this tab has. */
  readonly current: () => string | undefined;
  /** Another tab wants the seat: stop, and say with which attempt it goes on. */
  readonly asked: () => Promise<string>;
  /** The seat is gone without a word, because this tab was asleep. */
  readonly lost: () => void;
  /** The seat that this tab waited for is its own now, because the other tab is closed. */
  readonly free: () => void;
}

type Message =
  | { readonly kind: 'look' | 'claim' }
  | { readonly kind: 'state' | 'given'; readonly state: string };

/** Milliseconds that a page which is being reloaded may still hold the seat. */
const RELOAD = 1_000;
/** Milliseconds after which a tab that does not answer loses the seat. */
const PATIENCE = 5_000;

/**
 * The seat from which an attempt is worked on: one among all tabs of a browser.
 *
 * Two tabs that both wrote would overwrite each other's answers. Browsers without the means, and
 * pages without encryption, where browsers withhold them, have as many seats as tabs.
 *
 * @spec Web Locks API; HTML, broadcasting to other browsing contexts
 */
export class Seat {
  readonly #name: string;
  readonly #tools: TabTools;
  readonly #line: BroadcastChannel | undefined;
  readonly #listener: SeatListener;
  #release: (() => void) | undefined;
  /** Ends the waiting for the seat. */
  #waiting: AbortController | undefined;
  /** Hears of the seat that was asked for; absent while none is. */
  #given: ((state: string | undefined) => void) | undefined;
  #granted: (() => void) | undefined;

  /** @param name The same for all tabs with this attempt. */
  constructor(name: string, tools: TabTools, listener: SeatListener) {
    this.#name = name;
    this.#tools = tools;
    this.#listener = listener;
    this.#line = tools.locks && tools.line?.(name);
    this.#line?.addEventListener('message', ({ data }) => void this.#hear(data as Message));
  }

  /** Whether this tab has the seat. */
  get taken(): boolean {
    return this.#release !== undefined;
  }

  /** Takes the seat, if it is free; whether this tab may work. */
  async take(): Promise<boolean> {
    if (!this.#line) return true;
    if ((await this.#lock({ ifAvailable: true })) !== 'taken') return true;
    const abort = new AbortController();
    this.#tools.setTimeout(() => abort.abort(), RELOAD);
    if ((await this.#lock({ signal: abort.signal })) === 'ours') return true;
    this.#say({ kind: 'look' });
    return false;
  }

  /** Waits until the tab that has the seat is closed; then it is taken at once. */
  wait(): void {
    if (!this.#line || this.#waiting) return;
    this.#waiting = new AbortController();
    void this.#lock({ signal: this.#waiting.signal }).then((outcome) => {
      if (outcome !== 'ours') return;
      this.#waiting = undefined;
      if (this.#granted) this.#granted();
      else this.#listener.free();
    });
  }

  /** Takes the seat from the tab that has it; the attempt of that tab, if it still answers. */
  async claim(): Promise<string | undefined> {
    const granted = new Promise<void>((resolve) => (this.#granted = resolve));
    this.wait();
    const given = this.#within(PATIENCE, (resolve) => (this.#given = resolve));
    this.#say({ kind: 'claim' });
    const state = await given;
    // Whoever has given it up has let it go; whoever sleeps is not asked.
    await Promise.race([granted, this.#within(RELOAD, () => undefined)]);
    if (!this.taken) {
      this.#waiting?.abort();
      this.#waiting = undefined;
      await this.#lock({ steal: true });
    }
    this.#granted = undefined;
    return state;
  }

  /** What somebody says in time; undefined when nobody does. */
  #within(
    milliseconds: number,
    listen: (resolve: (state: string | undefined) => void) => void,
  ): Promise<string | undefined> {
    return new Promise((resolve) => {
      listen(resolve);
      this.#tools.setTimeout(() => resolve(undefined), milliseconds);
    });
  }

  /** Shows the attempt to tabs that only look. */
  show(state: string | undefined): void {
    if (this.taken && state !== undefined) this.#say({ kind: 'state', state });
  }

  async #hear(message: Message): Promise<void> {
    if (message.kind === 'state' && !this.taken) this.#listener.shown(message.state);
    if (message.kind === 'look') this.show(this.#listener.current());
    if (message.kind === 'given') this.#given?.(message.state);
    if (message.kind !== 'claim' || !this.#release) return;
    const release = this.#release;
    this.#release = undefined;
    const state = await this.#listener.asked();
    release();
    this.#say({ kind: 'given', state });
  }

  #say(message: Message): void {
    this.#line?.postMessage(message);
  }

  /** What became of the lock; once it is ours, it stays so until it is released. */
  #lock(options: LockOptions): Promise<'ours' | 'taken' | 'forbidden'> {
    return new Promise((resolve) => {
      let mine: (() => void) | undefined;
      const hold = (lock: Lock | null): Promise<void> | undefined => {
        resolve(lock ? 'ours' : 'taken');
        if (!lock) return undefined;
        return new Promise((release) => (this.#release = mine = release));
      };
      this.#tools.locks?.request(this.#name, options, hold).catch(() => {
        // A sandbox forbids it at once; else it was given up while waiting, or stolen while held.
        resolve('forbidden');
        if (!mine || mine !== this.#release) return;
        this.#release = undefined;
        this.#listener.lost();
      });
    });
  }
}
