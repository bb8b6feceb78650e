import { describe, expect, test } from 'vitest';
import { answerOf, resultOf, SETTINGS } from '../../../tests/contracts/channel.js';
import {
  ALL_RETRIES,
  answerItems,
  begin,
  end,
  handIn,
  opened,
} from '../../../tests/fakes/attempt.js';
import { cmi5Address, LrsWorld, TERMS } from '../../../tests/fakes/cmi5-launch.js';
import { MemoryLrs } from '../../../packager/preview/lrs/memory-lrs.js';
import { savesState, sendsStatements } from '../../../packager/preview/lrs/faults.js';
import {
  ILIAS,
  MOODLE,
  OPEN_EDX,
  STRICT,
  type LrsTraits,
} from '../../../packager/preview/lrs/traits.js';
import { FakeTab, locationOf } from '../../../tests/fakes/tab.js';
import { openCmi5 } from './channel.js';

const worldOf = (traits: LrsTraits = STRICT) => new LrsWorld(new MemoryLrs(traits), openCmi5, true);
const count = (world: LrsWorld, verb: string) => world.verbs.filter((one) => one === verb).length;
const save = (state: string) => ({ state, sessionSeconds: 60 });

async function launched(world: LrsWorld) {
  const channel = world.launch();
  const opening = channel.open();
  await world.pass(100);
  return { channel, launch: await opening };
}

describe('a cmi5 launch', () => {
  test('is taken up with one token, as received, at the address without a double slash', async () => {
    const world = worldOf();
    const channel = await begin(world);
    await answerItems(world, channel, 1, 2);

    const fetches = world.lrs.requests.filter(({ url }) => url.includes('/fetch/'));
    const others = world.lrs.requests.filter(({ url }) => !url.includes('/fetch/'));
    expect(fetches.map(({ method }) => method)).toEqual(['POST']);
    expect(new Set(others.map(({ headers }) => headers['authorization']))).toEqual(
      new Set([`Basic ${world.session?.token ?? ''}`]),
    );
    expect(others.every(({ url }) => !url.slice(8).includes('//'))).toBe(true);
  });

  test('takes language and pass mark from the LMS', async () => {
    const world = worldOf();
    world.terms = { ...TERMS, masteryScore: 0.8 };
    world.lrs.preferences.set(JSON.stringify(TERMS.actor), '{"languagePreference": "de-AT,en"}');
    const { launch } = await launched(world);

    expect(launch).toMatchObject({
      keeps: 'lms',
      mode: 'normal',
      language: 'de-AT',
      masteryScore: 0.8,
      finished: false,
    });
  });

  test('is not one when the address lacks a part', async () => {
    const world = worldOf();
    const tab = new FakeTab({
      href: 'https://lms.example/index.html?endpoint=x',
      fetch: world.lrs.fetch,
    });
    const channel = openCmi5(SETTINGS, tab.environment);

    expect(await channel.open()).toMatchObject({ keeps: 'nothing', learner: '', states: [] });
    expect(await channel.save(save('a'))).toBe('held');
    await channel.close();
    expect(world.lrs.requests).toEqual([]);
  });

  test.each([{ traits: STRICT }, { traits: ILIAS }])(
    'keeps work on the device when the token cannot be had again ($traits.secondFetch)',
    async ({ traits }) => {
      const world = worldOf(traits);
      world.tabOptions = { sessionStorage: null };
      await begin(world);
      const channel = world.reload();
      const opening = channel.open();
      await world.pass(100);
      channel.answer(answerOf('item-1', 'Answer 1'));
      const saved = channel.save(save('state-1.check'));
      await world.pass(ALL_RETRIES);

      expect(await opening).toMatchObject({ keeps: 'device', states: [] });
      expect(await saved).toBe('held');
      const { launch } = await launched(world);
      expect(launch.states).toEqual(['state-1.check']);
      expect(world.holds().answers).toEqual(['Answer 1']);
    },
  );

  test('opens after half a minute when nothing answers, and connects later', async () => {
    const world = worldOf();
    await end(world, await begin(world));
    world.lrs.online = false;
    const channel = world.launch();
    const opening = channel.open();
    await world.pass(30_000);
    const launch = await opening;
    void channel.save(save('state-2.check'));
    world.lrs.online = true;
    world.tab.dispatch('online');
    await world.pass(1_000);

    expect(launch.keeps).toBe('device');
    expect(world.lrs.states.texts.join()).toContain('state-2.check');
  });

  test('keeps an attempt of the LMS that came too late for this page', async () => {
    const world = worldOf();
    const before = await begin(world);
    await answerItems(world, before, 1, 7);
    world.lrs.online = false;
    const channel = world.launch();
    void channel.open();
    await world.pass(40_000);
    world.lrs.online = true;
    world.tab.dispatch('online');
    await world.pass(1_000);
    void channel.save(save('state-late.check'));
    await world.pass(1_000);

    const { launch } = await launched(world);
    expect([...launch.states].sort()).toEqual(['state-7.check', 'state-late.check']);
  });

  test('says that the LMS holds a final status', async () => {
    const world = worldOf();
    await handIn(world, await begin(world));
    world.storage.clear();

    expect((await launched(world)).launch.finished).toBe(true);
  });
});

