import { describe, expect, test } from 'vitest';
import { FakeClock } from '../../../tests/fakes/clock.js';
import { environmentOf, fakeWindow } from '../../../tests/fakes/scorm-page.js';
import type { Delivery } from '../channel.js';
import { Rounds, type Turn } from './rounds.js';

/** Rounds whose outcome the test says; `at` are the seconds at which they ran. */
function setUp(spacing = 0) {
  const clock = new FakeClock(0);
  const at: number[] = [];
  const play: { outcome: Delivery; slow: boolean; during?: (() => void) | undefined } = {
    outcome: 'sent',
    slow: false,
  };
  const leave = () => {
    at.push(clock.now() / 1000);
    return play.outcome;
  };
  const run = async (): Promise<Turn> => {
    const delivery = leave();
    play.during?.();
    await Promise.resolve();
    return { delivery, slow: play.slow, ...(delivery === 'held' ? { why: 'refused' } : {}) };
  };
  const rounds = new Rounds(environmentOf(fakeWindow(), clock), { run, leave }, spacing);
  return { clock, at, play, rounds };
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

  test('do not freeze a learner again for an LMS that hangs', async () => {
    const { rounds, clock, at, play } = setUp();
    Object.assign(play, { outcome: 'held', slow: true });
    void rounds.request(false);
    await clock.pass(0);

    expect(await rounds.request(false)).toBe('held');
    expect(at).toEqual([0]);
  });

  test('tell whoever watches about changes only, and when they are repeated', async () => {
    const { rounds, clock, play } = setUp();
    const news: unknown[] = [];
    rounds.watch(() => news.push([rounds.delivery, rounds.obstacle?.retryAt]));
    for (const outcome of ['sent', 'sent', 'held', 'held', 'sent'] as const) {
      play.outcome = outcome;
      void rounds.request(true);
      await clock.pass(0);
    }

    expect(news).toEqual([
      ['sent', undefined],
      ['held', 2_000],
      ['held', 4_000],
      ['sent', undefined],
    ]);
  });

  test('say nothing of newer work before it has had its round', async () => {
    const { rounds, clock, at, play } = setUp();
    const news: unknown[] = [];
    rounds.watch(() => news.push(`${String(rounds.delivery)} after ${String(at.length)}`));
    let later: Promise<Delivery> | undefined;
    void rounds.request(false);
    play.during = () => {
      play.during = undefined;
      later = rounds.request(false);
    };
    await clock.pass(0);

    expect(await later).toBe('sent');
    expect(news).toEqual(['sent after 2']);
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
