import { describe, expect, test } from 'vitest';
import { Trouble } from './trouble.js';

/** A clock that only moves when told to. */
function fakeTimers() {
  const due = new Map<number, { at: number; task: () => void }>();
  let now = 0;
  let count = 0;
  return {
    setTimeout: (task: () => void, milliseconds: number) => {
      count += 1;
      due.set(count, { at: now + milliseconds, task });
      return count;
    },
    clearTimeout: (handle: unknown) => void due.delete(handle as number),
    pass: (seconds: number) => {
      now += seconds * 1000;
      for (const [handle, { at, task }] of due) {
        if (at > now) continue;
        due.delete(handle);
        task();
      }
    },
  };
}

describe('trouble with sending', () => {
  test('is nothing to speak of while it is short', () => {
    const timers = fakeTimers();
    const trouble = new Trouble(timers, () => undefined);
    trouble.note('held');
    timers.pass(10);
    trouble.note('sent');
    timers.pass(600);

    expect(trouble.level).toBe('none');
  });

  test('is told after a while, and told as refusal after two minutes', () => {
    const timers = fakeTimers();
    const levels: string[] = [];
    const trouble = new Trouble(timers, () => levels.push(trouble.level));
    trouble.note('held');
    timers.pass(60);
    trouble.note('held');
    timers.pass(61);

    expect(levels).toEqual(['late', 'refused']);
  });

  test('is over when everything has arrived, until the learner has read so', () => {
    const timers = fakeTimers();
    const trouble = new Trouble(timers, () => undefined);
    trouble.note('held');
    timers.pass(20);
    trouble.note('sent');
    expect(trouble.level).toBe('over');

    trouble.dismiss();
    expect(trouble.level).toBe('none');
  });

  test('starts its clock anew the next time', () => {
    const timers = fakeTimers();
    const trouble = new Trouble(timers, () => undefined);
    trouble.note('held');
    timers.pass(10);
    trouble.note('sent');
    trouble.note('held');
    timers.pass(10);

    expect(trouble.level).toBe('none');
  });

  test.each([
    { delivery: 'held', level: 'refused' },
    { delivery: 'unconfirmed', level: 'late' },
  ] as const)('is told before leaving, once, when work is $delivery', ({ delivery, level }) => {
    const trouble = new Trouble(fakeTimers(), () => undefined);

    expect(trouble.warn(delivery)).toBe(true);
    expect(trouble.level).toBe(level);
    expect(trouble.warn(delivery)).toBe(false);
  });

  test.each(['sent', undefined] as const)('is none before leaving when work is %s', (delivery) => {
    const trouble = new Trouble(fakeTimers(), () => undefined);

    expect(trouble.warn(delivery)).toBe(false);
    expect(trouble.level).toBe('none');
  });
});
