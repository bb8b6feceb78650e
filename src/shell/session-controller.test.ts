import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  assessmentOf,
  fakeItemTypes,
  letterItem,
  plainReport,
  pointItem,
} from '../../tests/fakes/assessments.js';
import { FakeChannel } from '../../tests/fakes/channel.js';
import type { Launch } from '../channels/channel.js';
import type { AssessmentContent } from '../core/assessment/content.js';
import type { AnyReportType } from '../core/assessment/report-type.js';
import { BitWriter } from '../core/session/bits.js';
import { decodeSession, encodeSession, STATE_CHARACTERS } from '../core/session/saved-session.js';
import { registerItemType } from '../items/registry.js';
import {
  assessment,
  type AssessmentAction,
  type AssessmentState,
} from '../players/assessment/assessment.js';
import { registerReportType } from '../reports/registry.js';
import { SessionController } from './session-controller.js';

beforeAll(() => {
  fakeItemTypes.forEach(registerItemType);
  registerReportType(plainReport as AnyReportType);
});

const PACKAGE = 'harbour-check';
const NOW = Date.UTC(2026, 10, 22, 16, 20);
const items = [
  letterItem('first', 1, { right: 'b' }),
  pointItem('second', 2),
  letterItem('third', 3),
];
const content = assessmentOf(items);

const answer = (response: unknown): AssessmentAction => ({ type: 'answer', response, seconds: 1 });
const handIn: AssessmentAction = { type: 'hand-in' };

interface Opened {
  readonly channel: FakeChannel;
  readonly session: SessionController<AssessmentContent, AssessmentState, AssessmentAction>;
  /** Lets seconds pass. */
  readonly pass: (seconds: number) => void;
}

function open(
  launch: Partial<Launch> = {},
  more: { content?: AssessmentContent; repeatable?: boolean } = {},
): Opened {
  const channel = new FakeChannel(launch);
  let milliseconds = 0;
  const session = new SessionController({
    packageId: PACKAGE,
    repeatable: true,
    channel,
    launch: { keeps: 'lms', mode: 'normal', learner: '', states: [], finished: false, ...launch },
    activity: assessment,
    content,
    now: () => NOW + milliseconds,
    monotonic: () => milliseconds,
    seed: () => 7,
    ...more,
  });
  const pass = (seconds: number) => {
    milliseconds += seconds * 1000;
  };
  return { channel, session, pass };
}

/** The same learner on the next day, with what the channel kept. */
function reopen(before: Opened, launch: Partial<Launch> = {}, more = {}): Opened {
  return open({ states: [before.channel.state], ...launch }, more);
}

