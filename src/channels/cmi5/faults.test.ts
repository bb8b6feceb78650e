import { describe, expect, test } from 'vitest';
import {
  ALL_RETRIES,
  answerItems,
  begin,
  end,
  handIn,
  opened,
  wordsOf,
} from '../../../tests/fakes/attempt.js';
import { LrsWorld } from '../../../tests/fakes/cmi5-launch.js';
import { MemoryLrs, type Fault } from '../../../packager/preview/lrs/memory-lrs.js';
import {
  savesState,
  sends,
  sendsStatements,
  type LrsRequest,
} from '../../../packager/preview/lrs/faults.js';
import { ILIAS, MOODLE, STRICT, type LrsTraits } from '../../../packager/preview/lrs/traits.js';
import { openCmi5 } from './channel.js';

const worldOf = (traits: LrsTraits) => new LrsWorld(new MemoryLrs(traits), openCmi5, true);
const count = (world: LrsWorld, verb: string) => world.verbs.filter((one) => one === verb).length;
const asks = (part: string) => (request: LrsRequest) => request.url.includes(part);

/** All that the LRS must hold in the end, and nothing twice. */
function expectWhole(world: LrsWorld, answers: number): void {
  expect(world.holds().answers).toEqual(wordsOf(1, answers));
  expect(count(world, 'answered')).toBe(answers);
  expect([count(world, 'passed'), count(world, 'completed')]).toEqual([1, 1]);
}

const LMSS = [
  { lms: 'a strict LMS', traits: STRICT },
  { lms: 'mod_cmi5', traits: MOODLE },
  { lms: 'ILIAS', traits: ILIAS },
];

const TROUBLES: readonly { readonly what: string; readonly faults: readonly Fault[] }[] = [
  { what: 'nothing', faults: [] },
  { what: '503 five times', faults: [{ trouble: 503, times: 5, when: sendsStatements }] },
  { what: 'five resets', faults: [{ trouble: 'reset', times: 5, when: sendsStatements }] },
  {
    what: 'two requests that hang',
    faults: [{ trouble: 'hang', times: 2, when: sendsStatements }],
  },
  { what: '429 three times', faults: [{ trouble: 429, times: 3 }] },
  {
    what: '503 twice for the launch data',
    faults: [{ trouble: 503, times: 2, when: asks('LaunchData') }],
  },
  {
    what: '503 twice for the preferences',
    faults: [{ trouble: 503, times: 2, when: asks('agents/profile') }],
  },
  { what: '503 twice for the token', faults: [{ trouble: 503, times: 2, when: asks('/fetch/') }] },
  {
    what: 'a lost reply to "initialized"',
    faults: [{ trouble: 'lose-reply', times: 1, when: sends('initialized') }],
  },
  {
    what: '504 after storing "initialized"',
    faults: [{ trouble: 'gateway', times: 1, when: sends('initialized') }],
  },
  {
    what: 'five lost replies to answers',
    faults: [{ trouble: 'lose-reply', times: 5, when: sends('answered') }],
  },
  {
    what: '504 after storing "passed"',
    faults: [{ trouble: 'gateway', times: 1, when: sends('passed') }],
  },
  {
    what: 'a lost reply to "passed"',
    faults: [{ trouble: 'lose-reply', times: 1, when: sends('passed') }],
  },
  {
    what: 'lists of which half is stored',
    faults: [{ trouble: 'half', times: 2, when: sends('passed') }],
  },
  {
    what: 'lost replies to saved states',
    faults: [{ trouble: 'lose-reply', times: 4, when: savesState }],
  },
  {
    what: 'everything failing for a while',
    faults: [{ trouble: 'reset', times: 12 }],
  },
];

describe.each(LMSS)('cmi5 against $lms', ({ traits }) => {
  test.each(TROUBLES)('tells all twenty answers once after $what', async ({ faults }) => {
    const world = worldOf(traits);
    world.lrs.faults.push(...faults.map((fault) => ({ ...fault })));
    const channel = await begin(world);
    await answerItems(world, channel, 1, 20);
    await handIn(world, channel);
    await end(world, channel);

    expectWhole(world, 20);
    expect(world.verbs[0]).toBe('initialized');
    expect(world.verbs.at(-1)).toBe('terminated');
    expect([count(world, 'initialized'), count(world, 'terminated')]).toEqual([1, 1]);
    expect(world.storage.keys).toEqual([]);
  });

  test('goes on after a reload in the middle, with the same session', async () => {
    const world = worldOf(traits);
    const before = await begin(world);
    await answerItems(world, before, 1, 10);
    world.tab.dispatch('pagehide');
    before.flush();
    await world.pass(0);

    const channel = await opened(world, world.reload());
    await answerItems(world, channel, 11, 20);
    await handIn(world, channel);
    await end(world, channel);

    expectWhole(world, 20);
    expect([count(world, 'initialized'), count(world, 'terminated')]).toEqual([1, 1]);
  });

  test('tells the rest at the next launch when the tab was closed at once', async () => {
    const world = worldOf(traits);
    const before = await begin(world);
    world.lrs.online = false;
    await answerItems(world, before, 1, 60);
    world.tab.dispatch('pagehide');
    before.flush();
    await world.pass(0);
    world.lrs.online = true;

    const channel = await begin(world);
    await world.pass(1_000);
    expect(world.holds().answers).toEqual(wordsOf(1, 60));
    await handIn(world, channel);
    await end(world, channel);

    expectWhole(world, 60);
    expect(world.lrs.refusals).toEqual([]);
  });

  test('tells an outcome that never left the closed tab, from the saved attempt', async () => {
    const world = worldOf(traits);
    const before = await begin(world);
    await answerItems(world, before, 1, 20);
    world.lrs.online = false;
    await handIn(world, before);
    world.storage.clear();
    world.lrs.online = true;

    const channel = await begin(world);
    await handIn(world, channel);

    expectWhole(world, 20);
  });

  test('keeps everything when the token has run out, and tells it at the next launch', async () => {
    const world = worldOf(traits);
    const before = await begin(world);
    await answerItems(world, before, 1, 10);
    world.lrs.expired = true;
    await answerItems(world, before, 11, 20);
    const delivery = before.report({ complete: false, progress: 0.5, objectives: [] });
    await world.pass(ALL_RETRIES);
    const requests = world.lrs.requests.length;
    await world.pass(ALL_RETRIES);
    expect(await delivery).toBe('held');
    expect(world.lrs.requests).toHaveLength(requests);
    world.lrs.expired = false;

    const channel = await begin(world);
    await handIn(world, channel);

    expectWhole(world, 20);
  });

  test('keeps everything when the reply to the only token is lost', async () => {
    const world = worldOf(traits);
    world.lrs.faults.push({ trouble: 'lose-reply', times: 1, when: asks('/fetch/') });
    const before = await begin(world);
    await answerItems(world, before, 1, 20);
    expect(world.holds()).toMatchObject({ status: 'none', writes: 0 });

    const channel = world.launch();
    const launch = channel.open();
    await world.pass(100);
    await handIn(world, channel);

    expect((await launch).states).toContain('state-20.check');
    expectWhole(world, 20);
  });
});
