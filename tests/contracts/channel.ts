import { describe, expect, test } from 'vitest';
import type { Before, Channel, ChannelSettings, Delivery } from '../../src/channels/channel.js';
import type { Answer, Result } from '../../src/core/report/result.js';

/** One learner, one package and whatever keeps their work, as a channel meets them. */
export interface ChannelWorld {
  /**
   * The package opened in a fresh page; the page before it is gone, its timers and all.
   *
   * Settings not given are those of `SETTINGS`.
   */
  launch(settings?: Partial<ChannelSettings>): Channel;
  /** Makes later launches say so. */
  launchAs(mode: 'normal' | 'review'): void;
  /** Lets time pass and what is under way arrive. */
  pass(milliseconds: number): Promise<void>;
  /** Makes the far side refuse, or take again, whatever is written; reading goes on. */
  refuse(refusing: boolean): void;
  /** What the far side holds at this moment. */
  holds(): Holding;
}

/** What an LMS, an LRS or a device holds of one learner. */
export interface Holding {
  /** The best that the far side would say of the attempt; `none` before the first launch. */
  readonly status: 'none' | 'incomplete' | 'completed' | 'passed' | 'failed';
  /** The score as a share, 0 to 1; absent while there is none. */
  readonly credit?: number | undefined;
  /** The text of every answer as it is now, one per item. */
  readonly answers: readonly string[];
  /** How often a channel has ended its session, all launches together. */
  readonly endings: number;
  /** How often anything was written, all launches together; an ending alone does not count. */
  readonly writes: number;
}

/** What a channel is able to carry; the facts about the rest are left out. */
export interface Carries {
  /** Status and score. */
  readonly verdict: boolean;
  /** Answers one by one. */
  readonly answers: boolean;
  /** Launches in review. */
  readonly modes: boolean;
}

/** The settings of every launch unless a fact says otherwise. */
export const SETTINGS: ChannelSettings = {
  packageId: 'harbour-check',
  title: 'Harbour check',
  baseIri: 'https://example.org/portolan/harbour-check/',
  verdict: 'pass-fail',
  commit: 'answer',
  send: 'batch',
  progress: false,
  scores: 'objectives',
  interactions: 'readable',
  objectives: [
    { id: 'finance', name: 'Finance' },
    { id: 'foreign-law', name: 'Foreign law' },
  ],
};

/** An answer in one word, which every channel carries as it is. */
export function answerOf(item: string, words: string, more: Partial<Answer> = {}): Answer {
  return {
    item,
    prompt: `What about ${item}`,
    words,
    response: { type: 'fill-in', text: words },
    seconds: 7,
    objective: 'finance',
    ...more,
  };
}

/** A result with two objectives; under way unless said otherwise. */
export function resultOf(more: Partial<Result> = {}): Result {
  const { complete = false } = more;
  return {
    complete,
    progress: complete ? 1 : 0.5,
    objectives: [
      {
        id: 'finance',
        name: 'Finance',
        complete: true,
        credit: 0.5,
        summary: '50 of 100 (2 of 2 answered)',
      },
      {
        id: 'foreign-law',
        name: 'Foreign law',
        complete,
        summary: 'Not enough answers yet (0 of 2 answered)',
      },
    ],
    ...more,
  };
}

/** An attempt as an earlier session left it. */
export function leftWith(answers: readonly Answer[], more?: Partial<Result>): Before {
  return { answers, result: resultOf(more) };
}

/** A saved attempt; only the revision matters to a channel. */
export function stateOf(revision: number): string {
  return `state-${revision}.check`;
}

const A_MOMENT = 100;
const ALL_RETRIES = 5 * 60_000;

const snapshot = (revision: number) => ({
  state: stateOf(revision),
  sessionSeconds: revision * 60,
});

/** Ends an attempt as a learner does who hands in and looks at the result. */
async function handIn(world: ChannelWorld, channel: Channel, result: Partial<Result>) {
  const saved = channel.save(snapshot(8));
  const reported = channel.report(resultOf({ complete: true, ...result }));
  await world.pass(ALL_RETRIES);
  return Promise.all([saved, reported]);
}

async function begin(world: ChannelWorld, settings?: Partial<ChannelSettings>): Promise<Channel> {
  const channel = world.launch(settings);
  const opened = channel.open();
  await world.pass(A_MOMENT);
  await opened;
  return channel;
}

async function end(world: ChannelWorld, channel: Channel): Promise<void> {
  const closed = channel.close();
  await world.pass(ALL_RETRIES);
  await closed;
}

async function statesOnReturn(world: ChannelWorld): Promise<readonly unknown[]> {
  const opened = world.launch().open();
  await world.pass(A_MOMENT);
  return (await opened).states;
}

/**
 * The facts that hold for every channel.
 *
 * @param name What plays the far side, such as `a strict SCORM 1.2 LMS`.
 * @param create A world in which nothing has happened yet.
 */
