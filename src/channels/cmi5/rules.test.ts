import type { Statement } from '@xapi/xapi';
import { describe, expect, test } from 'vitest';
import { answerOf, resultOf, SETTINGS } from '../../../tests/contracts/channel.js';
import { ALL_RETRIES, answerItems, begin, end, handIn } from '../../../tests/fakes/attempt.js';
import { LrsWorld, TERMS } from '../../../tests/fakes/cmi5-launch.js';
import { MemoryLrs, type LrsRequest } from '../../../packager/preview/lrs/memory-lrs.js';
import { sendsStatements } from '../../../packager/preview/lrs/faults.js';
import { OPEN_EDX, STRICT } from '../../../packager/preview/lrs/traits.js';
import { openCmi5 } from './channel.js';

const strictWorld = () => new LrsWorld(new MemoryLrs(STRICT), openCmi5, true);
const verdicts = (world: LrsWorld) =>
  world.verbs.filter((verb) => ['passed', 'failed', 'completed'].includes(verb));
const named = (world: LrsWorld, verb: string) =>
  world.told.filter((one) => one.verb.id.endsWith(`/${verb}`));
const lists = (world: LrsWorld) =>
  world.lrs.requests
    .filter(sendsStatements)
    .map(({ body }) => JSON.parse(body ?? '[]') as Statement[]);

