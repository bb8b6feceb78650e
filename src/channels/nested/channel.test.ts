import { describe, expect, test } from 'vitest';
import {
  describeChannel,
  answerOf,
  leftWith,
  resultOf,
  SETTINGS,
  stateOf,
} from '../../../tests/contracts/channel.js';
import { NestedWorld } from '../../../tests/fakes/nested-world.js';
import { FakeTab } from '../../../tests/fakes/tab.js';
import { NESTED, type FromProgramme } from '../../core/session/nested.js';
import { NOTHING_FOUND, type Channel, type Delivery, type Launch } from '../channel.js';
import { openNested } from './channel.js';

describeChannel('a programme', () => new NestedWorld(), {
  verdict: false,
  answers: false,
  modes: true,
});

const A_MOMENT = 100;
const LONG = 10 * 60_000;
const snapshot = { state: stateOf(1), sessionSeconds: 60 };
const LAUNCH: FromProgramme = {
  type: 'launch',
  launch: { keeps: 'lms', mode: 'normal', learner: 'x', state: stateOf(3) },
};

async function opened(world: NestedWorld): Promise<{ channel: Channel; launch: Launch }> {
  const channel = world.launch();
  const opening = channel.open();
  await world.pass(A_MOMENT);
  return { channel, launch: await opening };
}

describe('a module in a programme', () => {
  test('finds what the programme has of it', async () => {
    const world = new NestedWorld();
    const { channel } = await opened(world);
    void channel.save(snapshot);
    await world.pass(A_MOMENT);

    expect((await opened(world)).launch).toEqual({
      ...NOTHING_FOUND,
      ...{ keeps: 'lms', learner: 'a1b2c3', person: 'd4e5f6', language: 'es' },
      ...{ states: [stateOf(1)], kept: stateOf(1) },
    });
  });

  test('says each thing once, marked, and no single answers', async () => {
    const world = new NestedWorld();
    const { channel } = await opened(world);
    channel.restore(leftWith([answerOf('contract', 'Oral')]));
    channel.answer(answerOf('contract', 'Written'));
    void channel.save(snapshot);
    void channel.report(resultOf());
    channel.retry();
    channel.flush();
    await channel.close();
    await world.pass(A_MOMENT);

    expect(world.heard).toEqual([
      { nested: NESTED, type: 'open' },
      { nested: NESTED, type: 'save', state: stateOf(1) },
      { nested: NESTED, type: 'report', result: resultOf() },
      { nested: NESTED, type: 'retry' },
      { nested: NESTED, type: 'close' },
    ]);
    // Opened from a stick, a page has no origin that could be named.
    expect(new Set(world.origins)).toEqual(new Set(['*']));
  });

  test.each([{ result: resultOf() }, { result: undefined }])(
    'tells a mere change of place at once, as what can wait',
    async ({ result }) => {
      const world = new NestedWorld();
      const { channel } = await opened(world);
      channel.moved?.(stateOf(2), result);
      await world.pass(A_MOMENT);

      expect(world.heard.slice(1)).toEqual([
        { nested: NESTED, type: 'save', state: stateOf(2), later: true },
        ...(result ? [{ nested: NESTED, type: 'report', result, later: true }] : []),
      ]);
    },
  );

  test('tells no change of place in review or after its end', async () => {
    const world = new NestedWorld();
    world.launchAs('review');
    (await opened(world)).channel.moved?.(stateOf(2), resultOf());
    world.launchAs('normal');
    const { channel } = await opened(world);
    await channel.close();
    channel.moved?.(stateOf(2), resultOf());
    await world.pass(A_MOMENT);

    expect(world.heard.map(({ type }) => type)).toEqual(['open', 'open', 'close']);
  });

  test('hears its parent and nobody else', async () => {
    const world = new NestedWorld();
    world.answer = undefined;
    const channel = world.launch();
    const opening = channel.open();
    const launch = { ...LAUNCH.launch, state: stateOf(9) };
    for (const source of [undefined, null, {}, world.tab?.environment.window]) {
      world.say({ type: 'launch', launch }, source ?? {});
      world.tab?.hear({ type: 'launch', launch, nested: NESTED }, source);
    }
    world.say(LAUNCH);

    expect((await opening).states).toEqual([stateOf(3)]);
  });

  test('hears nothing that is not of a programme', async () => {
    const world = new NestedWorld();
    const { channel } = await opened(world);
    const news: Delivery[] = [];
    channel.watch((delivery) => news.push(delivery));
    for (const data of [
      ...[undefined, null, 7, 'portolan-nested', [], {}],
      { type: 'delivery', delivery: { delivery: 'sent' } },
      { type: 'delivery', delivery: { delivery: 'sent' }, nested: 'another' },
    ]) {
      world.tab?.hear(data, world.window);
    }
    expect(news).toEqual([]);
    world.say({ type: 'delivery', delivery: { delivery: 'unconfirmed' } });

    expect(news).toEqual(['unconfirmed']);
  });

  test('hears only once what it opens with', async () => {
    const world = new NestedWorld();
    const { launch, channel } = await opened(world);
    world.say({ type: 'launch', launch: { ...LAUNCH.launch, mode: 'review' } });
    void channel.save(snapshot);
    await world.pass(A_MOMENT);

    expect(launch.mode).toBe('normal');
    expect(world.holds().writes).toBe(1);
  });

  test('says why work is held, as long as it is', async () => {
    const world = new NestedWorld();
    const { channel } = await opened(world);
    expect(channel.obstacle).toBeUndefined();
    world.refuse(true);
    const saved = channel.save(snapshot);
    await world.pass(A_MOMENT);

    expect(await saved).toBe('held');
    expect(channel.obstacle).toEqual({ why: 'refused', kept: true });
    world.refuse(false);
    expect(channel.obstacle).toBeUndefined();
  });
});

describe('a module without a programme', () => {
  test('keeps nothing where it is opened alone, and speaks to nobody', async () => {
    const said: unknown[] = [];
    const tab = new FakeTab({
      href: 'https://lms.example/unit-fin1.html',
      fetch: () => Promise.reject(new TypeError('unused')),
    });
    Object.assign(tab.environment.window, { postMessage: (data: unknown) => said.push(data) });
    const channel = openNested(SETTINGS, tab.environment);

    expect(await channel.open()).toEqual(NOTHING_FOUND);
    expect(await channel.save(snapshot)).toBe('held');
    expect(await channel.report(resultOf({ complete: true }))).toBe('held');
    channel.moved?.(stateOf(2), resultOf());
    await channel.close();
    expect(said).toEqual([]);
  });

  test('goes on alone where nobody answers, and takes nothing from who answers later', async () => {
    const world = new NestedWorld();
    world.answer = undefined;
    const channel = world.launch();
    const opening = channel.open();
    await world.pass(LONG);

    expect(await opening).toEqual(NOTHING_FOUND);
    world.say(LAUNCH);
    expect(await channel.save(snapshot)).toBe('held');
    expect(await channel.report(resultOf({ complete: true }))).toBe('held');
    channel.moved?.(stateOf(2), resultOf());
    await channel.close();
    await world.pass(LONG);
    expect(world.heard.map(({ type }) => type)).toEqual(['open']);
  });
});
