import { describe, expect, test } from 'vitest';
import { FakeClock } from '../../../tests/fakes/clock.js';
import { environmentOf, fakeWindow } from '../../../tests/fakes/scorm-page.js';
import { Probe } from './probe.js';

const answers = {
  there: () => Promise.resolve(new Response('scan\n')),
  login: () => Promise.resolve(new Response('<title>Log in</title>')),
  missing: () => Promise.resolve(new Response('Not found', { status: 404 })),
  trouble: () => Promise.resolve(new Response('scan', { status: 503 })),
  silence: () => Promise.reject(new TypeError('fetch failed')),
} as const;
type Answer = keyof typeof answers;

/** A package whose file is answered as the test says, at an address. */
function setUp(address = 'https://lms.example/package/index.html') {
  const location = { href: address, protocol: new URL(address).protocol };
  const window = fakeWindow({ location });
  const play: { answer: Answer } = { answer: 'there' };
  const asked: string[] = [];
  const fetch = (input: RequestInfo | URL) => {
    asked.push(String(input));
    return answers[play.answer]();
  };
  const probe = new Probe('scan', environmentOf(window, new FakeClock(), { fetch }));
  return { probe, play, window, asked };
}

describe('probe', () => {
  test.each<[Answer, string | undefined]>([
    ['there', undefined],
    ['login', 'signed-out'],
    ['missing', 'signed-out'],
    ['trouble', 'offline'],
    ['silence', 'offline'],
  ])('takes "%s" after a success for %s', async (answer, barrier) => {
    const { probe, play } = setUp();
    await probe.look();
    play.answer = answer;

    expect(await probe.look()).toBe(barrier);
  });

  test.each<Answer>(['login', 'missing', 'trouble', 'silence'])(
    'knows nothing from "%s" where it never succeeded',
    async (answer) => {
      const { probe, play } = setUp();
      play.answer = answer;

      expect(await probe.look()).toBeUndefined();
    },
  );

  test('believes the browser that it is offline, unless the file is there all the same', async () => {
    const { probe, play, window } = setUp();
    window.navigator.onLine = false;
    play.answer = 'silence';
    expect(await probe.look()).toBe('offline');
    expect(probe.offline).toBe(true);

    play.answer = 'there';
    expect(await probe.look()).toBeUndefined();
    play.answer = 'silence';
    expect(await probe.look()).toBeUndefined();
    expect(probe.offline).toBe(false);
  });

  test.each(['file:///home/learner/index.html', 'moodleappfs://localhost/index.html'])(
    'asks nobody at %s',
    async (address) => {
      const { probe, play, asked } = setUp(address);
      play.answer = 'silence';

      expect(await probe.look()).toBeUndefined();
      expect(asked).toEqual([]);
    },
  );

  test('asks under another address every time, beside the page', async () => {
    const { probe, asked } = setUp();
    await probe.look();
    await probe.look();

    expect(new Set(asked).size).toBe(2);
    for (const address of asked) {
      expect(address).toMatch(/^https:\/\/lms\.example\/package\/probe\.txt\?/);
    }
  });
});
