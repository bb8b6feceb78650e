/** The functions of an LMS, by name; which ones there are, the standard says. */
export type ApiObject = Readonly<Record<string, (...given: string[]) => unknown>>;

/** Windows above a start that are searched, and openers that are followed. */
const HOPS = 10;

/**
 * The object through which an LMS is reached, or `undefined`.
 *
 * Looks in the window itself, in its parents, then in the window that opened them and that one's
 * parents. A window of another origin throws when it is read and is passed over; the search goes on
 * above it.
 *
 * @param object `API` or `API_1484_11`.
 * @param method A function that a real one must have, so that a stray global is not taken for it.
 * @spec SCORM 1.2 Run-Time Environment 3.3.6.1; SCORM 2004 4th Edition RTE 3.3.1
 */
export function findApi(start: Window, object: string, method: string): ApiObject | undefined {
  const seen = new Set<Window>();
  const starts = [start];
  // Grows while it is walked: every opener is a start of its own.
  for (const from of starts) {
    for (const place of chainOf(from)) {
      if (seen.has(place)) continue;
      seen.add(place);
      const api = apiIn(place, object, method);
      if (api) return api;
      const opener = windowAt(place, 'opener');
      if (opener && starts.length <= HOPS) starts.push(opener);
    }
  }
  return undefined;
}

function chainOf(start: Window): readonly Window[] {
  const chain = [start];
  for (let place = start; chain.length <= HOPS;) {
    const parent = windowAt(place, 'parent');
    if (!parent || parent === place) break;
    chain.push(parent);
    place = parent;
  }
  return chain;
}

function windowAt(place: Window, property: 'parent' | 'opener'): Window | undefined {
  try {
    // `opener` is typed as `any`; it is a window, or null when there is none.
    return (place[property] as Window | null) ?? undefined;
  } catch {
    // Some embedders forbid even to ask. There is nothing behind it for us then.
    return undefined;
  }
}

function apiIn(place: Window, object: string, method: string): ApiObject | undefined {
  try {
    // A window has no types for what an LMS puts there, so it is checked by hand.
    const found = (place as unknown as Readonly<Record<string, unknown>>)[object];
    const candidate = found as ApiObject | null | undefined;
    return typeof candidate?.[method] === 'function' ? candidate : undefined;
  } catch {
    // A window of another origin.
    return undefined;
  }
}