describe('the state document', () => {
  test.each([
    { traits: STRICT, name: 'If-Match' },
    { traits: MOODLE, name: 'If-Match' },
  ])('is written with the tag that was seen ($traits.stale)', async ({ traits }) => {
    const world = worldOf(traits);
    const channel = await begin(world);
    await answerItems(world, channel, 1, 3);

    const writes = world.lrs.requests.filter((one) => savesState(one));
    expect(writes.map(({ headers }) => headers['if-match'])).toEqual([undefined, '"1"', '"2"']);
  });

  test.each([{ traits: STRICT }, { traits: MOODLE }])(
    'keeps both attempts when another tab wrote one ($traits.stale)',
    async ({ traits }) => {
      const world = worldOf(traits);
      const first = await begin(world);
      void first.save(save('state-1.check'));
      await world.pass(100);
      const { clock } = world.tab;
      const second = await begin(world);
      void second.save(save('state-2.check'));
      await world.pass(100);
      void first.save(save('state-3.check'));
      await clock.pass(100);

      expect(world.lrs.states.texts.join()).toContain('state-3.check');
      const { launch } = await launched(world);
      expect([...launch.states].sort()).toEqual(['state-2.check', 'state-3.check']);
    },
  );

  test('forgets the other attempt once a launch that has seen it is kept', async () => {
    const world = worldOf();
    const first = await begin(world);
    void first.save(save('state-1.check'));
    await world.pass(100);
    const { clock } = world.tab;
    void (await begin(world)).save(save('state-2.check'));
    await world.pass(100);
    void first.save(save('state-3.check'));
    await clock.pass(100);
    void (await begin(world)).save(save('state-4.check'));
    await world.pass(100);

    expect((await launched(world)).launch.states).toEqual(['state-4.check']);
  });

  test('of an LMS that knows one name only lies under that name', async () => {
    const world = worldOf(OPEN_EDX);
    const channel = await begin(world, { send: 'put' });
    const saved = channel.save(save('state-1.check'));
    await world.pass(100);

    expect(await saved).toBe('sent');
    expect((await launched(world)).launch.states).toEqual(['state-1.check']);
  });

  test('is not believed to be written on a word that is no 204', async () => {
    const world = worldOf();
    world.lrs.faults.push({ trouble: 200, times: 1, when: savesState });
    const channel = await begin(world);
    const saved = channel.save(save('state-1.check'));
    await world.pass(100);

    expect(await saved).toBe('unconfirmed');
    expect((await launched(world)).launch.states).toEqual(['state-1.check']);
  });
});

