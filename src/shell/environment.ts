import type { Environment } from '../channels/channel.js';
import { readableStorage } from '../ui/readable-storage.js';
import type { TabTools } from './seat.js';

/** The parts of a browser that a channel uses, each only where it may be read. */
export function environmentOf(window: Window & typeof globalThis): Environment {
  return {
    window,
    fetch: (...request) => window.fetch(...request),
    localStorage: readableStorage(() => window.localStorage),
    sessionStorage: readableStorage(() => window.sessionStorage),
    now: () => Date.now(),
    monotonic: () => window.performance.now(),
    setTimeout: (task, milliseconds) => window.setTimeout(task, milliseconds),
    clearTimeout: (handle) => {
      if (typeof handle === 'number') window.clearTimeout(handle);
    },
    randomUuid: () => randomUuid(window.crypto),
  };
}

/** The parts of a browser by which tabs agree, each only where it may be used. */
export function tabToolsOf(window: Window & typeof globalThis): TabTools {
  // Both types promise what older browsers and pages without encryption do not have.
  const { locks } = window.navigator as { locks?: LockManager };
  const { BroadcastChannel } = window as { BroadcastChannel?: typeof globalThis.BroadcastChannel };
  return {
    locks,
    line: BroadcastChannel && ((name) => new BroadcastChannel(name)),
    setTimeout: (task, milliseconds) => window.setTimeout(task, milliseconds),
  };
}

/** A whole number below 2^32 that nobody can guess. */
export function randomSeed(crypto: Crypto): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

/**
 * A random identifier; `crypto.randomUUID` is missing on pages without encryption.
 *
 * @spec RFC 9562, section 5.4, UUID version 4
 */
function randomUuid(crypto: Crypto): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