export function describeChannel(name: string, create: () => ChannelWorld, carries: Carries): void {
  describe(`channel contract with ${name}`, () => {
    describeKeeping(create);
    describePerson(create);
    describeRefusal(create, carries);
    describeClosing(create, carries);
    if (carries.answers) describeAnswers(create);
    if (carries.verdict) describeVerdict(create);
    if (carries.modes) describeReview(create);
  });
}

function describeKeeping(create: () => ChannelWorld): void {
  test('finds no attempt at the first launch', async () => {
    const world = create();
    const opened = world.launch().open();
    await world.pass(A_MOMENT);

    expect(await opened).toMatchObject({ mode: 'normal', finished: false });
    expect(await statesOnReturn(world)).not.toContainEqual(expect.stringMatching(/^state-/));
  });

  test('returns what was saved last when it is opened again', async () => {
    const world = create();
    const channel = await begin(world);
    const first = channel.save(snapshot(1));
    await world.pass(A_MOMENT);
    const second = channel.save(snapshot(2));
    await world.pass(A_MOMENT);
    await end(world, channel);

    expect([await first, await second]).toEqual(['sent', 'sent']);
    expect(await statesOnReturn(world)).toContain(stateOf(2));
  });

  test('returns what was saved when the page was killed a moment later', async () => {
    const world = create();
    const channel = await begin(world);
    void channel.save(snapshot(1));
    await world.pass(A_MOMENT);

    expect(await statesOnReturn(world)).toContain(stateOf(1));
  });

  test('sends at once what a vanishing page flushes', async () => {
    const world = create();
    const channel = await begin(world);
    void channel.save(snapshot(1));
    channel.flush();
    await world.pass(0);

    expect(await statesOnReturn(world)).toContain(stateOf(1));
  });

  test('knows the same learner again, and never by a name', async () => {
    const world = create();
    const first = await world.launch().open();
    const second = await world.launch().open();

    expect(second.learner).toBe(first.learner);
    expect(first.learner).toMatch(/^[a-z0-9]*$/);
  });
}

function describePerson(create: () => ChannelWorld): void {
  test('knows the same person in another package, by another hash than in one package', async () => {
    const world = create();
    const opened = [world.launch().open(), world.launch({ packageId: 'lane-check' }).open()];
    await world.pass(A_MOMENT);
    const [here, there] = await Promise.all(opened);

    expect(there?.person).toBe(here?.person);
    expect(here?.person ?? '').toMatch(/^[a-z0-9]*$/);
    if (here?.person) expect([here.learner, there?.learner]).not.toContain(here.person);
  });
}

function describeRefusal(create: () => ChannelWorld, carries: Carries): void {
  test('loses nothing that was refused, and tells when it has arrived', async () => {
    const world = create();
    const channel = await begin(world);
    const news: Delivery[] = [];
    channel.watch((delivery) => news.push(delivery));
    world.refuse(true);
    channel.answer(answerOf('cash-reserve', 'Six months'));
    const first = channel.save(snapshot(1));
    await world.pass(1_000);
    channel.answer(answerOf('contract', 'Written'));
    void channel.save(snapshot(2));
    await world.pass(1_000);
    const during = await first;
    world.refuse(false);
    await world.pass(ALL_RETRIES);

    expect(during).not.toBe('sent');
    expect(news.at(-1)).toBe('sent');
    if (carries.answers) expect(world.holds().answers).toEqual(['Six months', 'Written']);
    expect(await statesOnReturn(world)).toContain(stateOf(2));
  });

  test('never claims that refused work was sent', async () => {
    const world = create();
    const channel = await begin(world);
    world.refuse(true);
    const saved = channel.save(snapshot(1));
    const reported = channel.report(resultOf());
    await world.pass(ALL_RETRIES);

    expect([await saved, await reported]).not.toContain('sent');
  });

  test('closes without a word while the far side refuses', async () => {
    const world = create();
    const channel = await begin(world);
    world.refuse(true);
    void channel.save(snapshot(1));

    await expect(end(world, channel)).resolves.toBeUndefined();
  });
}

function describeClosing(create: () => ChannelWorld, carries: Carries): void {
  test('ends the session once, however often it is closed', async () => {
    const world = create();
    const channel = await begin(world);
    void channel.save(snapshot(1));
    await end(world, channel);
    const { endings, writes } = world.holds();
    await end(world, channel);
    channel.flush();
    void channel.save(snapshot(2));
    void channel.report(resultOf({ complete: true }));
    await world.pass(ALL_RETRIES);

    expect(world.holds()).toMatchObject({ endings, writes });
    if (carries.verdict) expect(endings).toBe(1);
  });

  test('is silent before it is opened', async () => {
    const world = create();
    const channel = world.launch();
    channel.flush();
    await end(world, channel);

    expect(world.holds()).toMatchObject({ endings: 0, writes: 0 });
  });
}