describe('leaving', () => {
  test.each([
    {
      returnURL: 'https://lms.example/course/7',
      inAddress: undefined,
      to: 'https://lms.example/course/7',
    },
    { returnURL: undefined, inAddress: 'https://lms.example/home', to: 'https://lms.example/home' },
    { returnURL: '', inAddress: 'https://lms.example/home', to: undefined },
    { returnURL: undefined, inAddress: undefined, to: undefined },
    { returnURL: 'javascript:alert(1)', inAddress: undefined, to: undefined },
  ])('goes to $to for $returnURL and $inAddress', async ({ returnURL, inAddress, to }) => {
    const world = worldOf();
    const session = world.lrs.openSession({ ...TERMS, returnURL });
    const href = cmi5Address(
      world.lrs,
      session,
      inAddress === undefined ? {} : { returnURL: inAddress },
    );
    const tab = new FakeTab({ href, fetch: world.lrs.fetch });
    const channel = openCmi5(SETTINGS, tab.environment);
    await channel.open();
    const closed = channel.close();
    await tab.clock.pass(100);
    await closed;

    expect(tab.visited).toEqual(to === undefined ? [] : [to]);
    expect(tab.closed).toBe(to === undefined);
    expect(world.lrs.told(TERMS.registration).map(({ verb }) => verb.display?.['en'])).toEqual([
      'initialized',
      'terminated',
    ]);
  });

  test('takes the page around the frame along, when it is of the same origin', async () => {
    const world = worldOf();
    const visited: string[] = [];
    world.tabOptions = { top: { location: locationOf('https://lms.example/mod/view', visited) } };
    await end(world, await begin(world));

    expect(visited).toEqual([TERMS.returnURL]);
    expect(world.tab.visited).toEqual([]);
  });

  test('leaves a page of another origin where it is', async () => {
    const world = worldOf();
    const top = {
      get location(): Location {
        throw new DOMException('Blocked a frame.', 'SecurityError');
      },
    };
    world.tabOptions = { top };
    await end(world, await begin(world));

    expect(world.tab.visited).toEqual([TERMS.returnURL]);
  });

  test('does not wait for ever', async () => {
    const world = worldOf();
    const channel = await begin(world);
    world.lrs.faults.push({ trouble: 'hang', times: 99 });
    await answerItems(world, channel, 1, 1);
    const closed = channel.close();
    await world.pass(15_000);
    await closed;

    expect(world.tab.visited).toEqual([TERMS.returnURL]);
  });
});

