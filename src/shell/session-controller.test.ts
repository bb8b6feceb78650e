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
} from '../../tests/fakes/session.js';
import type { Launch } from '../channels/channel.js';
import type { Result } from '../core/report/result.js';
import { decodeSession, STATE_CHARACTERS } from '../core/session/saved-session.js';

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

  test('never keeps the end for later', () => {
    const { channel, session } = open();
    session.perform(handIn, 'later');

    expect(channel.calls.slice(0, 2)).toEqual(['save', 'report complete']);
    expect(channel.results[0]).toMatchObject({ complete: true });
  });

  describe('with somebody who hears of each change of place', () => {
    function openTo(launch: Partial<Launch> = {}) {
      const opened = open(launch);
      const heard: { state: string; result: Result | undefined }[] = [];
      opened.channel.moved = (state, result) => heard.push({ state, result });
      return { ...opened, heard };
    }

    test('tells it at once, and keeps it for later all the same', () => {
      const { channel, heard, session } = openTo();
      session.perform(answer('b'));
      session.perform({ type: 'review' }, 'later');
      const [told] = heard;

      expect(heard).toHaveLength(1);
      expect(told?.result).toEqual(session.result);
      const states = [told?.state];
      expect(open({ states }).session.state).toEqual(session.state);
      expect(channel.snapshots).toHaveLength(1);
      session.flush();
      expect(channel.snapshots).toHaveLength(2);
      expect(heard).toHaveLength(1);
    });

    test('tells nothing where nothing has changed, or nothing is written', () => {
      const { heard, session } = openTo();
      session.perform({ type: 'go', item: 'nowhere' }, 'later');
      const looking = openTo({ mode: 'browse' });
      looking.session.perform({ type: 'review' }, 'later');

      expect([...heard, ...looking.heard]).toEqual([]);
    });

    test('tells of an attempt after a finished one no result', async () => {
      const { heard, session } = openTo();
      session.perform(handIn);
      await settle();
      session.again();
      session.perform({ type: 'review' }, 'later');

      expect(heard).toMatchObject([{ result: undefined }]);
    });
  });

  test('keeps what waited as soon as something is to be kept now, also where nothing changes', () => {
    const { channel, session } = open();
    const nothing = { type: 'go', item: 'nowhere' } as const;
    session.perform({ type: 'review' }, 'later');
    session.perform(nothing, 'later');
    expect(channel.snapshots).toHaveLength(0);

    session.perform(nothing);
    session.perform(nothing);

    expect(channel.snapshots).toHaveLength(1);
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
