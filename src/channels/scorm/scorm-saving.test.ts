import { describe, expect, test } from 'vitest';
import {
  answerOf,
  leftWith,
  resultOf,
  SETTINGS,
  stateOf,
} from '../../../tests/contracts/channel.js';
import { FakeScormLms } from '../../../tests/fakes/scorm-lms.js';
import { callsOf, visit } from '../../../tests/fakes/scorm-visit.js';
import { ScormWorld } from '../../../tests/fakes/scorm-world.js';
import { STRICT12 } from '../../../tests/fakes/scorm12-grammar.js';
import type { Delivery } from '../channel.js';
import { openScorm12 } from '../scorm12/channel.js';

const snapshot = (revision: number) => ({ state: stateOf(revision), sessionSeconds: revision });

describe('SCORM channel under way', () => {
  test('writes the summaries first, then the answers, in the first save of every session', async () => {
    const { lms, clock, channel } = visit();
    await channel.open();
    channel.restore(leftWith([answerOf('contract', 'Oral')]));
    channel.answer(answerOf('foreign-law', 'None'));
    void channel.report(resultOf());
    void channel.save(snapshot(1));
    await clock.pass(0);

    const ids = callsOf(lms, 'LMSSetValue').filter((call) => /\d\.id/.test(call));
    expect(ids.filter((call) => call.includes('s.0.id Finance'))).toHaveLength(5);
    expect(ids.filter((call) => /interactions\.\d+\.id/.test(call))).toEqual([
      'cmi.interactions.0.id Finance',
      'cmi.interactions.1.id ForeignLaw',
      'cmi.interactions.2.id Contract',
      'cmi.interactions.3.id ForeignLaw2',
    ]);
    expect(lms.stored.get('cmi.interactions.1.student_response')).toBe(
      'Not enough answers yet (0 of 2 answered)',
    );
    expect(lms.refused).toEqual([]);
  });

  test('sends only what changed, in one commit', async () => {
    const { lms, clock, channel } = visit();
    await channel.open();
    void channel.report(resultOf());
    void channel.save(snapshot(1));
    await clock.pass(0);
    lms.calls.length = 0;
    void channel.report(resultOf());
    void channel.save(snapshot(2));
    await clock.pass(0);

    expect(lms.calls).toEqual([
      'LMSSetValue cmi.suspend_data state-2.check',
      'LMSSetValue cmi.core.session_time 00:00:02.00',
      'LMSCommit ',
    ]);
  });

  test('tells the verdict last and by itself', async () => {
    const { lms, clock, channel } = visit();
    await channel.open();
    lms.calls.length = 0;
    void channel.save(snapshot(1));
    void channel.report(resultOf({ complete: true, passed: true, credit: 0.725 }));
    await clock.pass(0);

    const told = lms.calls.filter((call) => /Commit|suspend|status p|core.score/.test(call));
    expect(told).toEqual([
      'LMSSetValue cmi.suspend_data state-1.check',
      'LMSSetValue cmi.core.score.min 0',
      'LMSSetValue cmi.core.score.max 100',
      'LMSSetValue cmi.core.score.raw 72.5',
      'LMSCommit ',
      'LMSSetValue cmi.core.lesson_status passed',
      'LMSCommit ',
    ]);
  });

  test('tells the score before the verdict when an attempt is handed in while the LMS is looked at', async () => {
    const looks: (() => void)[] = [];
    const fetch = () =>
      new Promise<Response>((resolve) =>
        looks.push(() => resolve(new Response(SETTINGS.packageId))),
      );
    const { lms, clock, channel } = visit(undefined, { fetch });
    const look = async () => {
      looks.splice(0).forEach((answer) => answer());
      await clock.pass(0);
    };
    await channel.open();
    void channel.save(snapshot(1));
    await clock.pass(0);
    await look();
    expect(callsOf(lms, 'LMSCommit')).toHaveLength(1);
    void channel.save(snapshot(2));
    void channel.report(resultOf({ complete: true, passed: true, credit: 0.725 }));
    for (let rounds = 0; rounds < 5; rounds += 1) await look();

    const told = lms.calls.filter((call) =>
      /Commit|suspend_data s|status p|score.raw 72/.test(call),
    );
    expect(told.slice(0, 7)).toEqual([
      'LMSSetValue cmi.suspend_data state-1.check',
      'LMSCommit ',
      'LMSSetValue cmi.suspend_data state-2.check',
      'LMSSetValue cmi.core.score.raw 72.5',
      'LMSCommit ',
      'LMSSetValue cmi.core.lesson_status passed',
      'LMSCommit ',
    ]);
  });

  test('holds the verdict back until the work is stored', async () => {
    const { lms, clock, channel } = visit();
    await channel.open();
    lms.refusing = true;
    void channel.save(snapshot(1));
    void channel.report(resultOf({ complete: true, passed: true, credit: 0.725 }));
    await clock.pass(60_000);

    expect(callsOf(lms, 'LMSSetValue')).not.toContain('cmi.core.lesson_status passed');
  });

  test('keeps to the result that was handed in, whatever is said of it later', async () => {
    const { lms, clock, channel } = visit();
    await channel.open();
    lms.refusing = true;
    void channel.report(resultOf({ complete: true, passed: false, credit: 0.2 }));
    await clock.pass(0);
    const later = { id: 'finance', name: 'Finance', complete: true, credit: 0, summary: 'Later' };
    void channel.report(resultOf({ objectives: [later] }));
    lms.refusing = false;
    await clock.pass(60_000);

    expect(lms.holds()).toMatchObject({ status: 'failed', credit: 0.2 });
    expect(lms.stored.get('cmi.objectives.0.score.raw')).toBe('50');
  });

  test('never says incomplete after a verdict, even where it was refused before', async () => {
    let takes = false;
    const { lms, clock, channel } = visit((api) => ({
      ...api,
      LMSSetValue: (element = '', value = '') =>
        value === 'incomplete' && !takes ? 'false' : api.LMSSetValue?.(element, value),
    }));
    await channel.open();
    void channel.report(resultOf({ complete: true, passed: true, credit: 0.725 }));
    await clock.pass(0);
    takes = true;
    void channel.save(snapshot(2));
    await clock.pass(60_000);

    expect(lms.holds().status).toBe('passed');
  });

  test.each([
    { answer: 'false', delivery: 'held' },
    { answer: '', delivery: 'held' },
    { answer: undefined, delivery: 'held' },
    { answer: true, delivery: 'sent' },
    { answer: new String('true'), delivery: 'sent' },
  ])('calls work $delivery when a commit answers $answer', async ({ answer, delivery }) => {
    const { clock, channel } = visit((api) => ({ ...api, LMSCommit: () => answer }));
    await channel.open();
    const saved = channel.save(snapshot(1));
    await clock.pass(0);

    expect(await saved).toBe(delivery);
  });

  test('marks a repeated state, so that an LMS which sends differences sends it', async () => {
    const { lms, clock, channel } = visit();
    await channel.open();
    lms.refusing = true;
    void channel.save(snapshot(1));
    await clock.pass(10_000);
    lms.refusing = false;
    await clock.pass(10_000);

    const states = callsOf(lms, 'LMSSetValue cmi.suspend_data');
    expect(states).toEqual(['state-1.check', 'state-1.check~1']);
  });

  test('gives up an element that the LMS does not keep, and nothing else', async () => {
    const { lms, clock, channel } = visit((api) => ({
      ...api,
      LMSSetValue: (element = '', value = '') =>
        element.startsWith('cmi.interactions') ? 'false' : api.LMSSetValue?.(element, value),
      LMSGetLastError: () => '401',
    }));
    const news: Delivery[] = [];
    channel.watch((delivery) => news.push(delivery));
    await channel.open();
    channel.answer(answerOf('contract', 'Oral'));
    void channel.report(resultOf());
    const saved = channel.save(snapshot(1));
    await clock.pass(60_000);

    expect(await saved).toBe('sent');
    expect(news).toEqual(['sent']);
    expect(lms.stored.get('cmi.objectives.0.score.raw')).toBe('50');
  });

  test('is patient three times with an element that is refused for no clear reason', async () => {
    let asked = 0;
    const { clock, channel } = visit((api) => ({
      ...api,
      LMSSetValue: (element = '', value = '') => {
        if (element !== 'cmi.interactions.2.student_response')
          return api.LMSSetValue?.(element, value);
        asked += 1;
        return 'false';
      },
    }));
    await channel.open();
    channel.answer(answerOf('contract', 'Oral'));
    const saved = channel.save(snapshot(1));
    await clock.pass(120_000);

    expect(await saved).toBe('held');
    expect(asked).toBe(3);
  });

  test('calls work unconfirmed that was flushed, and confirms it when the page stays', async () => {
    const { clock, channel } = visit();
    const news: Delivery[] = [];
    channel.watch((delivery) => news.push(delivery));
    await channel.open();
    const saved = channel.save(snapshot(1));
    channel.flush();
    await clock.pass(5_000);

    expect(await saved).toBe('unconfirmed');
    expect(news).toEqual(['unconfirmed', 'sent']);
  });

  test('does not bother the LMS with a flush when there is nothing new', async () => {
    const { lms, clock, channel } = visit();
    await channel.open();
    void channel.save(snapshot(1));
    await clock.pass(0);
    const before = lms.calls.length;
    channel.flush();

    expect(lms.calls).toHaveLength(before);
  });

  test('commits at most every ten seconds where the LMS wants few', async () => {
    const world = new ScormWorld(new FakeScormLms(STRICT12), openScorm12, { commit: 'block' });
    const channel = world.launch();
    await channel.open();
    for (let revision = 1; revision <= 28; revision += 1) {
      void channel.save(snapshot(revision));
      await world.pass(1_000);
    }

    expect(callsOf(world.lms, 'LMSCommit')).toHaveLength(3);
    expect(world.lms.stored.get('cmi.suspend_data')).toMatch(/state-2\d/);
  });

  test('keeps every commit below the size of a beacon', async () => {
    const { lms, clock, channel } = visit();
    const answers = [...Array(150).keys()].map((at) => answerOf(`item-${at}`, 'Año, '.repeat(60)));
    await channel.open();
    channel.restore(leftWith(answers));
    const saved = channel.save(snapshot(1));
    await clock.pass(0);

    const batches = lms.calls.join('\n').split('LMSCommit');
    const bytes = batches.map((batch) => encodeURIComponent(batch).length);
    expect(Math.max(...bytes)).toBeLessThan(65_536);
    expect(batches.length).toBeGreaterThan(3);
    expect(await saved).toBe('sent');
    expect(lms.refused).toEqual([]);
  });

  test('flushes the state and as much else as a beacon carries, in one commit', async () => {
    const { lms, channel } = visit();
    await channel.open();
    const words = 'Año, '.repeat(60);
    channel.restore(leftWith([...Array(150).keys()].map((at) => answerOf(`item-${at}`, words))));
    lms.calls.length = 0;
    void channel.save(snapshot(1));
    channel.flush();

    expect(encodeURIComponent(lms.calls.join('\n')).length).toBeLessThan(65_536);
    expect(callsOf(lms, 'LMSCommit')).toHaveLength(1);
    expect(lms.stored.get('cmi.suspend_data')).toBe(stateOf(1));
  });
});
