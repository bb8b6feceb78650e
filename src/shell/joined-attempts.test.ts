import { describe, expect, test } from 'vitest';
import {
  answer,
  content,
  handIn,
  open,
  PACKAGE,
  reopen,
  settle,
  type Opened,
} from '../../tests/fakes/session.js';
import { assessment } from '../players/assessment/assessment.js';
import { decodeSession } from '../core/session/saved-session.js';

const stateOf = ({ channel }: Opened) => channel.state ?? '';
const answersOf = ({ session }: Opened) =>
  Object.fromEntries(session.answers.map(({ item, words }) => [item, words]));
const revisionOf = (opened: Opened) => {
  const saved = decodeSession(PACKAGE, stateOf(opened));
  return typeof saved === 'string' ? saved : saved.revision;
};

/** An attempt with one answer that both devices have. */
function common(): Opened {
  const opened = open();
  opened.session.perform(answer('b'));
  return opened;
}

/** A device that goes on from there with answers to other questions. */
function device(from: Opened, ...answers: readonly (readonly [string, unknown])[]): Opened {
  const opened = reopen(from);
  for (const [item, response] of answers) {
    opened.session.perform({ type: 'go', item });
    opened.session.perform(answer(response));
  }
  return opened;
}

describe('an attempt from two devices', () => {
  test('has the answers of both, and the LMS has it at once', () => {
    const base = common();
    const phone = device(base, ['second', 4]);
    const laptop = device(base, ['third', 'd'], ['third', 'c']);

    const joined = open({
      states: [stateOf(phone), stateOf(laptop)],
      kept: stateOf(phone),
      base: stateOf(base),
    });

    expect(answersOf(joined)).toEqual({ first: 'B', second: '4', third: 'C' });
    expect(joined.channel.calls).toEqual(['save', 'report']);
    expect(revisionOf(joined)).toBe(Number(revisionOf(laptop)) + 1);
    expect(joined.session.aside).toEqual([]);
  });

  test('takes from the journal what the LMS does not have, and nothing else', () => {
    const base = common();
    const phone = device(base, ['second', 4]);
    const later = open({
      states: [stateOf(base), stateOf(phone)],
      kept: stateOf(base),
      base: stateOf(base),
    });
    const again = open({ states: [stateOf(phone)], kept: stateOf(phone) });

    expect(answersOf(later)).toEqual({ first: 'B', second: '4' });
    expect(later.channel.calls).toEqual(['save', 'report']);
    expect(again.channel.calls).toEqual([]);
  });

  test('writes nothing where the LMS only shows it', () => {
    const base = common();
    const states = [stateOf(base), stateOf(device(base, ['second', 4]))];

    expect(open({ states, kept: stateOf(base), mode: 'review' }).channel.calls).toEqual([]);
  });

  test('that was handed in on one stays so; what the other had is set aside', async () => {
    const base = common();
    const phone = device(base);
    phone.session.perform(handIn);
    await settle();
    const laptop = device(base, ['third', 'd'], ['third', 'c'], ['second', 3], ['second', 2]);

    const joined = open({
      states: [stateOf(laptop), stateOf(phone)],
      kept: stateOf(phone),
      base: stateOf(base),
    });

    expect(joined.session.complete).toBe(true);
    expect(joined.session.aside).toEqual([stateOf(laptop)]);
    expect(joined.session.answersIn(stateOf(laptop)).map(({ item }) => item)).toEqual([
      'first',
      'third',
      'second',
    ]);
  });

  test('whose steps build on each other goes on with the longer one', () => {
    const base = common();
    const phone = device(base, ['second', 4], ['third', 'a']);
    const laptop = device(base, ['third', 'd'], ['third', 'c'], ['third', 'b'], ['third', 'a']);
    const { merge, ...activity } = assessment;
    void merge;
    const joined = open(
      { states: [stateOf(laptop), stateOf(phone)], kept: stateOf(phone), base: stateOf(base) },
      { activity },
    );

    expect(answersOf(joined)).toEqual({ first: 'B', second: '4', third: 'A' });
    expect(joined.session.aside).toEqual([]);
  });
});

describe('saved states that are of no use', () => {
  test.each(['AAAABBBB', 'x.y', 'PHA+bG9naW48L3A+'])('like "%s" are set aside', (text) => {
    const base = common();

    expect(open({ states: [text], kept: text }).session.aside).toEqual([text]);
    const beside = open({ states: [text, stateOf(base)], kept: text });
    expect(answersOf(beside)).toEqual({ first: 'B' });
    expect(beside.session.aside).toEqual([text]);
  });

  test('since the LMS has begun another attempt are set aside, if they say more than it had', () => {
    const base = common();
    const phone = device(base, ['second', 4]);
    const anew = open({ states: [stateOf(phone)], kept: '', base: stateOf(base) });
    const same = open({ states: [stateOf(base)], kept: '', base: stateOf(base) });

    expect(anew.session.standing.answered).toBe(0);
    expect(anew.session.aside).toEqual([stateOf(phone)]);
    expect(same.session.aside).toEqual([]);
  });

  test('are used when no attempt was ever known to the LMS', () => {
    const phone = common();

    expect(answersOf(open({ states: [stateOf(phone)], kept: '' }))).toEqual({ first: 'B' });
  });
});

describe('an end that the LMS does not have', () => {
  async function finished(): Promise<Opened> {
    const opened = open();
    opened.session.perform(answer('b'));
    opened.session.perform(handIn);
    await settle();
    return opened;
  }

  test('is told again when the LMS says that the attempt has not ended', async () => {
    const later = reopen(await finished(), { unended: true });
    await settle();

    expect(later.channel.calls).toEqual(['save', 'report complete', 'save']);
  });

  test('is told again after an update of what is asked', async () => {
    const before = await finished();
    const smaller = { ...content, items: content.items.slice(1) };
    const later = reopen(before, { finished: true }, { content: smaller });
    await settle();

    expect(later.session.notices).toMatchObject([{ kind: 'updated', dropped: 1 }]);
    expect(later.channel.calls).toEqual(['save', 'report complete', 'save']);
  });
});
