import type { Delivery, Launch } from '../channels/channel.js';
import type { WorkState } from '../ui/status.js';

/** What the status line says of the learner's work; absent before there is anything to say. */
export function workState(
  { keeps, mode, kept }: Launch,
  delivery: Delivery | undefined,
  underWay: boolean,
  refused: boolean,
): WorkState | undefined {
  if (mode === 'review') return 'read-only';
  if (mode === 'browse' || keeps === 'nothing') return 'nothing';
  if (refused) return 'failed';
  if (underWay && delivery !== 'held') return 'sending';
  // What the LMS gave back it has.
  if (delivery === 'sent' || (!delivery && kept)) return keeps === 'device' ? 'device' : 'sent';
  return delivery && 'waiting';
}
