import { expect, test } from 'vitest';
import type { Delivery, Launch } from '../channels/channel.js';
import { workState } from './work-state.js';

interface Row {
  readonly launch?: Partial<Launch>;
  readonly delivery?: Delivery;
  readonly underWay?: boolean;
  readonly refused?: boolean;
  readonly says: string | undefined;
}

test.each<Row>([
  { says: undefined },
  { launch: { kept: '' }, says: undefined },
  { launch: { kept: 'an attempt' }, says: 'sent' },
  { launch: { kept: 'an attempt' }, underWay: true, says: 'sending' },
  { launch: { kept: 'an attempt' }, delivery: 'held', says: 'waiting' },
  { delivery: 'sent', says: 'sent' },
  { delivery: 'sent', launch: { keeps: 'device' }, says: 'device' },
  { delivery: 'sent', launch: { keeps: 'nothing' }, says: 'nothing' },
  { delivery: 'sent', underWay: true, says: 'sending' },
  { delivery: 'unconfirmed', says: 'waiting' },
  { delivery: 'held', says: 'waiting' },
  { delivery: 'held', underWay: true, says: 'waiting' },
  { delivery: 'held', refused: true, says: 'failed' },
  { launch: { mode: 'review' }, says: 'read-only' },
  { launch: { mode: 'browse' }, delivery: 'sent', says: 'nothing' },
])('the status line says $says of $launch, $delivery', (row) => {
  const launch: Launch = {
    keeps: 'lms',
    mode: 'normal',
    learner: '',
    states: [],
    finished: false,
    ...row.launch,
  };

  expect(workState(launch, row.delivery, row.underWay ?? false, row.refused ?? false)).toBe(
    row.says,
  );
});
