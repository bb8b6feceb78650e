import { describe, expect, test } from 'vitest';
import { answerOf, resultOf, stateOf } from '../../../tests/contracts/channel.js';
import { FakeScormLms } from '../../../tests/fakes/scorm-lms.js';
import { callsOf, visit } from '../../../tests/fakes/scorm-visit.js';
import { ScormWorld } from '../../../tests/fakes/scorm-world.js';
import { STRICT12 } from '../../../tests/fakes/scorm12-grammar.js';
import { openScorm12 } from '../scorm12/channel.js';

const snapshot = (revision: number) => ({ state: stateOf(revision), sessionSeconds: revision });

describe('SCORM channel at the start', () => {
  test('waits for an API that comes late', async () => {
    const { clock, player, channel, lms } = visit();
    const { API } = player;
    delete player.API;
    const opened = channel.open();
    await clock.pass(3_000);
    player.API = API;
    await clock.pass(1_000);

    expect(await opened).toMatchObject({ keeps: 'lms' });
    expect(lms.calls[0]).toBe('LMSInitialize ');
  });

  test('goes on without an LMS after five seconds, and keeps nothing', async () => {
    const { clock, player, channel } = visit();
    delete player.API;
    const opened = channel.open();
    await clock.pass(5_000);

    expect(await opened).toEqual({
      keeps: 'nothing',
      mode: 'normal',
      learner: '',
      states: [],
      finished: false,
    });
    expect(await channel.save(snapshot(1))).toBe('held');
    expect(await channel.report(resultOf())).toBe('held');
  });

  test('marks the attempt at once, and asks for no name', async () => {
    const { lms, channel } = visit();
    const launch = await channel.open();

    expect(launch).toMatchObject({ language: 'es', mode: 'normal', finished: false });
    expect(launch.learner).toMatch(/^[a-z0-9]{8,}$/);
    expect(callsOf(lms, 'LMSSetValue')).toEqual([
      'cmi.core.lesson_status incomplete',
      'cmi.core.exit suspend',
    ]);
    expect(lms.calls.join()).not.toContain('student_name');
  });

  test.each([
    { mode: 'review', read: 'review' },
    { mode: 'Browse', read: 'browse' },
    { mode: 'normal', read: 'normal' },
    { mode: '', read: 'normal' },
    { mode: 'null', read: 'normal' },
    { mode: 'anything', read: 'normal' },
  ])('reads the mode "$mode" as $read', async ({ mode, read }) => {
    const world = new ScormWorld(new FakeScormLms(STRICT12), openScorm12);
    world.lms.mode = mode;

    expect(await world.launch().open()).toMatchObject({ mode: read });
    expect(world.holds().writes === 0).toBe(read !== 'normal');
  });

  test.each(['passed', 'completed', 'failed'])('leaves the status %s as it is', async (status) => {
    const world = new ScormWorld(new FakeScormLms(STRICT12), openScorm12);
    world.lms.stored.set('cmi.core.lesson_status', status);
    const channel = world.launch();
    const { finished } = await channel.open();
    void channel.save(snapshot(1));
    void channel.report(resultOf());
    await world.pass(100);
    await channel.close();

    expect(finished).toBe(true);
    expect(world.holds().status).toBe(status);
  });

  test('reads the pass mark of the launch', async () => {
    const world = new ScormWorld(new FakeScormLms(STRICT12), openScorm12);
    world.lms.stored.set('cmi.student_data.mastery_score', '80');

    expect(await world.launch().open()).toMatchObject({ masteryScore: 0.8 });
  });

  test('goes on when the session is open already, as after a reload', async () => {
    const { lms, channel } = visit((api) => {
      api.LMSInitialize?.('');
      return api;
    });

    expect(await channel.open()).toMatchObject({ keeps: 'lms' });
    expect(lms.refused).toEqual(['LMSInitialize  101']);
  });

  test.each([
    { state: '', keeps: 'nothing' },
    { state: 'state-7.check', keeps: 'lms' },
  ])('keeps $keeps when Initialize throws and the state reads "$state"', async (row) => {
    const { channel } = visit((api, lms) => {
      lms.stored.set('cmi.suspend_data', row.state);
      const again = lms.relaunch();
      again.LMSInitialize?.('');
      const LMSInitialize = () => {
        throw new TypeError('reading score');
      };
      return { ...api, ...again, LMSInitialize };
    });

    expect(await channel.open()).toMatchObject({ keeps: row.keeps });
  });

  test('gives up when the LMS refuses to open and to read', async () => {
    const { channel } = visit((api) => ({ ...api, LMSInitialize: () => 'false' }));

    expect(await channel.open()).toMatchObject({ keeps: 'nothing' });
  });
});

describe('SCORM channel at the end', () => {
  test('tells the time worked before it finishes', async () => {
    const { lms, clock, channel } = visit();
    await channel.open();
    void channel.save({ state: stateOf(1), sessionSeconds: 125.5 });
    await clock.pass(0);
    await channel.close();

    expect(lms.calls.slice(-2)).toEqual([
      'LMSSetValue cmi.core.session_time 00:02:05.50',
      'LMSFinish ',
    ]);
  });

  test('finishes a session that opened only after it was closed', async () => {
    const { lms, clock, player, channel } = visit();
    const { API } = player;
    delete player.API;
    const opened = channel.open();
    await channel.close();
    player.API = API;
    await clock.pass(1_000);

    expect(await opened).toMatchObject({ keeps: 'nothing' });
    expect(lms.endings).toBe(1);
    expect(lms.holds().writes).toBe(0);
  });

  test('raises a failed attempt to a passed one, with all that belongs to it', async () => {
    const world = new ScormWorld(new FakeScormLms(STRICT12), openScorm12);
    const first = world.launch();
    await first.open();
    first.answer(answerOf('contract', 'Oral'));
    void first.report(resultOf({ complete: true, passed: false, credit: 0.2 }));
    await world.pass(100);
    await first.close();

    const second = world.launch();
    await second.open();
    second.answer(answerOf('contract', 'Written'));
    void second.save(snapshot(9));
    await world.pass(100);
    expect(world.holds().answers).toEqual(['Oral']);
    void second.report(resultOf({ complete: true, passed: true, credit: 0.8 }));
    await world.pass(100);

    expect(world.holds()).toMatchObject({ status: 'passed', credit: 0.8, answers: ['Written'] });
  });

  test('only finishes in review', async () => {
    const { lms, clock, channel } = visit((_api, fake) => {
      fake.mode = 'review';
      return fake.relaunch();
    });
    await channel.open();
    void channel.save(snapshot(1));
    channel.flush();
    await clock.pass(60_000);
    await channel.close();

    expect(lms.calls.filter((call) => !/Get/.test(call))).toEqual(['LMSInitialize ', 'LMSFinish ']);
  });
});
