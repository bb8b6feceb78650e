import type { DialogueWords } from '../kinds/dialogue.js';

/** The words of a conversation in French. */
export const words: DialogueWords = {
  you: 'Vous',
  reply: 'Que dites-vous\u00a0?',
  say: 'Dire cela',
  due: (reply) => `Choisissez votre réplique ${String(reply)}.`,
  ended: 'La conversation est terminée.',
  again: 'Recommencer la conversation',
  missing: 'Menez la conversation jusqu’à la fin ou laissez la question sans réponse',
};
