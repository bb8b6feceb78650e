import type { DialogueWords } from '../kinds/dialogue.js';

/** The words of a conversation in English. */
export const words: DialogueWords = {
  talk: 'Conversation',
  rule: 'A reply cannot be taken back. You can start again until your answer is final.',
  you: 'You',
  reply: 'What do you say?',
  say: 'Say this',
  due: (reply) => `Your turn: choose reply ${String(reply)}.`,
  ended: 'The conversation has ended.',
  stopped: 'The conversation stopped here.',
  onward: 'The strongest replies lead on like this:',
  again: 'Start the conversation again',
  missing: 'Lead the conversation to its end, or leave the question open',
  unsaid: 'Press “Say this” so that the reply you picked counts, or leave the question open',
};
