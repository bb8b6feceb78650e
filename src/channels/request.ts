import type { Environment } from './channel.js';

/** What a server answered. */
export interface ServerAnswer {
  readonly status: number;
  readonly text: string;
  /** Absent also where another origin hides it. */
  readonly etag?: string | undefined;
}

/** Milliseconds after which a request counts as unanswered. */
const PATIENCE = 10_000;

/** One request; undefined when no answer came in time, as offline or where a policy forbids to ask. */
export async function request(
  { fetch, setTimeout, clearTimeout }: Environment,
  address: string,
  init: RequestInit,
): Promise<ServerAnswer | undefined> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), PATIENCE);
  try {
    const response = await fetch(address, { ...init, signal: abort.signal });
    const text = await response.text();
    return { status: response.status, text, etag: response.headers.get('ETag') ?? undefined };
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
