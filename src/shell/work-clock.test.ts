import { describe, expect, test } from 'vitest';
import { WorkClock } from './work-clock.js';

function clockWith() {
  let milliseconds = 500_000;
  const clock = new WorkClock(() => milliseconds);
  const pass = (seconds: number) => {
    milliseconds += seconds * 1000;
  };
  return { clock, pass };
}

describe('work clock', () => {
  test('counts from its creation', () => {
    const { clock, pass } = clockWith();
    pass(12.5);

    expect(clock.seconds).toBe(12.5);
  });

  test('counts at most five minutes of a gap', () => {
    const { clock, pass } = clockWith();
    pass(3600);
    clock.touch();
    pass(60);

    expect(clock.seconds).toBe(360);
  });

  test('counts hours of steady work in full', () => {
    const { clock, pass } = clockWith();
    for (let minute = 0; minute < 180; minute += 1) {
      pass(60);
      clock.touch();
    }

    expect(clock.seconds).toBe(180 * 60);
  });

  test('takes nothing away when its clock steps back', () => {
    const { clock, pass } = clockWith();
    pass(10);
    clock.touch();
    pass(-1000);
    clock.touch();
    pass(5);

    expect(clock.seconds).toBe(15);
  });

  test('tells laps that add up to the whole', () => {
    const { clock, pass } = clockWith();
    pass(3);
    const first = clock.lap();
    pass(400);
    const second = clock.lap();

    expect([first, second, clock.seconds]).toEqual([3, 300, 303]);
  });
});
