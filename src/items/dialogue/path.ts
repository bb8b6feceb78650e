import type { DialogueItem } from './schema.js';

/** Something that others say, with the replies to it. */
export type Turn = DialogueItem['turns'][number];

/** Something that the learner may say. */
export type Reply = NonNullable<Turn['replies']>[number];

/** A turn and the reply that was given in it. */
export interface Step {
  readonly turn: Turn;
  readonly reply: Reply;
}

/** How far a conversation has come. */
export interface Path {
  readonly steps: readonly Step[];
  /** What was said last by others: it waits for a reply, or ends the conversation if it has none. */
  readonly turn: Turn | undefined;
}

/** Most replies of a conversation. */
export const MOST_REPLIES = 6;

/** The path along some letters, up to the first that the item does not have there. */
export function follow(item: DialogueItem, letters: readonly string[]): Path {
  const steps: Step[] = [];
  let turn = item.turns[0];
  for (const letter of letters) {
    const reply = turn?.replies?.find(({ key }) => key === letter);
    if (!turn || !reply) break;
    steps.push({ turn, reply });
    turn = turnAfter(item, reply);
  }
  return { steps, turn };
}

/** Whether nothing is left to reply to. */
export function ended({ turn }: Path): boolean {
  return !turn?.replies;
}

/** The steps from a turn to the end with the strongest reply in each; the letters end with them. */
export function strongestPath(item: DialogueItem, from: Turn | undefined): Path {
  const steps: Step[] = [];
  let turn = from;
  while (turn?.replies && steps.length < MOST_REPLIES) {
    const reply = strongestOf(turn.replies);
    steps.push({ turn, reply });
    turn = turnAfter(item, reply);
  }
  return { steps, turn };
}

/** The reply with the most credit; of several, the first in the alphabet, whatever the order. */
export function strongestOf(replies: readonly Reply[]): Reply {
  return replies.reduce((best, reply) =>
    reply.credit > best.credit || (reply.credit === best.credit && reply.key < best.key)
      ? reply
      : best,
  );
}

/** Credit of a reply beside the strongest one of its turn, 0 to 1. */
export function shareOf({ turn, reply }: Step): number {
  const best = strongestOf(turn.replies ?? [reply]).credit;
  return best > 0 ? reply.credit / best : 0;
}

/** The turn that a reply leads to, if any. */
export function turnAfter(item: DialogueItem, { next }: Reply): Turn | undefined {
  return next === undefined ? undefined : item.turns.find(({ key }) => key === next);
}
