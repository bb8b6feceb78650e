import { describe, expect, test } from 'vitest';
import { describeChannel, leftWith, resultOf, SETTINGS } from '../../../tests/contracts/channel.js';
import { answerItems, begin, end, handIn, opened } from '../../../tests/fakes/attempt.js';
import { AUTH, LrsWorld } from '../../../tests/fakes/cmi5-launch.js';
import { MemoryLrs } from '../../../packager/preview/lrs/memory-lrs.js';
import { PLAIN } from '../../../packager/preview/lrs/traits.js';
import { FakeTab } from '../../../tests/fakes/tab.js';
import { openXapi } from './channel.js';

const plainWorld = () => new LrsWorld(new MemoryLrs(PLAIN), openXapi, false);

describeChannel('an LRS', plainWorld, { verdict: true, answers: true, modes: false });

describe('an xAPI launch', () => {
  test('tells a whole attempt between start and end, without anything of cmi5', async () => {
    const world = plainWorld();
    const channel = await begin(world);
    await answerItems(world, channel, 1, 3);
    await handIn(world, channel);
    await end(world, channel);

    expect(world.verbs).toEqual([
      'initialized',
      ...['answered', 'answered', 'answered', 'scored', 'scored'],
      ...['passed', 'completed', 'terminated'],
    ]);
    expect(JSON.stringify(world.told)).not.toContain('w3id.org/xapi/cmi5');
  });

  test('tells what stands before the end, once, and again when it is better', async () => {
    const part = (id: string, credit?: number) => ({
      id,
      name: id,
      complete: credit !== undefined,
      ...(credit === undefined ? {} : { credit, settled: true }),
      summary: credit === undefined ? 'Under way' : `Passed: ${credit * 100} of 100`,
    });
    const world = plainWorld();
    const channel = await begin(world);
    const told = async (credit: number | undefined, complete = false) => {
      const objectives = [part('STR1', 0.9), part('FIN1', credit), part('GAME')];
      void channel.report(resultOf({ complete, objectives }));
      await world.pass(100);
      return world.told
        .filter(({ verb }) => verb.id.endsWith('/scored'))
        .map(({ result }) => result);
    };
    // Passed in an earlier session, which told it.
    const before = [part('STR1', 0.9), part('FIN1'), part('GAME')];
    channel.restore(leftWith([], { objectives: before }));

    expect(await told(undefined)).toEqual([]);
    expect(await told(0.8)).toMatchObject([{ score: { scaled: 0.8 } }]);
    expect(await told(0.8)).toHaveLength(1);
    expect(await told(1)).toMatchObject([{}, { score: { scaled: 1 } }]);
    const end = await told(1, true);
    expect(end.map((result) => result?.score?.scaled)).toEqual([0.8, 1, 0.9, undefined]);
  });

  test('goes on with its session after a reload, and begins another after its end', async () => {
    const world = plainWorld();
    await begin(world);
    const channel = await opened(world, world.reload());
    expect(world.verbs).toEqual(['initialized']);
    await end(world, channel);
    await opened(world, world.reload());

    expect(world.verbs).toEqual(['initialized', 'terminated', 'initialized']);
  });

  test('takes a learner in lists, and needs neither registration nor activity', async () => {
    const lrs = new MemoryLrs(PLAIN);
    lrs.credentials.add(AUTH);
    const actor = JSON.stringify({
      name: ['Ada Learner'],
      account: [{ accountServiceHomePage: 'https://lms.example', accountName: 'ada' }],
    });
    const query = new URLSearchParams({ endpoint: lrs.base, auth: AUTH, actor });
    const href = `https://lms.example/index.html?${query.toString()}`;
    const tab = new FakeTab({ href, fetch: lrs.fetch });
    const channel = openXapi(SETTINGS, tab.environment);
    await channel.open();
    const saved = channel.save({ state: 'state-1.check', sessionSeconds: 60 });
    await tab.clock.pass(100);

    expect(await saved).toBe('sent');
    expect(lrs.statements[0]?.statement).toMatchObject({
      actor: { account: { homePage: 'https://lms.example', name: 'ada' } },
      object: { id: 'https://example.org/portolan/harbour-check/activity/harbour-check' },
    });
    expect(lrs.statements[0]?.text).not.toContain('Ada');
  });

  test('is not one without a credential', async () => {
    const href = 'https://lms.example/index.html?endpoint=https%3A%2F%2Flrs.example';
    const tab = new FakeTab({ href, fetch: () => Promise.reject(new TypeError('unused')) });

    expect(await openXapi(SETTINGS, tab.environment).open()).toMatchObject({ keeps: 'nothing' });
  });
});
