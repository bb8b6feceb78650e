import { anyOf, type Guess } from '../guess.js';
import type { DialogueResponse } from './dialogue.js';
import type { DialogueItem } from './schema.js';

/** Any reply at each turn, to the end of the conversation. */
export const guessDialogue: Guess<DialogueItem, DialogueResponse> = ({ turns }, random) => {
  const said: string[] = [];
  let turn = turns[0];
  while (turn?.replies) {
    const reply = anyOf(turn.replies, random);
    said.push(reply.key);
    turn = turns.find(({ key }) => key === reply.next);
  }
  return said;
};
