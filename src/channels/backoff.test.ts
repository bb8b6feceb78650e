import { describe, expect, test } from 'vitest';
import { FakeClock } from '../../tests/fakes/clock.js';
import { Backoff } from './backoff.js';

/** Seconds between the tries of something that fails so many times in a row. */
async function pauses(backoff: Backoff, clock: FakeClock, failures: number): Promise<number[]> {
  const rung: number[] = [clock.now()];
  const fail = () => {
    backoff.schedule(() => {
      rung.push(clock.now());
      if (rung.length <= failures) fail();
    });
  };
  fail();
  await clock.pass(60 * 60_000);
  return rung.slice(1).map((at, index) => (at - (rung[index] ?? 0)) / 1_000);
}

describe('a backoff', () => {
  test('waits twice as long after every failure, up to a minute', async () => {
    const clock = new FakeClock();

    expect(await pauses(new Backoff(clock), clock, 7)).toEqual([2, 4, 8, 16, 32, 60, 60]);
  });

  test('waits briefly again after a success', async () => {
    const clock = new FakeClock();
    const backoff = new Backoff(clock);
    await pauses(backoff, clock, 4);
    backoff.reset();

    expect(await pauses(backoff, clock, 2)).toEqual([2, 4]);
  });

  test('runs only the newest task, and none that was cancelled', async () => {
    const clock = new FakeClock();
    const backoff = new Backoff(clock);
    const ran: string[] = [];
    backoff.schedule(() => ran.push('first'));
    backoff.schedule(() => ran.push('second'));
    await clock.pass(60_000);
    backoff.schedule(() => ran.push('third'));
    backoff.cancel();
    await clock.pass(60_000);

    expect(ran).toEqual(['second']);
  });
});
