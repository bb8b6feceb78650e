/** A store of texts by name, as browsers have one; any call may throw. */
export interface TextStore {
  readonly length: number;
  key(index: number): string | null;
  getItem(name: string): string | null;
  setItem(name: string, text: string): void;
  removeItem(name: string): void;
}

/**
 * A learner's corner of the browser's storage.
 *
 * Storage may be absent, full or forbidden: then what is put here stays in memory. It holds personal
 * data on what may be a shared computer, so whoever puts something takes it away once it is sent.
 */
export class Shelf {
  readonly #storage: TextStore | undefined;
  readonly #prefix: string;
  readonly #memory = new Map<string, string>();

  /** @param prefix Start of all keys, unique to the package and the learner. */
  constructor(storage: TextStore | undefined, prefix: string) {
    this.#storage = storage;
    this.#prefix = prefix;
  }

  /** Whether all that lies here will outlive the page. */
  get lasting(): boolean {
    return this.#storage !== undefined && this.#memory.size === 0;
  }

  /** Puts a text under a name. @returns Whether it will outlive the page. */
  put(name: string, text: string): boolean {
    this.#memory.set(name, text);
    this.#store();
    return !this.#memory.has(name);
  }

  /** The text under a name. */
  get(name: string): string | undefined {
    const kept = this.#memory.get(name);
    if (kept !== undefined) return kept;
    try {
      return this.#storage?.getItem(this.#prefix + name) ?? undefined;
    } catch {
      // Forbidden since the page opened.
      return undefined;
    }
  }

  /** Takes away what is under a name. */
  remove(name: string): void {
    this.#memory.delete(name);
    try {
      this.#storage?.removeItem(this.#prefix + name);
    } catch {
      // What cannot be reached cannot be removed.
    }
  }

  /** All names that start so, in order. */
  names(start: string): readonly string[] {
    const names = new Set([...this.#memory.keys()].filter((name) => name.startsWith(start)));
    try {
      for (let at = 0; at < (this.#storage?.length ?? 0); at += 1) {
        const key = this.#storage?.key(at) ?? '';
        if (key.startsWith(this.#prefix + start)) names.add(key.slice(this.#prefix.length));
      }
    } catch {
      // Forbidden since the page opened.
    }
    return [...names].sort();
  }

  /** Writes what lies in memory, earlier texts too, because a full storage may have room again. */
  #store(): void {
    if (!this.#storage) return;
    try {
      for (const [name, text] of this.#memory) {
        this.#storage.setItem(this.#prefix + name, text);
        this.#memory.delete(name);
      }
    } catch {
      // Full or forbidden: memory has to do.
    }
  }
}
