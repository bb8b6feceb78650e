import { describe, expect, test } from 'vitest';
import { FakeStorage } from '../../../tests/fakes/storage.js';
import { recordsIn, type ProfileRecord } from '../../core/competence/profile.js';
import { attemptBefore, recordOf, type ReportedAttempt } from './attempt-before.js';
import type { AreaLevel, CompetenceFindings, CompetenceLevel } from './competence.js';

const level = (id: string, answered: number) => ({
  id,
  name: id,
  answered,
  probabilities: [],
  at: 0.12345,
  deviation: 0.6789,
  from: -1,
  to: 1,
  credit: 0.5,
  expected: 0.5,
});
const findings: CompetenceFindings = {
  answered: 6,
  total: 12,
  grade: 50,
  credit: 0.5,
  areas: [{ ...level('FIN', 6), area: { id: 'FIN', name: 'FIN' } } satisfies AreaLevel],
  competences: [
    {
      ...level('FIN1', 0),
      competence: { id: 'FIN1', name: 'FIN1', area: 'FIN', levels: [] },
    } satisfies CompetenceLevel,
  ],
  next: [],
};
const from = { packageId: 'harbour-check', version: '1.0.0', baseIri: 'https://example.org/' };
const attempt = (
  seed: number,
  launch: Partial<ReportedAttempt['launch']> = {},
): ReportedAttempt => ({
  state: { seed },
  savedAt: new Date(Date.UTC(2026, 0, 5, 9, seed)),
  answers: [],
  launch: { mode: 'normal', learner: 'here', person: 'everywhere', ...launch },
});

describe('what an attempt has measured', () => {
  test('is kept with two decimals, where there were answers', () => {
    expect(recordOf(findings, attempt(7), from)).toEqual({
      package: 'harbour-check',
      version: '1.0.0',
      attempt: 7,
      at: Date.UTC(2026, 0, 5, 9, 7) / 60_000,
      measures: { FIN: [0.12, 0.68, 6] },
    });
  });

  test('is compared with the attempt before, never with itself', async () => {
    const storage = new FakeStorage();
    const before = (seed: number) =>
      attemptBefore(findings, attempt(seed), from, { storage }).then((one) => one?.attempt);

    expect(await before(1)).toBeUndefined();
    expect(await before(1)).toBeUndefined();
    expect(await before(2)).toBe(1);
    expect(await before(2)).toBe(1);
    expect(await before(1)).toBeUndefined();
    expect(storage.keys).toEqual(['portolan.profile.everywhere']);
  });

  test('is read and not kept in review', async () => {
    const storage = new FakeStorage();
    await attemptBefore(findings, attempt(1), from, { storage });
    const review = attempt(2, { mode: 'review' });
    expect((await attemptBefore(findings, review, from, { storage }))?.attempt).toBe(1);
    expect(await attemptBefore(findings, attempt(1), from, { storage })).toBeUndefined();
    expect(storage.getItem('portolan.profile.everywhere')).not.toContain('"attempt":2');
  });

  test('is compared with what was brought, which stays', async () => {
    const storage = new FakeStorage();
    const brought = recordOf(findings, attempt(1), from);
    const found = await attemptBefore(findings, attempt(2), from, { storage, brought });
    expect(found).toEqual(brought);
    expect(await attemptBefore(findings, attempt(2), from, { storage })).toEqual(brought);
  });

  test('is not compared with its own file, nor with one of another package, which stays too', async () => {
    const storage = new FakeStorage();
    const own = { ...recordOf(findings, attempt(2), from), measures: {} };
    const other = { ...recordOf(findings, attempt(1), from), package: 'lane-check' };
    const kept = () => recordsIn(storage.getItem('portolan.profile.everywhere') ?? '');
    const before = (brought: ProfileRecord) =>
      attemptBefore(findings, attempt(2), from, { storage, brought });

    expect(await before(own)).toBeUndefined();
    expect(kept()).toEqual([recordOf(findings, attempt(2), from)]);
    expect(await before(other)).toBeUndefined();
    expect(kept()).toEqual([recordOf(findings, attempt(2), from), other]);
  });

  test('lies under the hash of the package where there is none of the site', async () => {
    const storage = new FakeStorage();
    await attemptBefore(findings, attempt(1, { person: undefined }), from, { storage });
    expect(storage.keys).toEqual(['portolan.profile.here']);
  });
});
