/** A browser's storage that can be filled up. */
export class FakeStorage implements Storage {
  readonly #items = new Map<string, string>();
  /** Whether it takes nothing more. */
  full = false;

  [name: string]: unknown;

  get length(): number {
    return this.#items.size;
  }

  /** All keys, in the order of writing. */
  get keys(): readonly string[] {
    return [...this.#items.keys()];
  }

  key(index: number): string | null {
    return this.keys[index] ?? null;
  }

  getItem(key: string): string | null {
    return this.#items.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    if (this.full) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    this.#items.set(key, String(value));
  }

  removeItem(key: string): void {
    this.#items.delete(key);
  }

  clear(): void {
    this.#items.clear();
  }
}
