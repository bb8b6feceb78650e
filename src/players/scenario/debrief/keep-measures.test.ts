import { describe, expect, test } from 'vitest';
import { PLAYED_AT, playedRun } from '../../../../tests/fakes/played-run.js';
import { smallGame } from '../../../../tests/fakes/small-game.js';
import { FakeStorage } from '../../../../tests/fakes/storage.js';
import { recordsIn } from '../../../core/competence/profile.js';
import type { ProfileLaunch } from '../../../core/competence/profile-store.js';
import { keepMeasures, recordOf } from './keep-measures.js';

const from = { packageId: 'first-orders', version: '1.0.0' };
const date = PLAYED_AT;
const first = recordOf(smallGame, playedRun(), date, from);

describe('what a run has measured', () => {
  test('is told of the competences that it has shown, on at most four decisions each', () => {
    expect(first).toMatchObject({ package: 'first-orders', version: '1.0.0' });
    const told = Object.values(first?.measures ?? {});
    expect(told.length).toBeGreaterThan(0);
    for (const [, error, answers] of told) {
      expect(error).toBeGreaterThan(0);
      expect(answers).toBeGreaterThan(0);
      expect(answers).toBeLessThanOrEqual(4);
    }
  });

  test('is nothing where a team has played, or the learner has practised', () => {
    expect(recordOf(smallGame, playedRun({ mode: 'team' }), date, from)).toBeUndefined();
    expect(recordOf(smallGame, playedRun({ mode: 'practice' }), date, from)).toBeUndefined();
  });

  test('is nothing in a second run where the first one counts', () => {
    const earlier = { runs: 1, list: [], kept: { share: 0.5, showings: [] } };
    const second = { ...playedRun(), earlier };

    expect(recordOf({ ...smallGame, counts: 'first' }, second, date, from)).toBeUndefined();
    expect(recordOf({ ...smallGame, counts: 'latest' }, second, date, from)).toBeDefined();
  });
});

describe('the profile of the learner', () => {
  /** The packages of the records on the device. */
  async function kept(record: typeof first, launch: Partial<ProfileLaunch> = {}) {
    const storage = new FakeStorage();
    const base = 'https://example.org/';
    await keepMeasures(record, base, { mode: 'normal', learner: 'abc', ...launch }, storage);
    const [key] = storage.keys;
    return recordsIn(storage.getItem(key ?? '') ?? '')?.map((one) => one.package);
  }

  test('gets what was measured', async () => {
    expect(await kept(first)).toEqual(['first-orders']);
  });

  test('gets it at the record store, where there is one', async () => {
    const told: unknown[] = [];
    const found = await kept(first, {
      profile: async (id, { method }) => {
        told.push([id, method]);
        return Promise.resolve({ status: method === 'GET' ? 404 : 204, text: '' });
      },
    });

    expect(told).toEqual([
      ['https://example.org/profile', 'GET'],
      ['https://example.org/profile', 'PUT'],
    ]);
    expect(found).toBeUndefined();
  });

  test('stays as it is where nothing was measured, or the attempt is only looked at', async () => {
    expect(await kept(undefined)).toBeUndefined();
    expect(await kept(first, { mode: 'review' })).toBeUndefined();
    expect(await kept(first, { mode: 'browse' })).toBeUndefined();
  });
});
