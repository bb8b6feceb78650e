import { describe, expect, test } from 'vitest';
import type { Launch } from '../channels/channel.js';
import { noticesOf, type NoticeInput } from './notices.js';

const launch: Launch = { keeps: 'lms', mode: 'normal', learner: '', states: [], finished: false };

const calm: NoticeInput = {
  launch,
  session: [],
  trouble: 'none',
  aside: false,
  languageMissing: false,
  quiet: true,
};

function words(input: Partial<NoticeInput>): readonly string[] {
  return noticesOf({ ...calm, ...input }).map((notice) => notice.words);
}

describe('notices', () => {
  test('are none when all is well in an LMS', () => {
    expect(words({})).toEqual([]);
  });

  test.each<{ input: Partial<Launch>; told: string[] }>([
    { input: { keeps: 'nothing' }, told: ['practice'] },
    { input: { keeps: 'device' }, told: ['device'] },
    { input: { mode: 'review' }, told: ['review'] },
    { input: { mode: 'browse', keeps: 'nothing' }, told: ['browse'] },
  ])('tell $told of a launch with $input, where there is room', ({ input, told }) => {
    expect(words({ launch: { ...launch, ...input } })).toEqual(told);
    expect(words({ launch: { ...launch, ...input }, quiet: false })).toEqual([]);
  });

  test.each([
    { trouble: 'late', told: ['notSent'] },
    { trouble: 'refused', told: ['refused'] },
    { trouble: 'over', told: ['sentAgain'] },
  ] as const)('tell $told when trouble is $trouble', ({ trouble, told }) => {
    expect(words({ trouble, quiet: false })).toEqual(told);
  });

  test.each([
    { why: 'signed-out', trouble: 'none', told: 'signedOut', actions: ['retry', 'download'] },
    { why: 'expired', trouble: 'none', told: 'expired', actions: ['download'] },
    { why: 'offline', trouble: 'refused', told: 'notSent', actions: ['retry', 'download'] },
    { why: 'refused', trouble: 'refused', told: 'refused', actions: ['retry', 'download'] },
    { why: 'refused', trouble: 'late', told: 'notSent', actions: ['retry', 'download'] },
  ] as const)('say $told when work is held because of $why', ({ why, trouble, told, actions }) => {
    for (const kept of [true, false]) {
      const [notice, ...rest] = noticesOf({ ...calm, trouble, obstacle: { why, kept } });

      expect(notice).toMatchObject({ words: told, actions, also: kept ? 'kept' : 'notKept' });
      expect(rest).toEqual([]);
    }
  });

  test.each(['offline', 'refused'] as const)('wait before they say that it is %s', (why) => {
    expect(noticesOf({ ...calm, obstacle: { why, kept: true } })).toEqual([]);
  });

  test('offer what was set aside once, with the reason where there is one', () => {
    expect(words({ aside: true })).toEqual(['aside']);
    expect(words({ aside: true, session: [{ kind: 'damaged' }] })).toEqual(['damaged']);
    expect(
      words({ aside: true, session: [{ kind: 'updated', dropped: 1, changed: 0, added: 0 }] }),
    ).toEqual(['updated', 'aside']);
  });

  test('say on every screen that another tab works, instead of calling it an earlier attempt', () => {
    const input = { elsewhere: 'open' as const, launch: { ...launch, mode: 'review' as const } };
    expect(words(input)).toEqual(['elsewhere']);
    expect(words({ ...input, quiet: false })).toEqual(['elsewhere']);
    expect(words({ ...input, elsewhere: 'spent' })).toEqual(['elsewhere', 'reopen']);
  });

  test('ask to open anew an activity that the LMS cannot open twice', () => {
    const reopened = { ...launch, keeps: 'nothing' as const, reopen: true };
    expect(words({ launch: reopened })).toEqual(['reopen']);
  });

  test('put trouble before what is no news', () => {
    const input: Partial<NoticeInput> = {
      launch: { ...launch, keeps: 'device' },
      session: [{ kind: 'updated', dropped: 2, changed: 0, added: 0 }],
      trouble: 'late',
      languageMissing: true,
    };

    expect(words(input)).toEqual(['notSent', 'languageMissing', 'updated', 'device']);
  });
});
