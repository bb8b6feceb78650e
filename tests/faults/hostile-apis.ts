import type { ScormApi } from '../fakes/scorm-player.js';

/** A way in which the API of an LMS can be broken. */
export interface HostileApi {
  readonly what: string;
  /** The API that the content finds, made of a good one. */
  of(api: ScormApi): unknown;
}

const fails = () => {
  throw new Error('the LMS broke');
};

/** Every function of an API as another. */
function each(
  api: ScormApi,
  change: (call: (...given: string[]) => unknown, name: string) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(api).map(([name, call]) => [name, change(call, name)]));
}

/** An API that is good for some calls. */
function until(api: ScormApi, calls: number, after: (name: string) => unknown) {
  let left = calls;
  return each(api, (call, name) => (...given: string[]) => {
    left -= 1;
    return left >= 0 ? call(...given) : after(name);
  });
}

const opens = (name: string) => /Initialize$/.test(name);

/** APIs that are there and do not do what the standards ask. */
export const HOSTILE_APIS: readonly HostileApi[] = [
  {
    what: 'has nothing but its opening',
    of: (api) => each(api, (call, name) => (opens(name) ? call : undefined)),
  },
  {
    what: 'has text in place of functions',
    of: (api) => each(api, (call, name) => (opens(name) ? call : 'true')),
  },
  { what: 'throws at every call', of: (api) => each(api, () => fails) },
  { what: 'throws once it is open', of: (api) => until(api, 6, fails) },
  {
    what: 'throws something that is no error',
    of: (api) =>
      until(api, 20, () => {
        throw null as unknown as Error;
      }),
  },
  {
    what: 'returns promises',
    of: (api) =>
      each(
        api,
        (call) =>
          (...given: string[]) =>
            Promise.resolve(call(...given)),
      ),
  },
  {
    what: 'returns promises that fail',
    of: (api) => each(api, () => () => Promise.reject(new Error('later')).catch(() => 'no')),
  },
  { what: 'returns nothing', of: (api) => each(api, () => () => undefined) },
  {
    what: 'returns numbers',
    of: (api) =>
      each(
        api,
        (call) =>
          (...given: string[]) =>
            call(...given) === 'true' ? 1 : 0,
      ),
  },
  {
    what: 'returns booleans',
    of: (api) =>
      each(api, (call, name) => (...given: string[]) => {
        const said = call(...given);
        return /Get/.test(name) ? said : said === 'true';
      }),
  },
  {
    what: 'returns objects without text',
    of: (api) => each(api, () => () => Object.create(null) as unknown),
  },
  {
    what: 'throws when it is read',
    of: (api) =>
      Object.defineProperties(
        {},
        Object.fromEntries(
          Object.keys(api).map((name) => [name, { get: fails, enumerable: true }]),
        ),
      ),
  },
  {
    what: 'throws when it is read, its opening excepted',
    of: (api) =>
      Object.defineProperties(
        {},
        Object.fromEntries(
          Object.entries(api).map(([name, call]) => [
            name,
            opens(name) ? { value: call } : { get: fails },
          ]),
        ),
      ),
  },
  {
    what: 'is a Proxy that throws',
    of: () => new Proxy({}, { get: fails, has: fails, ownKeys: fails }),
  },
  { what: 'is a Proxy that has everything', of: () => new Proxy({}, { get: () => () => 'maybe' }) },
  {
    what: 'is a revoked Proxy',
    of: () => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      return proxy;
    },
  },
  { what: 'is frozen', of: (api) => Object.freeze({ ...api }) },
  {
    what: 'reads this',
    of: (api) =>
      Object.assign(
        Object.create(api) as ScormApi,
        each(
          api,
          (_call, name) =>
            function read(this: ScormApi, ...given: string[]) {
              return (Object.getPrototypeOf(this) as ScormApi)[name]?.(...given);
            },
        ),
      ),
  },
  { what: 'vanishes midway', of: (api) => until(api, 25, () => fails()) },
  { what: 'loses its functions midway', of: vanishing },
  { what: 'answers "false" midway', of: (api) => until(api, 25, () => 'false') },
];

/** An API whose functions are gone after some reads, as when its page is taken away. */
function vanishing(api: ScormApi): unknown {
  let left = 40;
  return new Proxy(api, {
    get: (target, name) => {
      left -= 1;
      return left >= 0 ? target[String(name)] : undefined;
    },
  });
}
