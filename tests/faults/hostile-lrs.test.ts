import { beforeAll, describe, expect, test, vi } from 'vitest';
import { randomFrom, type Random } from '../../src/core/session/random.js';
import { pick } from './garbage.js';
import { answerQuestion, openPage, type Session } from './page.js';
import { PLACES } from './places.js';
import { callAtRandom } from './random-calls.js';
import { tokensOf } from './records.js';
import { Sitting } from './sitting.js';
import { withEnvironment } from './tab.js';

const MINUTE = 60_000;

interface Answer {
  readonly what: string;
  readonly of: () => Response | Promise<Response>;
  /** Whether there are LMSs that say so when there is no document. */
  readonly none?: boolean;
}

const page = '<!doctype html><html><body>Log in</body></html>';
const says = (text: string | null, status = 200, headers: Record<string, string> = {}) => {
  return () => new Response(text, { status, headers });
};

/** Answers that say nothing about what was asked. */
const NONSENSE: readonly Answer[] = [
  { what: 'a login page', of: says(page, 200, { 'Content-Type': 'text/html', ETag: '"login"' }) },
  { what: 'an empty success', of: says('') },
  { what: 'a text as JSON', of: says('"Error writing to database"') },
  { what: 'null', of: says('null') },
  { what: 'a number', of: says('42') },
  { what: 'a list of nothing', of: says('[]') },
  { what: 'a list of nonsense', of: says('[1, null, {"id": 7}, [], "x"]') },
  { what: 'the ids of others', of: says('["00000000-0000-4000-8000-999999999999"]') },
  { what: 'half of a document', of: says('{"format": 1, "state": "BTnw') },
  {
    what: 'a document of another shape',
    of: says('{"format": "1", "state": 7, "outcome": []}'),
    none: true,
  },
  { what: 'much', of: says(`{"x": "${'y'.repeat(1_000_000)}"}`), none: true },
  { what: 'a login page as 401', of: says(page, 401) },
  { what: 'a page as 403', of: says(page, 403) },
  { what: 'a conflict without end', of: says('', 412, { ETag: '"other"' }) },
  { what: '409 without end', of: says('', 409) },
  { what: 'too many requests', of: says('', 429, { 'Retry-After': 'soon' }) },
  { what: 'a page of a gateway', of: says(page, 502) },
  { what: 'a body that breaks off', of: () => broken() },
  {
    what: 'something that is no answer',
    of: () => Promise.resolve({ status: 200 } as unknown as Response),
  },
  { what: 'an error at once', of: () => Promise.reject(new TypeError('Failed to fetch')) },
  {
    what: 'an error that is none',
    of: () => Promise.reject(undefined),
  },
  { what: 'nothing', of: () => new Promise<Response>(() => undefined) },
];

function broken(): Response {
  const body = new ReadableStream({ pull: (stream) => stream.error(new TypeError('reset')) });
  return new Response(body);
}

/** A page whose requests are answered by somebody else whenever a choice says so. */
function misled(sitting: Sitting, choose: () => Answer | undefined) {
  const visit = sitting.side.visit(sitting.device);
  const { fetch } = visit.tab.environment;
  const answer: typeof globalThis.fetch = (input, init) => {
    const instead = choose();
    return instead ? Promise.resolve(instead.of()) : fetch(input, init);
  };
  return withEnvironment(visit.tab, { fetch: answer });
}

async function openIn(sitting: Sitting, choose: () => Answer | undefined): Promise<Session> {
  const opened = await openPage(sitting.place, { tab: misled(sitting, choose) });
  if (!opened) throw new Error('no launch came');
  return opened.session;
}

const CASES = ['cmi5', 'xapi'].flatMap((channel) =>
  (PLACES[channel] ?? []).map((place) => ({ channel, lms: place.name, place })),
);

beforeAll(() => {
  // Every refusal is explained to developers; here there are thousands.
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

describe.each(CASES)('$channel with $lms', ({ place }) => {
  test.each(NONSENSE)(
    'fault 24: the learner can answer when all that comes is $what',
    async (one) => {
      const sitting = new Sitting(place);
      const session = await openIn(sitting, () => one);
      for (let question = 0; question < 6; question += 1) {
        answerQuestion(session, question, question + 1);
        await sitting.timeline.pass(5_000);
      }
      session.perform({ type: 'hand-in' });
      await sitting.timeline.pass(5 * MINUTE);

      expect([...tokensOf(session).values()]).toEqual([1, 2, 3, 4, 5, 6]);
      expect(session.delivery.delivery).not.toBe('sent');
      session.flush();
      void session.close();
      await sitting.timeline.pass(MINUTE);
    },
  );

  test.each(NONSENSE.filter(({ none }) => !none))(
    'fault 24: $what at the start replaces no saved attempt',
    async (one) => {
      const sitting = new Sitting(place);
      const before = await sitting.open();
      answerQuestion(before, 0, 1);
      await sitting.timeline.pass(MINUTE);
      await sitting.leave(before);
      sitting.device.localStorage.clear();

      let misleading = true;
      const session = await openIn(sitting, () => (misleading ? one : undefined));
      misleading = false;
      answerQuestion(session, 1, 2);
      await sitting.timeline.pass(5 * MINUTE);
      void session.close();
      await sitting.timeline.pass(MINUTE);
      const after = await sitting.open();
      await sitting.timeline.pass(MINUTE);

      expect([...tokensOf(after).values()].sort()).toEqual([1, 2]);
    },
  );

  test('fault 24: nonsense now and then loses no answer', async () => {
    for (let seed = 1; seed <= 30; seed += 1) {
      const random: Random = randomFrom(seed);
      const sitting = new Sitting(place);
      const session = await openIn(sitting, () =>
        random() < 0.3 ? pick(random, NONSENSE) : undefined,
      );
      for (let question = 0; question < 6; question += 1) {
        answerQuestion(session, question, question + 1);
        await sitting.timeline.pass(random() * 10_000);
      }
      void session.close();
      await sitting.timeline.pass(5 * MINUTE);
      const after = await sitting.open();
      after.perform({ type: 'hand-in' });
      await sitting.timeline.pass(5 * MINUTE);

      expect([...tokensOf(after).values()].sort(), `seed ${seed}`).toEqual([1, 2, 3, 4, 5, 6]);
      expect([...sitting.side.holds().answers].sort(), `seed ${seed}`).toEqual(
        [1, 2, 3, 4, 5, 6].map((token) => `Token ${token}`),
      );
    }
  });

  test('fault 22: calls in any order throw nothing and end the session once', async () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      const { failures, side } = await callAtRandom(place, seed);

      expect(failures, `seed ${seed}`).toEqual([]);
      expect(side.holds().endings, `seed ${seed}`).toBeLessThanOrEqual(1);
    }
  });
});
