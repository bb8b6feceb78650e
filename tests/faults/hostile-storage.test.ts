import { beforeAll, describe, expect, test, vi } from 'vitest';
import { FakeStorage } from '../fakes/storage.js';
import { answerQuestion, openPage } from './page.js';
import { PLACES } from './places.js';
import { callAtRandom } from './random-calls.js';
import { tokensOf } from './records.js';
import { Sitting } from './sitting.js';
import { withEnvironment } from './tab.js';

const MINUTE = 60_000;

const refuse = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

/** A storage in which some members throw. */
function without(...members: readonly string[]): Storage {
  return new Proxy(new FakeStorage(), {
    get: (target, name) => {
      if (name === 'length' && members.includes('length')) return refuse();
      if (members.includes(String(name))) return refuse;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

const full = new FakeStorage();
full.full = true;

/** Storages that do not do what storages do. */
const STORAGES: readonly { readonly what: string; readonly storage: Storage | undefined }[] = [
  { what: 'is not there', storage: undefined },
  { what: 'throws whatever is read of it', storage: new Proxy(new FakeStorage(), { get: refuse }) },
  { what: 'is full', storage: full },
  { what: 'does not write', storage: without('setItem') },
  { what: 'does not read', storage: without('getItem') },
  { what: 'does not remove', storage: without('removeItem') },
  { what: 'does not list', storage: without('key', 'length') },
  { what: 'forgets what it takes', storage: forgetful() },
  { what: 'holds what others wrote', storage: scribbled() },
];

function forgetful(): Storage {
  const storage = new FakeStorage();
  storage.setItem = () => undefined;
  return storage;
}

/** Texts under our own names that we did not write. */
function scribbled(): Storage {
  const storage = new FakeStorage();
  const get = storage.getItem.bind(storage);
  storage.getItem = (name) => get(name) ?? '{"seq": [], "draft": null}';
  return storage;
}

const CASES = Object.entries(PLACES).flatMap(([channel, places]) =>
  places.slice(0, 1).map((place) => ({ channel, place })),
);

beforeAll(() => {
  // Every refusal is explained to developers; here there are thousands.
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

describe.each(CASES)('$channel and hostile storage', ({ channel, place }) => {
  test.each(STORAGES)(
    'fault 18: the learner can answer where storage $what',
    async ({ storage }) => {
      const sitting = new Sitting(place);
      const { tab } = sitting.side.visit(sitting.device);
      const hostile = withEnvironment(tab, { localStorage: storage, sessionStorage: storage });
      const opened = await openPage(place, { tab: hostile });
      if (!opened) throw new Error('no launch came');
      const { session } = opened;
      for (let question = 0; question < 6; question += 1) {
        answerQuestion(session, question, question + 1);
        await sitting.timeline.pass(5_000);
      }
      session.perform({ type: 'hand-in' });
      await sitting.timeline.pass(MINUTE);

      expect([...tokensOf(session).values()]).toEqual([1, 2, 3, 4, 5, 6]);
      if (channel !== 'standalone') {
        expect(session.delivery.delivery).toBe('sent');
        expect([...sitting.side.holds().answers].sort()).toEqual(
          [1, 2, 3, 4, 5, 6].map((token) => `Token ${token}`),
        );
      }
      session.flush();
      void session.close();
      await sitting.timeline.pass(MINUTE);
    },
  );

  test.each(STORAGES.slice(0, 4))(
    'fault 18: it is told that nothing is kept where storage $what and nothing answers',
    async ({ storage }) => {
      const sitting = new Sitting(place);
      const { tab } = sitting.side.visit(sitting.device);
      const hostile = withEnvironment(tab, { localStorage: storage, sessionStorage: storage });
      const opened = await openPage(place, { tab: hostile });
      if (!opened) throw new Error('no launch came');
      const { session } = opened;
      sitting.network.trouble = 'offline';
      answerQuestion(session, 0, 1);
      await sitting.timeline.pass(MINUTE);

      expect(session.delivery.delivery).toBe('held');
      if (opened.launch.keeps !== 'nothing')
        expect(session.obstacle).toMatchObject({ kept: false });
    },
  );

  test('fault 22: calls in any order throw nothing', async () => {
    for (let seed = 1; seed <= 50; seed += 1) {
      const { failures } = await callAtRandom(place, seed);

      expect(failures, `seed ${seed}`).toEqual([]);
    }
  });
});
