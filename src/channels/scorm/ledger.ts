import type { Value } from './dialect.js';
import type { Reply } from './lms.js';

interface Entry {
  value: string;
  /** To be set; refused, to be set again; set but not yet known to be stored; stored; given up. */
  stage: 'open' | 'refused' | 'set' | 'kept' | 'left-out';
  /**
   * Whether it was set before a commit that failed, so that the LMS may have forgotten it; `maybe`
   * where nobody has seen what became of the commit.
   */
  lost: boolean | 'maybe';
  refusals: number;
  /** Number of the last error. */
  code: string;
}

/** What was set before one commit. */
export interface Mark {
  /** The commit stored it. */
  settle(): void;
  /** The commit did not, so that it is set again. */
  reopen(): void;
}

/** Hands over one value. */
type SetValue = (element: string, value: string) => Reply;

/** Refusals after which an element is left out, when the LMS takes others. */
const PATIENCE = 3;

/** What values an LMS should hold, and which of them it is known to hold. */
export class Ledger {
  readonly #entries = new Map<string, Entry>();

  /** Notes what is to be told. What is known to be stored already stays so. */
  want(values: readonly Value[]): void {
    for (const [element, value] of values) {
      const entry = this.#entries.get(element);
      if (!entry) {
        const fresh: Entry = { value, stage: 'open', lost: false, refusals: 0, code: '' };
        this.#entries.set(element, fresh);
      } else if (entry.value !== value) {
        entry.value = value;
        if (entry.stage !== 'left-out') entry.stage = 'open';
      }
    }
  }

  /** Takes back what was to be told, as a status that a later one replaces. */
  forget(elements: readonly string[]): void {
    elements.forEach((element) => this.#entries.delete(element));
  }

  /** Whether anything is not yet known to be stored. */
  get pending(): boolean {
    return [...this.#entries.values()].some(
      ({ stage }) => stage !== 'kept' && stage !== 'left-out',
    );
  }

  /** Whether anything was not set since it was noted, or since a commit failed. */
  get open(): boolean {
    return [...this.#entries.values()].some(({ stage }) => stage === 'open');
  }

  /** Whether the LMS has refused something that is offered again. */
  get refused(): boolean {
    return [...this.#entries.values()].some(({ stage }) => stage === 'refused');
  }

  /** What was handed over before a commit that failed. */
  get lost(): readonly Value[] {
    return [...this.#entries]
      .filter(([, entry]) => entry.lost === true && entry.stage === 'open')
      .map(([element, { value }]) => [element, value]);
  }

  /**
   * Sets what is open, in the order of first noting.
   *
   * @param room Bytes that the next commit may carry.
   * @returns Whether that was all; if not, the rest waits for the commit.
   */
  offer(set: SetValue, room: number): boolean {
    let used = 0;
    for (const [element, entry] of this.#entries) {
      if (entry.stage !== 'open' && entry.stage !== 'refused') continue;
      const bytes = bytesOf(element, entry.value);
      // One value always fits, however long it is.
      if (used > 0 && used + bytes > room) return false;
      const { accepted, code } = set(element, entry.value);
      entry.stage = accepted ? 'set' : 'refused';
      entry.code = code;
      if (accepted) used += bytes;
    }
    return true;
  }

  /** Remembers what is set now, for when it is known what became of the commit. */
  mark(): Mark {
    const set = [...this.#entries.values()]
      .filter(({ stage }) => stage === 'set')
      .map((entry) => ({ entry, value: entry.value }));
    return {
      settle: () => {
        for (const { entry, value } of set) {
          if (entry.value !== value) continue;
          Object.assign(entry, { stage: 'kept', lost: false, refusals: 0 });
        }
      },
      reopen: () => {
        for (const { entry } of set) {
          if (entry.stage === 'set') entry.stage = 'open';
          entry.lost = true;
        }
      },
    };
  }

  /**
   * Notes that what is set may not have been stored, so that it is set again.
   *
   * @param lost Whether that is sure, and not only possible.
   */
  doubt(lost: boolean): void {
    this.#each('set', (entry) => {
      entry.stage = 'open';
      entry.lost ||= lost || 'maybe';
    });
  }

  /** What was in doubt was lost. */
  lose(): void {
    this.#each('open', (entry) => {
      if (entry.lost === 'maybe') entry.lost = true;
    });
  }

  /**
   * Gives up what an LMS has refused again and again although it takes other values.
   *
   * @param notKept Error numbers that say that the LMS will never take an element.
   */
  leaveOut(notKept: readonly string[]): void {
    this.#each('refused', (entry) => {
      entry.refusals += 1;
      if (entry.refusals >= PATIENCE || notKept.includes(entry.code)) entry.stage = 'left-out';
    });
  }

  #each(stage: Entry['stage'], change: (entry: Entry) => void): void {
    for (const entry of this.#entries.values()) if (entry.stage === stage) change(entry);
  }
}

/** About what a value costs in a form-encoded request. */
function bytesOf(element: string, value: string): number {
  const encoded = value.replace(/[^\w.-]/g, (sign) => (sign < '\u0080' ? '%..' : '%..%..%..'));
  return element.length + encoded.length + 8;
}