describe('cmi5 statements', () => {
  test('tell a whole attempt in the order that cmi5 wants', async () => {
    const world = strictWorld();
    const channel = await begin(world);
    await answerItems(world, channel, 1, 20);
    await handIn(world, channel);
    await end(world, channel);

    expect(world.verbs).toEqual([
      'initialized',
      ...Array<string>(20).fill('answered'),
      'scored',
      'scored',
      'passed',
      'completed',
      'terminated',
    ]);
    expect(world.lrs.refusals).toEqual([]);
  });

  test('go out with "initialized" alone, then at most twenty and 48 KiB at a time', async () => {
    const world = strictWorld();
    world.lrs.faults.push({ trouble: 503, times: 1, when: sendsStatements });
    const channel = await begin(world);
    for (let item = 1; item <= 50; item += 1) {
      channel.answer(answerOf(`item-${item}`, 'long '.repeat(item > 30 ? 1_000 : 1)));
    }
    await world.pass(ALL_RETRIES);

    const sent = lists(world);
    expect(sent[0]?.map(({ verb }) => verb.display?.['en'])).toEqual(['initialized']);
    expect(sent[1]?.length).toBe(20);
    expect(sent.every((list) => JSON.stringify(list).length < 48 * 1024)).toBe(true);
    expect(named(world, 'answered')).toHaveLength(50);
  });

  test('are the same bytes at every try', async () => {
    const world = strictWorld();
    const bodies: (string | undefined)[] = [];
    const channel = await begin(world);
    const noted = (request: LrsRequest) => {
      const list = sendsStatements(request);
      if (list) bodies.push(request.body);
      return list;
    };
    world.lrs.faults.push({ trouble: 503, times: 4, when: noted });
    await answerItems(world, channel, 1, 1);
    await world.pass(ALL_RETRIES);

    expect(bodies).toHaveLength(4);
    expect(new Set(bodies)).toEqual(new Set([`[${JSON.stringify(named(world, 'answered')[0])}]`]));
  });

  test('are looked up, not sent again, when a reply was lost', async () => {
    const world = strictWorld();
    const channel = await begin(world);
    world.lrs.faults.push({ trouble: 'lose-reply', times: 1, when: sendsStatements });
    await answerItems(world, channel, 1, 3);
    await world.pass(ALL_RETRIES);

    expect(named(world, 'answered')).toHaveLength(3);
    expect(world.lrs.refusals).toEqual([]);
  });

  test('do not wait for ever for an answer', async () => {
    const world = strictWorld();
    const channel = await begin(world);
    world.lrs.faults.push({ trouble: 'hang', times: 1, when: sendsStatements });
    channel.answer(answerOf('item-1', 'Answer 1'));
    const saved = channel.save({ state: 'state-1.check', sessionSeconds: 2 });
    await world.pass(10_000);

    expect(await saved).toBe('held');
    await world.pass(2_000);
    expect(named(world, 'answered')).toHaveLength(1);
  });

  test.each([
    { masteryScore: 0.9, credit: 0.85, passed: true, verb: 'failed' },
    { masteryScore: 0.5, credit: 0.6, passed: false, verb: 'passed' },
    { masteryScore: 0.6, credit: 0.6, passed: undefined, verb: 'passed' },
    { masteryScore: 0.66667, credit: 2 / 3, passed: undefined, verb: 'passed' },
    { masteryScore: undefined, credit: 0.6, passed: false, verb: 'failed' },
  ])('say $verb at $credit when the launch demands $masteryScore', async (row) => {
    const world = strictWorld();
    world.terms = { ...world.terms, masteryScore: row.masteryScore };
    const channel = await begin(world);
    await handIn(world, channel, { credit: row.credit, passed: row.passed });

    expect(verdicts(world)).toEqual([row.verb, 'completed']);
    expect(world.lrs.refusals).toEqual([]);
  });

  test.each([
    { scores: 'objectives', verbs: ['scored', 'passed'] },
    { scores: 'extension', verbs: ['passed'] },
  ] as const)(
    'carry a score in $verbs where the preset says $scores',
    async ({ scores, verbs }) => {
      const world = strictWorld();
      const channel = await begin(world, { scores });
      await answerItems(world, channel, 1, 1);
      await handIn(world, channel);

      const graded = world.told.filter(({ result }) => result?.score !== undefined);
      expect(graded.map(({ verb }) => verb.display?.['en'])).toEqual(verbs);
      const [found] = named(world, 'scored');
      expect(Object.keys(found?.result?.extensions ?? {})).toContain(`${SETTINGS.baseIri}percent`);
    },
  );

  test('say only "completed" of an attempt without a pass mark', async () => {
    const world = strictWorld();
    const channel = await begin(world);
    await handIn(world, channel, {});

    expect(verdicts(world)).toEqual(['completed']);
  });

  test('carry percent and scaled in a verdict, and no score anywhere else', async () => {
    const world = strictWorld();
    const channel = await begin(world);
    channel.answer(answerOf('cash-reserve', 'Six months', { credit: 0.5 }));
    await handIn(world, channel);
    await end(world, channel);

    const scores = world.told.flatMap(({ verb, result }) =>
      result?.score ? [[verb.display?.['en'], result.score]] : [],
    );
    expect(scores).toEqual([
      ['scored', { scaled: 0.5 }],
      ['passed', { scaled: 0.85, raw: 85, min: 0, max: 100 }],
    ]);
  });

  test('tell an answer in the terms of xAPI, under its objective', async () => {
    const world = strictWorld();
    const channel = await begin(world);
    channel.answer(
      answerOf('cash-reserve', 'Six months', {
        response: {
          type: 'choice',
          chosen: ['a', 'c'],
          correct: ['a'],
          options: [{ key: 'a', text: 'Six months' }],
        },
        credit: 0.5,
        seconds: 75.5,
      }),
    );
    void channel.report(resultOf());
    await world.pass(100);

    expect(named(world, 'answered')[0]).toMatchObject({
      object: {
        id: `${world.terms.activityId}/item/cash-reserve`,
        definition: {
          type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
          interactionType: 'fill-in',
        },
      },
      result: { response: 'Six months', success: false, duration: 'PT1M15.5S' },
      context: {
        contextActivities: {
          parent: [{ id: 'https://example.org/portolan/harbour-check/objective/finance' }],
        },
      },
    });
  });

  test('send "progressed" only where it is wanted, and seldom', async () => {
    const world = strictWorld();
    const quiet = await begin(world);
    void quiet.report(resultOf({ progress: 0.5 }));
    await world.pass(100);
    const channel = await begin(world, { progress: true });
    for (const progress of [0.05, 0.1, 0.15, 0.5, 0.4]) void channel.report(resultOf({ progress }));
    await world.pass(100);

    const percents = named(world, 'progressed').map(({ result }) =>
      Object.values(result?.extensions ?? {}),
    );
    expect(percents).toEqual([[10], [50]]);
  });

  test.each(['Review', 'Browse'] as const)('say nothing but start and end in %s', async (mode) => {
    const world = strictWorld();
    world.terms = { ...world.terms, launchMode: mode };
    const channel = await begin(world);
    await answerItems(world, channel, 1, 2);
    await handIn(world, channel);
    await end(world, channel);

    expect(world.verbs).toEqual(['initialized', 'terminated']);
    expect(world.lrs.states.writes).toBe(0);
  });

  test('leave what waits for a normal launch alone in a review', async () => {
    const world = strictWorld();
    const before = await begin(world);
    world.lrs.online = false;
    await answerItems(world, before, 1, 3);
    world.lrs.online = true;
    world.launchAs('review');
    await end(world, await begin(world));
    expect(named(world, 'answered')).toEqual([]);
    world.launchAs('normal');
    await begin(world);
    await world.pass(1_000);

    expect(named(world, 'answered')).toHaveLength(3);
  });

  test.each([
    { actor: TERMS.actor },
    { actor: { account: { homePage: 'https://lms.example', name: '17' } } },
    { actor: { objectType: 'Agent' as const, mbox: 'mailto:ada@example.org' } },
  ])('give back the actor $actor as it came', async ({ actor }) => {
    const world = strictWorld();
    world.terms = { ...TERMS, actor };
    await end(world, await begin(world));

    expect(world.told.map((statement) => statement.actor)).toEqual([actor, actor]);
    expect(world.lrs.refusals).toEqual([]);
  });

  test('leave neither name nor address of the learner on the device', async () => {
    const world = strictWorld();
    const channel = await begin(world);
    world.lrs.online = false;
    await answerItems(world, channel, 1, 3);
    await handIn(world, channel);

    const left = world.storage.keys.map((key) => `${key} ${world.storage.getItem(key) ?? ''}`);
    expect(left.length).toBeGreaterThan(5);
    expect(left.join()).not.toMatch(/Ada|ada@/);
  });
});

