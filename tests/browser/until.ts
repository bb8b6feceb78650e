import { vi } from 'vitest';

/** Waits for a condition, however slow the machine; a minute means that it never comes. */
export function until<T>(
  condition: () => T | Promise<T>,
): Promise<Exclude<T, false | undefined | null>> {
  // What ends the wait is what the condition found.
  return vi.waitUntil(condition, { timeout: 60_000 }) as Promise<
    Exclude<T, false | undefined | null>
  >;
}
