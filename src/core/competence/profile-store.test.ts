import { describe, expect, test } from 'vitest';
import { StateStore } from '../../../packager/preview/lrs/state-store.js';
import {
  ILIAS,
  MOODLE,
  OPEN_EDX,
  STRICT,
  type LrsTraits,
} from '../../../packager/preview/lrs/traits.js';
import { FakeStorage } from '../../../tests/fakes/storage.js';
import { Shelf } from '../session/shelf.js';
import { PROFILE_SHELF, profileWith, type ProfileDocument } from './profile-store.js';
import { profileText, recordsIn, type ProfileRecord } from './profile.js';

const ID = 'https://example.org/portolan/profile';
const record = (attempt: number, of = 'harbour-check'): ProfileRecord => ({
  package: of,
  version: '1.0.0',
  attempt,
  at: attempt,
  measures: { FIN: [0.25, 0.6, 6] },
});

/** A learner's device and record store; either may be missing. */
class World {
  readonly storage = new FakeStorage();
  readonly store: StateStore;
  /** Hears of every request before the store does. */
  before: (method: 'GET' | 'PUT') => void = () => undefined;
  /** Whether nothing answers. */
  silent = false;
  /** Whether requests with a tag never arrive, as from another origin. */
  tagless = false;

  constructor(traits: LrsTraits = STRICT) {
    this.store = new StateStore(traits, 'profile');
  }

  /** What lies at the store. */
  get there(): readonly ProfileRecord[] | undefined {
    return recordsIn(this.store.texts[0] ?? '');
  }

  readonly document: ProfileDocument = (profileId, { method, body, headers = {} }) => {
    this.before(method);
    const lower = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
    );
    const lost = this.silent || (this.tagless && Object.keys(lower).length > 0);
    const answer = lost ? undefined : this.#ask(method, body, lower, profileId);
    return Promise.resolve(
      answer && { status: answer.status, text: answer.body, etag: answer.headers['ETag'] },
    );
  };

  /** Writes as another device does that has just looked. */
  putBehind(body: string): void {
    const etag = this.#ask('GET').headers['ETag'];
    this.#ask('PUT', body, etag === undefined ? {} : { 'if-match': etag });
  }

  keep(records: readonly ProfileRecord[], person = 'hash', document?: ProfileDocument) {
    return profileWith(
      { document, profileId: ID, shelf: new Shelf(this.storage, PROFILE_SHELF), person },
      records,
    );
  }

  #ask(
    method: string,
    body?: string,
    headers: Readonly<Record<string, string>> = {},
    profileId = ID,
  ) {
    const url = new URL('https://lms.example/lrs/agents/profile');
    url.search = new URLSearchParams({ profileId, agent: '{"openid":"x"}' }).toString();
    return this.store.handle({ method, url: url.href, headers, body }, url);
  }

  keepThere(records: readonly ProfileRecord[] = []) {
    return this.keep(records, 'hash', this.document);
  }
}

const attemptsOf = (records: readonly ProfileRecord[] | undefined) =>
  records?.map(({ attempt }) => attempt);

describe('a profile on a device', () => {
  test('goes from one package to another, by the hash of its learner', async () => {
    const world = new World();
    await world.keep([record(1)]);
    await world.keep([record(2, 'lane-check')]);

    expect(attemptsOf(await world.keep([]))).toEqual([2, 1]);
    expect(world.storage.keys).toEqual(['portolan.profile.hash']);
    expect(await world.keep([], 'other')).toEqual([]);
  });

  test('is kept for nobody whom nobody knows', async () => {
    const world = new World();
    expect(attemptsOf(await world.keep([record(1)], ''))).toEqual([1]);
    expect(world.storage.keys).toEqual([]);
  });

  test('is only read where nothing is added', async () => {
    const world = new World();
    await world.keepThere();
    await world.keep([]);
    expect([world.storage.keys, world.store.texts]).toEqual([[], []]);
  });

  test('is done without where storage throws', async () => {
    const angry = () => {
      throw new DOMException('Forbidden', 'SecurityError');
    };
    const storage = { length: 0, key: angry, getItem: angry, setItem: angry, removeItem: angry };
    for (const given of [storage, undefined]) {
      const shelf = new Shelf(given, PROFILE_SHELF);
      const places = { profileId: ID, shelf, person: 'hash' };
      expect(attemptsOf(await profileWith(places, [record(1)]))).toEqual([1]);
    }
  });

  test('gives way where something else lies', async () => {
    const world = new World();
    world.storage.setItem('portolan.profile.hash', 'something');
    expect(attemptsOf(await world.keep([record(1)]))).toEqual([1]);
  });
});

describe.each([
  ['a strict record store', STRICT],
  ['mod_cmi5', MOODLE],
  ['ILIAS', ILIAS],
])('a profile at %s', (_name, traits) => {
  test('lies there and not on the device', async () => {
    const world = new World(traits);
    await world.keepThere([record(1)]);
    await world.keepThere([record(2)]);

    expect(attemptsOf(world.there)).toEqual([2, 1]);
    expect(world.storage.keys).toEqual([]);
    expect(attemptsOf(await world.keepThere())).toEqual([2, 1]);
  });

  test('waits on the device while the store is silent, and goes along the next time', async () => {
    const world = new World(traits);
    world.silent = true;
    await world.keepThere([record(1)]);
    expect(world.storage.keys).toEqual(['portolan.profile.hash']);
    world.silent = false;
    await world.keepThere([record(2)]);

    expect(attemptsOf(world.there)).toEqual([2, 1]);
    expect(world.storage.keys).toEqual([]);
  });

  test('is written once however often the same result is opened', async () => {
    const world = new World(traits);
    await world.keepThere([record(1)]);
    await world.keepThere([record(1)]);
    expect(world.store.writes).toBe(1);
  });
});

describe('a profile at a record store', () => {
  test.each([
    ['strict', STRICT],
    ['mod_cmi5', MOODLE],
  ])('is not put over what another device wrote meanwhile (%s)', async (_name, traits) => {
    const world = new World(traits);
    await world.keepThere([record(1)]);
    world.before = (method) => {
      if (method === 'GET') return;
      world.before = () => undefined;
      world.putBehind(profileText([record(2), record(1)]));
    };
    await world.keepThere([record(3)]);
    expect(attemptsOf(world.there)).toEqual([2, 1]);

    await world.keepThere([record(3)]);
    expect(attemptsOf(world.there)).toEqual([3, 2, 1]);
    expect(world.storage.keys).toEqual([]);
  });

  test('is written without a tag where a tag never arrives', async () => {
    const world = new World(MOODLE);
    world.tagless = true;
    await world.keepThere([record(1)]);
    await world.keepThere([record(2)]);
    expect(attemptsOf(world.there)).toEqual([2, 1]);
  });

  test.each([
    ['a later format', '{"format":2,"records":[]}'],
    ['a login page', '<html>'],
  ])('is left alone where it is of %s', async (_what, body) => {
    const world = new World(MOODLE);
    await world.document(ID, { method: 'PUT', body });
    expect(attemptsOf(await world.keepThere([record(1)]))).toEqual([1]);

    expect(world.store.texts).toEqual([body]);
    expect(world.storage.keys).toEqual(['portolan.profile.hash']);
  });

  test('lies on the device where the store only pretends', async () => {
    const world = new World(OPEN_EDX);
    await world.keepThere([record(1)]);
    expect(attemptsOf(await world.keepThere())).toEqual([1]);
    expect(world.storage.keys).toEqual(['portolan.profile.hash']);
  });
});
