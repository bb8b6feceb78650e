/** A call that a package made to the LMS's API. */
export interface ApiCall {
  readonly name: string;
  /** Characters of its arguments. */
  readonly characters: number;
  readonly answer: string;
  /** What was set as `cmi.suspend_data`, in characters; absent for every other call. */
  readonly state?: number;
}

/** Where the calls are kept, as a property of the LMS's window. */
export const CALLS = 'benchCalls';

/**
 * Runs in the LMS's page before its own script: counts the calls of the API that it will offer.
 *
 * It is sent to the browser as text, so it refers to nothing outside of itself.
 */
export function countCalls(): void {
  if (location.pathname !== '/play') return;
  const calls: ApiCall[] = [];
  Object.defineProperty(window, 'benchCalls', { value: calls });
  const counted = (api: Record<string, (...words: unknown[]) => string>) =>
    Object.fromEntries(
      Object.entries(api).map(([name, call]) => [
        name,
        (...words: unknown[]) => {
          const answer = call(...words);
          const [element, value] = words.map(String);
          const state = /SetValue$/.test(name) && element === 'cmi.suspend_data';
          calls.push({
            name,
            characters: words.map(String).join('').length,
            answer,
            ...(state ? { state: value?.length ?? 0 } : {}),
          });
          return answer;
        },
      ]),
    );
  for (const name of ['API', 'API_1484_11']) {
    let offered: unknown;
    Object.defineProperty(window, name, {
      configurable: true,
      get: () => offered,
      set: (api: Record<string, (...words: unknown[]) => string>) => {
        offered = counted(api);
      },
    });
  }
}
