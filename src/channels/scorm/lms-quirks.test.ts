import { describe, expect, test } from 'vitest';
import { BitWriter } from '../../core/session/bits.js';
import { encodeSession, type Stage } from '../../core/session/saved-session.js';
import type { ChannelSettings, Delivery } from '../channel.js';
import { openScorm12 } from '../scorm12/channel.js';
import { openScorm2004 } from '../scorm2004/channel.js';
import {
  answerOf,
  describeChannel,
  leftWith,
  resultOf,
  SETTINGS,
} from '../../../tests/contracts/channel.js';
import { FakeScormLms, type Quirks } from '../../../tests/fakes/scorm-lms.js';
import * as quirks from '../../../tests/fakes/scorm-quirks.js';
import { ScormWorld } from '../../../tests/fakes/scorm-world.js';
import { STRICT12 } from '../../../tests/fakes/scorm12-grammar.js';
import { STRICT2004 } from '../../../tests/fakes/scorm2004-grammar.js';

interface Lms {
  readonly name: string;
  readonly version: '1.2' | '2004';
  readonly departs: Quirks;
  readonly settings?: Partial<ChannelSettings>;
  /** What it holds after an attempt passed with 0.725, where that is not all of it. */
  readonly holds?: Readonly<Record<string, unknown>>;
  /** Whether the state is still there after the verdict. */
  readonly wipes?: boolean;
}

const FEW: Partial<ChannelSettings> = { commit: 'block' };

const LMSS: readonly Lms[] = [
  { name: 'a strict LMS', version: '1.2', departs: {} },
  { name: 'a strict LMS', version: '2004', departs: {} },
  { name: 'Moodle', version: '1.2', departs: quirks.MOODLE },
  { name: 'ILIAS', version: '1.2', departs: quirks.ILIAS },
  {
    name: 'Open edX',
    version: '1.2',
    departs: quirks.OPEN_EDX,
    settings: { verdict: 'pass-only' },
  },
  { name: 'Chamilo', version: '1.2', departs: quirks.CHAMILO },
  { name: 'OpenOLAT', version: '1.2', departs: quirks.OPENOLAT },
  { name: 'Forma', version: '1.2', departs: quirks.FORMA },
  { name: 'Forma', version: '2004', departs: quirks.FORMA },
  { name: 'Sakai', version: '2004', departs: quirks.SAKAI, settings: FEW },
  {
    name: 'Frappe',
    version: '2004',
    departs: quirks.FRAPPE,
    settings: { ...FEW, verdict: 'complete' },
    holds: { status: 'completed', credit: undefined, answers: [] },
    wipes: true,
  },
];

const ANSWERS = [
  ['cash-reserve', 'Six months'],
  ['contract', '72 % & more, or "oral" + e-mail = # both?'],
  ['insurance', 'Ja, für alle Länder'],
] as const;

const PLAIN = ['Six months', '72 more; or oral e mail both.', 'Ja; fur alle Lander', 'None'];

/** The state of the attempt, as the session writes it. */
function stateOf(revision: number, stage: Stage = 'begun'): string {
  const savedAt = Date.UTC(2026, 0, 5);
  const body = new BitWriter();
  const draft = { revision, seed: 1, savedAt, seconds: 60 * revision, stage, body };
  return encodeSession(SETTINGS.packageId, draft);
}

const worldOf = ({ version, departs, settings }: Lms): ScormWorld =>
  version === '1.2'
    ? new ScormWorld(new FakeScormLms(STRICT12, departs), openScorm12, settings)
    : new ScormWorld(new FakeScormLms(STRICT2004, departs), openScorm2004, settings);

/** Three answers, the page closed; back again, one more, handed in, the result read, left. */
async function attempt(world: ScormWorld): Promise<readonly Delivery[]> {
  const first = world.launch();
  await first.open();
  first.restore(leftWith([]));
  for (const [at, [item, words]] of ANSWERS.entries()) {
    first.answer(answerOf(item, words));
    void first.save({ state: stateOf(at + 1), sessionSeconds: 60 * (at + 1) });
    void first.report(resultOf());
    await world.pass(15_000);
  }
  first.flush();
  await first.close();

  const second = world.launch();
  const { states } = await second.open();
  expect(states).toEqual([stateOf(3)]);
  second.restore(leftWith(ANSWERS.map(([item, words]) => answerOf(item, words))));
  second.answer(answerOf('bank', 'None'));
  const deliveries = [
    second.save({ state: stateOf(4, 'handed-in'), sessionSeconds: 40 }),
    second.report(resultOf({ complete: true, passed: true, credit: 0.725 })),
  ];
  await world.pass(60_000);
  void second.save({ state: stateOf(5, 'delivered'), sessionSeconds: 100 });
  await world.pass(60_000);
  await second.close();
  return Promise.all(deliveries);
}

