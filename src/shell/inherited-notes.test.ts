import { describe, expect, test } from 'vitest';
import { FakeChannel } from '../../tests/fakes/channel.js';
import { NOW, settle } from '../../tests/fakes/session.js';
import { smallUnit } from '../../tests/fakes/small-unit.js';
import { rightAnswer, SEED } from '../../tests/fakes/unit-attempt.js';
import type { Launch } from '../channels/channel.js';
import { unit, type UnitAction } from '../players/unit/unit.js';
import { SessionController } from './session-controller.js';

/** A device that opens the unit. */
function open(launch: Partial<Launch>, ...actions: readonly UnitAction[]) {
  const channel = new FakeChannel(launch);
  const session = new SessionController({
    packageId: 'small-unit',
    repeatable: true,
    channel,
    launch: { keeps: 'lms', mode: 'normal', learner: '', states: [], finished: false, ...launch },
    activity: unit,
    content: smallUnit,
    now: () => NOW,
    monotonic: () => 0,
    seed: () => SEED,
  });
  actions.forEach((action) => {
    session.perform(action);
  });
  return { channel, session };
}

const write = (field: number, text: string): UnitAction => ({ type: 'write', field, text });
const HAND_IN: UnitAction = { type: 'hand-in' };

/** What one device left, from where both began. */
async function left(base: string, ...actions: readonly UnitAction[]): Promise<string> {
  const { channel } = open({ states: [base], kept: base, base }, ...actions);
  await settle();
  return channel.state ?? '';
}

describe('a unit handed in on one device', () => {
  test('has what was written on the other, and tells the LMS', async () => {
    const base = open({}, write(1, 'A lamp')).channel.state ?? '';
    const phone = await left(base, write(2, 'Half'), HAND_IN);
    const laptop = await left(base, write(1, 'A lamp, in oak'), write(3, 'Ana'), {
      type: 'continue',
    });

    const { session, channel } = open({ states: [laptop, phone], kept: phone, base });

    expect(session.complete).toBe(true);
    expect(session.state.fields).toEqual({ 1: 'A lamp, in oak', 2: 'Half', 3: 'Ana' });
    expect(session.aside).toEqual([]);
    expect(channel.calls).toContain('save');
  });

  test('has what was written, and the answers of the other are set aside', async () => {
    const base = open({}).channel.state ?? '';
    const [first = ''] = unit.start(smallUnit, SEED).drawn;
    const phone = await left(base, HAND_IN);
    const laptop = await left(base, write(3, 'Ana'), rightAnswer(smallUnit, first));

    const { session } = open({ states: [laptop, phone], kept: phone, base });

    expect(session.complete).toBe(true);
    expect(session.state.fields).toEqual({ 3: 'Ana' });
    expect(session.aside).toEqual([laptop]);
  });

  test('stays as it is where the notes of both have no room together; the other is set aside', async () => {
    const base = open({}).channel.state ?? '';
    const phone = await left(base, write(1, 'o'.repeat(smallUnit.room - 10)), HAND_IN);
    const laptop = await left(base, write(2, 'n'.repeat(20)));

    const { session } = open({ states: [laptop, phone], kept: phone, base });

    expect(Object.keys(session.state.fields)).toEqual(['1']);
    expect(session.aside).toEqual([laptop]);
  });
});
