import { describe, expect, test } from 'vitest';
import type { Launch } from '../channels/channel.js';
import { noticesOf, type NoticeInput } from './notices.js';

const launch: Launch = { keeps: 'lms', mode: 'normal', learner: '', states: [], finished: false };

function words(input: Partial<NoticeInput>): readonly string[] {
  const all = {
    launch,
    session: [],
    trouble: 'none',
    languageMissing: false,
    quiet: true,
  } as const;
  return noticesOf({ ...all, ...input }).map((notice) => notice.words);
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

  test('put trouble before what is no news', () => {
    const input: Partial<NoticeInput> = {
      launch: { ...launch, keeps: 'device' },
      session: [{ kind: 'dropped', count: 2 }],
      trouble: 'late',
      languageMissing: true,
    };

    expect(words(input)).toEqual(['notSent', 'languageMissing', 'dropped', 'device']);
  });
});
