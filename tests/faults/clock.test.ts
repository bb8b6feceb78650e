import { describe, expect, test } from 'vitest';
import { answerQuestion, type Session } from './page.js';
import { PLACES } from './places.js';
import { tokensOf } from './records.js';
import { Sitting } from './sitting.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAYS = 3 * 24 * HOUR;

/** One place of each channel. */
const CASES = Object.entries(PLACES).flatMap(([channel, [place]]) =>
  place ? [{ channel, place }] : [],
);

/** Answers every question, a minute each; the wall clock is set somewhere in the middle. */
async function work(sitting: Sitting, session: Session, change: () => void): Promise<void> {
  for (let question = 0; question < 6; question += 1) {
    await sitting.timeline.pass(MINUTE);
    session.touch();
    answerQuestion(session, question, question + 1);
    if (question === 2) change();
  }
}

describe.each(CASES)('$channel and clocks', ({ place }) => {
  test.each([
    { what: 'three days ahead', by: DAYS },
    { what: 'three days back', by: -DAYS },
    { what: 'back to before the package was made', by: -20 * 365 * 24 * HOUR },
  ])('fault 17: the time told is the time worked when the clock is set $what', async ({ by }) => {
    const sitting = new Sitting(place);
    const session = await sitting.open();
    await work(sitting, session, () => (sitting.timeline.wallStart += by));
    await sitting.timeline.pass(MINUTE);
    expect(session.delivery.delivery).toBe('sent');
    await sitting.leave(session);

    expect(sitting.seconds).toBeGreaterThanOrEqual(6 * 60);
    expect(sitting.seconds).toBeLessThanOrEqual(8 * 60);
    for (const told of sitting.told) expect(told).toBeGreaterThanOrEqual(6 * 60);
    for (const told of sitting.told) expect(told).toBeLessThanOrEqual(9 * 60);
    expect(sitting.side.holds().endings).toBeLessThanOrEqual(1);
  });

  test('fault 17: the newest attempt goes on although the clock says that it is the older', async () => {
    const sitting = new Sitting(place);
    const first = await sitting.open();
    answerQuestion(first, 0, 1);
    await sitting.timeline.pass(MINUTE);
    await sitting.leave(first);
    sitting.timeline.wallStart -= 2 * DAYS;
    const second = await sitting.open();
    answerQuestion(second, 0, 2);
    answerQuestion(second, 1, 3);
    await sitting.timeline.pass(MINUTE);
    await sitting.leave(second);
    sitting.timeline.wallStart += DAYS;

    const third = await sitting.open();
    expect([...tokensOf(third).values()]).toEqual([2, 3]);
    expect(third.aside).toEqual([]);
  });

  test('fault 17: a reload after the clock was set tells no time that did not pass', async () => {
    const sitting = new Sitting(place);
    const before = await sitting.open();
    await work(sitting, before, () => undefined);
    sitting.timeline.wallStart += DAYS;
    const session = await sitting.reload(before);
    await sitting.timeline.pass(MINUTE);
    answerQuestion(session, 0, 7);
    await sitting.timeline.pass(MINUTE);
    await sitting.leave(session);

    for (const told of sitting.told) expect(told).toBeLessThanOrEqual(10 * 60);
    expect(sitting.seconds).toBeLessThanOrEqual(10 * 60);
  });

  test('fault 17: held work is sent again although the clock goes back', async () => {
    const sitting = new Sitting(place);
    const session = await sitting.open();
    const [trouble] = place.troubles;
    if (trouble === 'full') sitting.device.localStorage.full = true;
    else sitting.network.trouble = 'offline';
    answerQuestion(session, 0, 1);
    await sitting.timeline.pass(20_000);
    sitting.timeline.wallStart -= DAYS;
    sitting.network.trouble = undefined;
    sitting.device.localStorage.full = false;
    await sitting.timeline.pass(2 * MINUTE);

    expect(session.delivery.delivery).toBe('sent');
    expect(session.obstacle).toBeUndefined();
  });

  test('fault 15: an hour of sleep counts five minutes at most', async () => {
    const sitting = new Sitting(place);
    const session = await sitting.open();
    await sitting.timeline.pass(MINUTE);
    answerQuestion(session, 0, 1);
    await sitting.timeline.pass(HOUR);
    answerQuestion(session, 1, 2);
    await sitting.timeline.pass(MINUTE);
    await sitting.leave(session);

    expect(sitting.seconds).toBeGreaterThan(60);
    expect(sitting.seconds).toBeLessThanOrEqual(8 * 60);
  });
});