describe.each(LMSS)('$name with SCORM $version', (lms) => {
  const expected = { status: 'passed', credit: 0.725, answers: PLAIN, ...lms.holds };

  test('holds the whole of an attempt in two sessions', async () => {
    const world = worldOf(lms);

    expect(await attempt(world)).toEqual(['sent', 'sent']);
    expect(world.holds()).toMatchObject({ ...expected, endings: 2 });
    expect(world.lms.refused).toEqual([]);
  });

  test('shows the finished attempt again and loses nothing by a worse one', async () => {
    const world = worldOf(lms);
    await attempt(world);

    const third = world.launch();
    const { states } = await third.open();
    third.answer(answerOf('cash-reserve', 'Nothing'));
    void third.report(resultOf({ complete: true, passed: false, credit: 0.1 }));
    await world.pass(60_000);
    await third.close();

    if (!lms.wipes) expect(states).toHaveLength(1);
    expect(world.holds()).toMatchObject({ ...expected, endings: 3 });
  });
});

describe('Sakai with SCORM 2004', () => {
  test('adds up the time worked, once for each session', async () => {
    const world = new ScormWorld(new FakeScormLms(STRICT2004, quirks.SAKAI), openScorm2004, FEW);
    await attempt(world);

    expect(world.lms.stored.get('cmi.total_time')).toBe('280');
  });
});

describe('ILIAS with SCORM 1.2', () => {
  test('answers truly even to work saved inside a click', async () => {
    const world = new ScormWorld(new FakeScormLms(STRICT12, quirks.ILIAS), openScorm12);
    const channel = world.launch();
    await channel.open();
    world.refuse(true);
    world.lms.clicking = true;
    const saved = channel.save({ state: stateOf(1), sessionSeconds: 1 });
    world.lms.clicking = false;
    await world.pass(10);

    expect(await saved).toBe('held');
  });
});

describeChannel(
  'Moodle',
  () => new ScormWorld(new FakeScormLms(STRICT12, quirks.MOODLE), openScorm12),
  { verdict: true, answers: true, modes: true },
);

describe('Moodle, when the network goes at the moment of a commit', () => {
  test('is not believed, and has all of it once the network is back', async () => {
    let drops = 1;
    const dropping: Quirks = {
      ...quirks.MOODLE,
      store: (changed, lms, model) => {
        if (drops > 0) lms.online = false;
        drops -= 1;
        return quirks.MOODLE.store?.(changed, lms, model) ?? 'true';
      },
    };
    const world = new ScormWorld(new FakeScormLms(STRICT12, dropping), openScorm12);
    const channel = world.launch();
    await channel.open();
    await world.pass(100);
    channel.answer(answerOf('cash-reserve', 'Six months'));
    const saved = channel.save({ state: stateOf(1), sessionSeconds: 5 });
    await world.pass(1_000);

    expect(await saved).toBe('held');
    expect(channel.obstacle).toMatchObject({ why: 'offline', kept: true });
    expect(world.holds().answers).toEqual([]);

    world.lms.online = true;
    await world.pass(60_000);
    expect(world.holds().answers).toEqual(['Six months']);
  });
});

describe('Moodle, while its page is hidden', () => {
  test('is told nothing, and nothing is called sent, until it is looked at again', async () => {
    const world = new ScormWorld(new FakeScormLms(STRICT12, quirks.MOODLE), openScorm12);
    const channel = world.launch();
    await channel.open();
    const first = channel.save({ state: stateOf(1), sessionSeconds: 5 });
    await world.pass(1_000);
    expect(await first).toBe('sent');

    world.hidden = true;
    const second = channel.save({ state: stateOf(2), sessionSeconds: 6 });
    await world.pass(60_000);
    expect(await second).toBe('unconfirmed');
    expect(world.lms.stored.get('cmi.suspend_data')).toBe(stateOf(1));

    world.hidden = false;
    channel.retry();
    await world.pass(1_000);
    expect(world.lms.stored.get('cmi.suspend_data')).toContain(stateOf(2));
  });
});

describe('Moodle offline', () => {
  test('has all of it once the network is back, though it said "true" all the time', async () => {
    const world = new ScormWorld(new FakeScormLms(STRICT12, quirks.MOODLE), openScorm12);
    const channel = world.launch();
    const news: Delivery[] = [];
    channel.watch((delivery) => news.push(delivery));
    await channel.open();
    world.lms.online = false;
    channel.answer(answerOf('cash-reserve', 'Six months'));
    const saved = channel.save({ state: stateOf(1), sessionSeconds: 5 });
    const reported = channel.report(resultOf({ complete: true, passed: true, credit: 0.725 }));
    await world.pass(600_000);

    expect([await saved, await reported, news.at(-1)]).toEqual(Array(3).fill('held'));
    expect(channel.obstacle).toMatchObject({ why: 'offline', kept: true });
    expect(world.holds()).toMatchObject({ status: 'none', answers: [] });

    world.lms.online = true;
    await world.pass(10_000);

    expect(news.at(-1)).toBe('sent');
    expect(world.holds()).toMatchObject({
      status: 'passed',
      credit: 0.725,
      answers: ['Six months'],
    });
  });
});
