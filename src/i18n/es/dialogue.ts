import type { DialogueWords } from '../kinds/dialogue.js';

/** The words of a conversation in Spanish. */
export const words: DialogueWords = {
  talk: 'Conversación',
  rule: 'Lo dicho, dicho está. Puedes empezar de nuevo mientras tu respuesta no sea definitiva.',
  you: 'Tú',
  reply: '¿Qué dices?',
  say: 'Decir esto',
  due: (reply) => `Te toca: elige tu respuesta ${String(reply)}.`,
  ended: 'La conversación ha terminado.',
  stopped: 'La conversación se quedó aquí.',
  onward: 'Con las respuestas más sólidas sigue así:',
  again: 'Empezar de nuevo la conversación',
  missing: 'Lleva la conversación hasta el final o deja la pregunta sin responder',
  unsaid: 'Pulsa «Decir esto» para que cuente lo que has elegido o deja la pregunta sin responder',
};
