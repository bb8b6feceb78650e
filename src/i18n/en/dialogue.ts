import type { DialogueWords } from '../kinds/dialogue.js';

/** The words of a conversation in English. */
export const words: DialogueWords = {
  you: 'You',
  reply: 'What do you say?',
  say: 'Say this',
  due: (reply) => `Choose your reply ${String(reply)}.`,
  ended: 'The conversation has ended.',
  again: 'Start the conversation again',
  missing: 'Lead the conversation to its end, or leave the question open',
};