function describeAnswers(create: () => ChannelWorld): void {
  test('tells every answer once, in its latest words', async () => {
    const world = create();
    const channel = await begin(world);
    for (const [item, words] of [
      ['cash-reserve', 'Six months'],
      ['contract', 'Oral'],
      ['contract', 'Written'],
    ] as const) {
      channel.answer(answerOf(item, words));
      void channel.save(snapshot(1));
      await world.pass(A_MOMENT);
    }

    expect(world.holds().answers).toEqual(['Six months', 'Written']);
  });

  test('keeps the answers of an earlier session beside new ones', async () => {
    const world = create();
    const before = await begin(world);
    before.answer(answerOf('cash-reserve', 'Six months'));
    before.answer(answerOf('contract', 'Oral'));
    void before.save(snapshot(1));
    await world.pass(A_MOMENT);
    await end(world, before);

    const channel = await begin(world);
    channel.restore(
      leftWith([answerOf('cash-reserve', 'Six months'), answerOf('contract', 'Oral')]),
    );
    channel.answer(answerOf('contract', 'Written'));
    channel.answer(answerOf('insurance', 'None'));
    void channel.save(snapshot(2));
    await world.pass(A_MOMENT);

    expect(world.holds().answers).toEqual(['Six months', 'Written', 'None']);
  });
}

function describeVerdict(create: () => ChannelWorld): void {
  test.each([
    { verdict: 'pass-fail', passed: true, status: 'passed' },
    { verdict: 'pass-fail', passed: false, status: 'failed' },
    { verdict: 'pass-fail', passed: undefined, status: 'completed' },
    { verdict: 'pass-only', passed: true, status: 'passed' },
    { verdict: 'pass-only', passed: false, status: 'incomplete' },
    { verdict: 'pass-only', passed: undefined, status: 'completed' },
    { verdict: 'complete', passed: undefined, status: 'completed' },
  ] as const)('tells $verdict with passed $passed as $status', async (row) => {
    const world = create();
    const channel = await begin(world, { verdict: row.verdict });
    const credit = row.passed === undefined ? undefined : 0.725;
    const outcome = await handIn(world, channel, { passed: row.passed, credit });

    expect(outcome).toEqual(['sent', 'sent']);
    expect(world.holds().status).toBe(row.status);
    expect(world.holds().endings).toBe(0);
  });

  test.each([0, 0.333, 0.725, 1])('tells the score %d as it is', async (credit) => {
    const world = create();
    const channel = await begin(world);
    await handIn(world, channel, { passed: credit > 0.5, credit });

    expect(world.holds().credit).toBeCloseTo(credit, 4);
  });

  test('tells no score when nothing is graded', async () => {
    const world = create();
    const channel = await begin(world);
    await handIn(world, channel, {});

    expect(world.holds().credit).toBeUndefined();
  });

  test('calls an attempt incomplete that was only opened', async () => {
    const world = create();
    const channel = await begin(world);
    void channel.save(snapshot(1));
    void channel.report(resultOf());
    await world.pass(A_MOMENT);
    await end(world, channel);

    expect(world.holds().status).toBe('incomplete');
  });

  test('tells a verdict that was refused as soon as it is taken', async () => {
    const world = create();
    const channel = await begin(world);
    await world.pass(A_MOMENT);
    world.refuse(true);
    void channel.save(snapshot(8));
    void channel.report(resultOf({ complete: true, passed: true, credit: 0.725 }));
    await world.pass(10_000);
    world.refuse(false);
    await world.pass(ALL_RETRIES);

    expect(world.holds()).toMatchObject({ status: 'passed', credit: 0.725 });
  });

  test('tells a verdict even when the page is closed in the same breath', async () => {
    const world = create();
    const channel = await begin(world);
    void channel.save(snapshot(8));
    void channel.report(resultOf({ complete: true, passed: true, credit: 0.725 }));
    await end(world, channel);

    expect(world.holds()).toMatchObject({ status: 'passed', credit: 0.725, endings: 1 });
  });

  test('never lets a finished status or its score fall', async () => {
    const world = create();
    const first = await begin(world);
    await handIn(world, first, { passed: true, credit: 0.725 });
    void first.report(resultOf());
    await end(world, first);

    const second = await begin(world);
    void second.report(resultOf());
    await handIn(world, second, { passed: false, credit: 0.1 });
    await end(world, second);

    expect(world.holds()).toMatchObject({ status: 'passed', credit: 0.725, endings: 2 });
  });
}

function describeReview(create: () => ChannelWorld): void {
  test('writes nothing in review', async () => {
    const world = create();
    const before = await begin(world);
    before.answer(answerOf('cash-reserve', 'Six months'));
    await handIn(world, before, { passed: true, credit: 0.725 });
    await end(world, before);
    const held = world.holds();

    world.launchAs('review');
    const channel = world.launch();
    const opened = channel.open();
    await world.pass(A_MOMENT);
    channel.answer(answerOf('cash-reserve', 'None'));
    channel.flush();
    await handIn(world, channel, { passed: true, credit: 0.9 });
    await end(world, channel);

    expect((await opened).mode).toBe('review');
    expect(world.holds()).toEqual({ ...held, endings: held.endings + 1 });
  });
}