describe('a registration', () => {
  const ofCredit = (credit: number, passed = false) => ({ credit, passed });

  test.each([
    { first: ofCredit(0.5), second: ofCredit(0.4), verbs: ['failed', 'completed'] },
    { first: ofCredit(0.5), second: ofCredit(0.5), verbs: ['failed', 'completed'] },
    { first: ofCredit(0.5), second: ofCredit(0.6), verbs: ['failed', 'completed', 'failed'] },
    { first: ofCredit(0.5), second: ofCredit(0.9, true), verbs: ['failed', 'completed', 'passed'] },
    { first: ofCredit(0.9, true), second: ofCredit(0.4), verbs: ['passed', 'completed'] },
    { first: ofCredit(0.8, true), second: ofCredit(0.9, true), verbs: ['passed', 'completed'] },
  ])('hears $second after $first as $verbs', async ({ first, second, verbs }) => {
    const world = strictWorld();
    const before = await begin(world);
    await handIn(world, before, first);
    await end(world, before);
    world.storage.clear();
    const channel = await begin(world);
    await handIn(world, channel, second);
    await end(world, channel);

    expect(verdicts(world)).toEqual(verbs);
    expect(world.lrs.refusals).toEqual([]);
  });

  test('hears of a pass after a fail in one session at the next launch', async () => {
    const world = strictWorld();
    const before = await begin(world);
    await handIn(world, before, ofCredit(0.4));
    const again = before.report(resultOf({ complete: true, credit: 0.9, passed: true }));
    await world.pass(ALL_RETRIES);
    await end(world, before);
    const first = verdicts(world);
    await begin(world);
    await world.pass(1_000);

    expect(await again).toBe('held');
    expect(first).toEqual(['failed', 'completed']);
    expect(verdicts(world)).toEqual(['failed', 'completed', 'passed']);
    expect(world.lrs.refusals).toEqual([]);
  });

  test('hears the same result once, told again on another device', async () => {
    const world = strictWorld();
    const before = await begin(world);
    await handIn(world, before);
    const told = world.told.length;
    world.storage.clear();
    const channel = await begin(world);
    await handIn(world, channel);

    expect(world.told).toHaveLength(told + 1);
    expect(world.verbs.at(-1)).toBe('initialized');
  });

  test('keeps the id and time of what an earlier session left, in the context of the new one', async () => {
    const world = strictWorld();
    const before = await begin(world);
    world.lrs.online = false;
    await answerItems(world, before, 1, 1);
    const [key = ''] = world.storage.keys.filter((one) => one.includes(':out-'));
    const left = JSON.parse(world.storage.getItem(key) ?? '{}') as { draft: Statement };
    world.lrs.online = true;
    await begin(world);
    await world.pass(100);

    const [statement] = named(world, 'answered');
    expect(statement).toMatchObject({ id: left.draft.id, timestamp: left.draft.timestamp });
    expect(Object.values(statement?.context?.extensions ?? {})).toContain(world.session?.id);
  });
});

describe('an LMS that counts only single PUTs', () => {
  test.each(['put', 'batch'] as const)('gets them when lists are sent by %s', async (send) => {
    const world = new LrsWorld(new MemoryLrs(OPEN_EDX), openCmi5, true);
    const channel = await begin(world, { send, verdict: 'pass-only' });
    await answerItems(world, channel, 1, 5);
    await handIn(world, channel);
    await end(world, channel);

    expect(world.holds()).toMatchObject({ status: 'passed', credit: 0.85, endings: 1 });
    expect(named(world, 'answered')).toHaveLength(5);
  });
});
