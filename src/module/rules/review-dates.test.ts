import { expect, test } from 'vitest';
import { bankContext, bankItems, bankModule } from '../../../tests/fakes/bank.js';
import { reviewDates } from './review-dates.js';

const module = bankModule(bankItems({ facts: ['FIN1-F1', 'FIN1-F2'] }, { facts: ['FIN1-F9'] }));
const facts = [
  { id: 'FIN1-F1', reviewBy: '2027-01-31', source: 'An act' },
  { id: 'FIN1-F2', reviewBy: '2026-11-29', source: 'Another act' },
];

test.each([
  { today: '2026-11-29', release: false, found: [] },
  { today: '2026-11-30', release: false, found: ['warning 1'] },
  { today: '2026-11-30', release: true, found: ['error 1'] },
  { today: '2027-02-01', release: false, found: ['warning 0', 'warning 1'] },
])('on $today, release $release, finds $found', ({ today, release, found }) => {
  const findings = reviewDates(module, { ...bankContext(...facts), today, release });

  expect(findings.map(({ severity, at }) => `${severity} ${at.path?.at(-1) ?? ''}`)).toEqual(found);
});