describe('a page that vanishes', () => {
  test('ends its session once the outcome has been told, and only on leaving', async () => {
    const world = worldOf();
    const channel = await begin(world);
    await answerItems(world, channel, 1, 2);
    await handIn(world, channel);
    channel.flush();
    await world.pass(0);
    expect(count(world, 'terminated')).toBe(0);
    world.tab.dispatch('pagehide');
    channel.flush();
    await world.pass(0);

    expect(world.verbs.at(-1)).toBe('terminated');
  });

  test('leaves its session open while an outcome is due, because a reload looks the same', async () => {
    const world = worldOf();
    const channel = await begin(world);
    await answerItems(world, channel, 1, 2);
    world.tab.dispatch('pagehide');
    channel.flush();
    await world.pass(0);

    expect(count(world, 'terminated')).toBe(0);
  });

  test('goes nowhere when the app closes its session because the page is going', async () => {
    const world = worldOf();
    const before = await begin(world);
    await answerItems(world, before, 1, 2);
    world.tab.dispatch('pagehide');
    await before.close();
    await world.pass(0);
    const channel = await opened(world, world.reload());
    await answerItems(world, channel, 3, 4);

    expect([world.tab.visited, world.tab.closed]).toEqual([[], false]);
    expect(count(world, 'terminated')).toBe(0);
    expect(count(world, 'answered')).toBe(4);
  });

  test('ends its session at once in a review', async () => {
    const world = worldOf();
    world.launchAs('review');
    const channel = await begin(world);
    world.tab.dispatch('pagehide');
    channel.flush();
    await world.pass(0);

    expect(world.verbs).toEqual(['initialized', 'terminated']);
  });

  test('sends what is left in requests that outlive it, within 64 KiB together, "terminated" last', async () => {
    const world = worldOf();
    const channel = await begin(world);
    await handIn(world, channel);
    world.lrs.faults.push({ trouble: 'hang', times: 1, when: sendsStatements });
    for (let item = 1; item <= 60; item += 1) {
      channel.answer(answerOf(`item-${item}`, 'words '.repeat(100)));
    }
    void channel.report(resultOf({ complete: true, passed: true, credit: 0.85 }));
    void channel.save(save('state-9.check'));
    world.lrs.requests.length = 0;
    world.tab.dispatch('pagehide');
    channel.flush();
    const sent = [...world.lrs.requests];

    expect(sent.length).toBeGreaterThan(0);
    expect(sent.every(({ keepalive }) => keepalive)).toBe(true);
    expect(sent.reduce((sum, { body = '' }) => sum + body.length, 0)).toBeLessThan(65_536);
  });

  test('says nothing more in a session that it has ended, should it come back', async () => {
    const world = worldOf();
    const channel = await begin(world);
    await handIn(world, channel);
    world.tab.dispatch('pagehide');
    await channel.close();
    world.tab.dispatch('pageshow');
    channel.answer(answerOf('item-1', 'Answer 1'));
    const saved = channel.save(save('state-2.check'));
    await world.pass(ALL_RETRIES);

    expect(await saved).toBe('held');
    expect(world.verbs.at(-1)).toBe('terminated');
    expect(world.lrs.refusals).toEqual([]);
  });

  test('is not told twice what it sent in the last moment', async () => {
    const world = worldOf();
    const before = await begin(world);
    world.lrs.faults.push({ trouble: 'hang', times: 1, when: savesState });
    void before.report(resultOf({ complete: true, passed: true, credit: 0.85 }));
    world.tab.dispatch('pagehide');
    void before.close();
    const keys = world.storage.keys.filter((key) => key.includes(':out-'));
    const left = keys.map((key) => [key, world.storage.getItem(key) ?? ''] as const);
    await world.pass(100);
    for (const [key, text] of left) world.storage.setItem(key, text);
    await begin(world);
    await world.pass(1_000);

    expect(left.length).toBeGreaterThan(0);
    expect(world.lrs.refusals).toEqual([]);
    expect(count(world, 'passed')).toBe(1);
  });

  test('does not begin again where its session has ended, and keeps new answers', async () => {
    const world = worldOf();
    const before = await begin(world);
    await handIn(world, before);
    world.tab.dispatch('pagehide');
    before.flush();
    await world.pass(0);
    const channel = await opened(world, world.reload());
    channel.answer(answerOf('item-1', 'Answer 1'));
    const saved = channel.save(save('state-2.check'));
    await world.pass(1_000);
    expect(await saved).toBe('held');
    await begin(world);
    await world.pass(1_000);

    expect(world.lrs.refusals).toEqual([]);
    expect(world.holds().answers).toEqual(['Answer 1']);
  });

  test('shares a registration with another tab without losing or doubling anything', async () => {
    const world = worldOf(MOODLE);
    const first = await begin(world);
    world.lrs.online = false;
    await answerItems(world, first, 1, 5);
    const { clock } = world.tab;
    world.lrs.online = true;
    const second = await begin(world);
    await clock.pass(ALL_RETRIES);
    await answerItems(world, second, 6, 8);
    await clock.pass(ALL_RETRIES);

    expect(count(world, 'answered')).toBe(8);
    expect(new Set(world.holds().answers).size).toBe(8);
  });
});

describe('a profile that travels from package to package', () => {
  test.each([
    ['a strict LMS', STRICT],
    ['mod_cmi5', MOODLE],
    ['ILIAS', ILIAS],
  ])('lies with the learner at %s', async (_name, traits) => {
    const world = worldOf(traits);
    const here = await launched(world);
    const profileId = 'https://publisher.example/profile';
    const put = here.launch.profile?.(profileId, { method: 'PUT', body: '{"format":1}' });
    await world.pass(100);
    const there = await launched(world);
    const got = there.launch.profile?.(profileId, { method: 'GET' });
    await world.pass(100);

    expect((await put)?.status).toBe(204);
    expect(await got).toMatchObject({ status: 200, text: '{"format":1}' });
    expect(world.lrs.profiles.texts).toEqual(['{"format":1}']);
  });
});
