import type { DialogueWords } from '../kinds/dialogue.js';

/** The words of a conversation in Spanish. */
export const words: DialogueWords = {
  you: 'Tú',
  reply: '¿Qué dices?',
  say: 'Decir esto',
  due: (reply) => `Elige tu réplica ${String(reply)}.`,
  ended: 'La conversación ha terminado.',
  again: 'Empezar de nuevo la conversación',
  missing: 'Lleva la conversación hasta el final o deja la pregunta sin responder',
};