/** Lets promises that are settled already reach their listeners. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('session', () => {
  test('writes nothing before the learner acts', () => {
    expect(open().channel.calls).toEqual([]);
  });

  test('tells an answer, keeps the attempt and says what it amounts to', () => {
    const { channel, session } = open();

    session.perform(answer('b'));

    expect(channel.calls).toEqual(['answer first B', 'save', 'report']);
    expect(channel.results[0]).toMatchObject({ complete: false, credit: 1 / 3 });
  });

  test('tells an answer again only when it changes', () => {
    const { channel, session } = open();
    session.perform(answer('b'));
    session.perform({ type: 'back' });
    session.perform(answer('b'));
    session.perform({ type: 'back' });
    session.perform(answer('c'));

    expect(channel.calls.filter((call) => call.startsWith('answer'))).toEqual([
      'answer first B',
      'answer first C',
    ]);
  });

  test('keeps a mere change of place for later', () => {
    const { channel, session } = open();
    session.perform(answer('b'));
    session.perform({ type: 'review' }, 'later');
    expect(channel.snapshots).toHaveLength(1);

    session.flush();

    expect(channel.calls.slice(-3)).toEqual(['save', 'report', 'flush']);
    expect(reopen({ channel, session, pass: () => undefined }).session.state.at).toBeUndefined();
  });

  test('saves nothing when the page is hidden without news', () => {
    const { channel, session } = open();
    session.perform(answer('b'));
    session.flush();

    expect(channel.snapshots).toHaveLength(1);
  });

  test('grows the revision with every save, over all sessions', () => {
    const before = open();
    before.session.perform(answer('b'));
    before.session.perform(answer(2));
    const later = reopen(before);
    later.session.perform(answer('c'));

    const revisions = [...before.channel.snapshots, ...later.channel.snapshots].map(({ state }) => {
      const saved = decodeSession(PACKAGE, state);
      return typeof saved === 'string' ? saved : saved.revision;
    });
    expect(revisions).toEqual([1, 2, 3]);
  });

  test('closes once, with what was not saved yet', async () => {
    const { channel, session } = open();
    session.perform(answer('b'), 'later');
    await session.close();
    await session.close();
    session.perform(answer('c'));

    expect(channel.calls).toEqual(['answer first B', 'save', 'report', 'flush', 'close']);
  });

  test('leaves an attempt alone that was only opened and closed', async () => {
    const { channel, session } = open();
    await session.close();

    expect(channel.calls).toEqual(['flush', 'close']);
  });
});

describe('resumed session', () => {
  test('goes on where the learner was, with the answers restored in order', () => {
    const before = open();
    before.session.perform({ type: 'go', item: 'third' });
    before.session.perform(answer('d'));
    before.session.perform({ type: 'go', item: 'first' });
    before.session.perform(answer('b'));

    const { session, channel } = reopen(before);

    expect(session.state).toEqual(before.session.state);
    expect(channel.restored).toEqual(['third', 'first']);
    expect(session.resumedAt).toEqual(new Date(NOW));
    expect(channel.calls).toEqual([]);
  });

  test('takes the newest of several states', () => {
    const before = open();
    before.session.perform(answer('b'));
    const old = before.channel.state;
    before.session.perform(answer(4));

    const { session } = open({ states: [old, before.channel.state, 'rubbish'] });

    expect(session.standing.answered).toBe(2);
    expect(session.notices).toEqual([]);
  });

  test.each([
    { why: 'nothing at all', state: '', notices: [] },
    { why: 'the word null', state: 'null', notices: [] },
    { why: 'half a state', state: 'AAAABBBB', notices: [{ kind: 'damaged' }] },
    { why: 'no text', state: { a: 1 }, notices: [] },
  ])('starts afresh on $why', ({ state, notices }) => {
    const { session } = open({ states: [state] });

    expect(session.standing.answered).toBe(0);
    expect(session.resumedAt).toBeUndefined();
    expect(session.notices).toEqual(notices);
  });

  test('starts afresh on the state of another package', () => {
    const foreign = encodeSession('other-module', {
      revision: 3,
      seed: 1,
      savedAt: NOW,
      seconds: 0,
      stage: 'begun',
      body: new BitWriter(),
    });

    expect(open({ states: [foreign] }).session.notices).toEqual([{ kind: 'other-package' }]);
  });

  test('starts afresh on bits that its rules cannot read, above their revision', () => {
    const odd = encodeSession(PACKAGE, {
      revision: 41,
      seed: 1,
      savedAt: NOW,
      seconds: 0,
      stage: 'begun',
      body: new BitWriter().write(1, 3),
    });
    const { session, channel } = open({ states: [odd] });
    session.perform(answer('b'));

    expect(session.notices).toEqual([{ kind: 'damaged' }]);
    expect(decodeSession(PACKAGE, channel.state)).toMatchObject({ revision: 42 });
  });

  test('counts answers that an update has no place for', () => {
    const before = open();
    before.session.perform(answer('b'));
    before.session.perform(answer(4));
    const smaller = { ...content, items: items.slice(1) };

    const { session } = reopen(before, {}, { content: smaller });

    expect(session.notices).toEqual([{ kind: 'dropped', count: 1 }]);
    expect(session.standing.answered).toBe(1);
  });

  test('never throws, whatever the LMS gives back', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.anything()), { maxLength: 4 }), (states) => {
        expect(open({ states }).session.standing.total).toBe(3);
      }),
    );
  });

  test('never throws on a state with bits turned over', () => {
    const before = open();
    before.session.perform(answer('b'));
    before.session.perform(answer(4));
    const good = before.channel.state ?? '';
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.constantFrom(...'AZaz09-_. %'), (at, sign) => {
        const bad = good.slice(0, at) + sign + good.slice(at + 1);
        expect(open({ states: [bad] }).session.standing.total).toBe(3);
      }),
    );
  });

  test('adds up the time of all sessions', () => {
    const before = open();
    before.pass(60);
    before.session.perform(answer('b'));
    const later = reopen(before);
    later.pass(30);
    later.session.perform(answer(1));

    expect(later.channel.snapshots[0]?.sessionSeconds).toBe(30);
    expect(later.session.seconds).toBe(90);
  });
});

describe('finished session', () => {
  async function finished(): Promise<Opened> {
    const opened = open();
    opened.session.perform(answer('b'));
    opened.session.perform(handIn);
    await settle();
    return opened;
  }

  const stageOf = (opened: Opened) => {
    const saved = decodeSession(PACKAGE, opened.channel.state);
    return typeof saved === 'string' ? saved : saved.stage;
  };

  test('tells its end after keeping it, then notes that it was told', async () => {
    const opened = await finished();

    expect(opened.channel.calls.slice(3)).toEqual(['save', 'report complete', 'save']);
    expect(stageOf(opened)).toBe('delivered');
  });

  test('is told again at the next launch when the LMS did not have it', async () => {
    const opened = open();
    opened.channel.delivery = 'held';
    opened.session.perform(answer('b'));
    opened.session.perform(handIn);
    await settle();
    expect(stageOf(opened)).toBe('handed-in');

    const later = reopen(opened);
    await settle();

    expect(later.channel.calls).toEqual(['save', 'report complete', 'save']);
    expect(stageOf(later)).toBe('delivered');
  });

  test('notes the later news that the LMS has it', async () => {
    const opened = open();
    opened.channel.delivery = 'held';
    opened.session.perform(handIn);
    await settle();
    opened.pass(600);
    opened.channel.tell('sent');

    expect(stageOf(opened)).toBe('delivered');
    expect(opened.session.savedAt).toEqual(new Date(NOW));
  });

  test('does not take the arrival of an earlier answer for that of the end', async () => {
    const opened = open();
    opened.session.perform(answer('b'));
    opened.channel.delivery = 'held';
    opened.session.perform(handIn);
    await settle();

    expect(stageOf(opened)).toBe('handed-in');
  });

  test('stays as it was handed in', async () => {
    const later = reopen(await finished());
    later.pass(7200);
    later.session.perform(answer('c'));
    await later.session.close();

    expect(later.session.complete).toBe(true);
    expect(later.session.savedAt).toEqual(new Date(NOW));
    expect(later.channel.calls).toEqual(['flush', 'close']);
  });

  test('may be followed by a fresh attempt, of which no result is told before its end', async () => {
    const { session, channel } = reopen(await finished(), { finished: true });
    expect(session.repeatable).toBe(true);

    session.again();
    session.perform(answer('a'));
    session.perform(answer(4));
    expect(channel.calls).toEqual(['save', 'answer first A', 'save', 'answer second 4', 'save']);

    session.perform(handIn);
    await settle();
    expect(channel.calls.slice(5)).toEqual(['save', 'report complete', 'save']);
  });

  test('keeps its stage through a fresh attempt that is left half way', async () => {
    const first = reopen(await finished());
    first.session.again();
    first.session.perform(answer('a'));
    const second = reopen(first);
    second.session.perform(answer(4));

    expect(second.session.complete).toBe(false);
    expect(second.channel.results).toEqual([]);
    expect(stageOf(second)).toBe('delivered');
  });

  test.each([
    { why: 'the package allows no second attempt', more: { repeatable: false }, launch: {} },
    { why: 'the LMS only shows it', more: {}, launch: { mode: 'review' as const } },
  ])('is not followed by another when $why', async ({ more, launch }) => {
    const { session } = reopen(await finished(), launch, more);
    session.again();

    expect(session.repeatable).toBe(false);
    expect(session.complete).toBe(true);
  });

  test('lowers no status that the LMS calls final, though its state is lost', () => {
    const { session, channel } = open({ finished: true });
    session.perform(answer('b'));

    expect(channel.results).toEqual([]);
  });
});

describe('session that may not write', () => {
  test('changes nothing in review', () => {
    const { session, channel } = open({ mode: 'review' });
    session.perform(answer('b'));
    session.again();
    session.flush();

    expect(session.standing.answered).toBe(0);
    expect(channel.calls).toEqual(['flush']);
  });

  test('lets everything be tried in browse, and writes nothing', async () => {
    const { session, channel } = open({ mode: 'browse' });
    session.perform(answer('b'));
    session.perform(handIn);
    await session.close();

    expect(session.complete).toBe(true);
    expect(channel.calls).toEqual(['flush', 'close']);
  });
});

describe('session in another language', () => {
  test('keeps the answers and tells none of them again', () => {
    const { session, channel } = open();
    session.perform(answer('b'));
    const spanish = { ...content, items: items.map((item) => ({ ...item, prompt: 'Pregunta' })) };
    session.useContent(spanish);
    session.perform({ type: 'review' });

    expect(session.answers.map((one) => one.prompt)).toEqual(['Pregunta']);
    expect(channel.calls.filter((call) => call.startsWith('answer'))).toHaveLength(1);
  });
});

describe('delivery of a session', () => {
  test('is that of the newest data', async () => {
    const { session, channel } = open();
    channel.delivery = 'held';
    session.perform(answer('b'));
    channel.delivery = 'sent';
    session.perform(answer(2));
    await settle();

    expect(session.delivery.delivery).toBe('sent');
    expect(session.delivery.acceptedAt).toEqual(new Date(NOW));
  });

  test('changes with later news, and tells its listeners', async () => {
    const { session, channel } = open();
    channel.delivery = 'held';
    session.perform(answer('b'));
    await settle();
    const seen: unknown[] = [];
    const stop = session.subscribe(() => seen.push(session.delivery.delivery));
    channel.tell('sent');
    stop();
    channel.tell('held');

    expect(seen).toEqual(['sent']);
  });

  test('counts a channel that fails as holding back', async () => {
    const { session, channel } = open();
    channel.save = () => Promise.reject(new Error('broken adapter'));
    session.perform(answer('b'));
    await settle();

    expect(session.delivery.delivery).toBe('held');
  });
});

describe('state of a session', () => {
  test('fits any LMS', () => {
    const { session } = open();
    session.perform(answer('b'));

    expect(session.encode()).toMatch(/^[\w-]+\.[\w-]+$/);
    expect(session.encode().length).toBeLessThan(STATE_CHARACTERS);
  });
});
