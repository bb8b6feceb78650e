import { describe, expect, test } from 'vitest';
import { FakeClock } from '../../../tests/fakes/clock.js';
import { environmentOf, fakeWindow } from '../../../tests/fakes/scorm-page.js';
import type { Delivery } from '../channel.js';
import { Rounds } from './rounds.js';

/** Rounds whose outcome the test says; `at` are the seconds at which they ran. */
function setUp(spacing = 0) {
  const clock = new FakeClock(0);
  const window = fakeWindow();
  const at: number[] = [];
  const play: { outcome: Delivery; takes: number } = { outcome: 'sent', takes: 0 };
  const run = () => {
    at.push(clock.now() / 1000);
    clock.advance(play.takes);
    return play.outcome;
  };
  const rounds = new Rounds(environmentOf(window, clock), run, spacing);
  return { clock, window, at, play, rounds };
}

describe('rounds', () => {
  test('run in a later task, once for all that asked in this one', async () => {
    const { rounds, clock, at } = setUp();
    const asked = [rounds.request(false), rounds.request(true)];
    expect(at).toEqual([]);
    await clock.pass(0);

    expect(at).toEqual([0]);
    expect(await Promise.all(asked)).toEqual(['sent', 'sent']);
  });

  test('are repeated after 2, 4, 8 ... 60 seconds until they succeed', async () => {
    const { rounds, clock, at, play } = setUp();
    play.outcome = 'held';
    void rounds.request(false);
    await clock.pass(200_000);
    play.outcome = 'sent';
    await clock.pass(200_000);

    expect(at).toEqual([0, 2, 6, 14, 30, 62, 122, 182, 242]);
  });

  test('keep their distance unless they are urgent', async () => {
    const { rounds, clock, at } = setUp(10_000);
    for (const urgent of [false, false, true, false]) {
      void rounds.request(urgent);
      await clock.pass(4_000);
    }
    await clock.pass(60_000);

    expect(at).toEqual([0, 8, 18]);
  });

  test('are not repeated for nobody while offline', async () => {
    const { rounds, clock, window, at, play } = setUp();
    window.navigator.onLine = false;
    play.outcome = 'unconfirmed';
    void rounds.request(false);
    await clock.pass(60_000);
    window.navigator.onLine = true;
    play.outcome = 'sent';
    await clock.pass(10_000);

    expect(at).toEqual([0, 62]);
  });

  test('do not freeze a learner again for an LMS that hangs', async () => {
    const { rounds, clock, at, play } = setUp();
    Object.assign(play, { outcome: 'held', takes: 5_000 });
    void rounds.request(false);
    await clock.pass(0);

    expect(await rounds.request(false)).toBe('held');
    expect(at).toEqual([0]);
  });

  test('tell whoever watches about changes only', async () => {
    const { rounds, clock, play } = setUp();
    const news: Delivery[] = [];
    rounds.watch((delivery) => news.push(delivery));
    for (const outcome of ['sent', 'sent', 'held', 'held', 'sent'] as const) {
      play.outcome = outcome;
      void rounds.request(true);
      await clock.pass(0);
    }

    expect(news).toEqual(['sent', 'held', 'sent']);
  });

  test('answer whoever still waits when they are stopped, and run no more', async () => {
    const { rounds, clock, at } = setUp();
    const asked = rounds.request(false);
    rounds.stop();
    await clock.pass(60_000);

    expect(await asked).toBe('held');
    expect(at).toEqual([]);
  });
});
