import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answer,
  content,
  handIn,
  items,
  NOW,
  open,
  PACKAGE,
  reopen,
  settle,
  type Opened,
} from '../../tests/fakes/session.js';
import { BitWriter } from '../core/session/bits.js';
import { decodeSession, encodeSession } from '../core/session/saved-session.js';

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

    expect(session.notices).toEqual([{ kind: 'updated', dropped: 1, changed: 0, added: 0 }]);
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
