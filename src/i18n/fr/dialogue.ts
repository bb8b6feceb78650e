import type { DialogueWords } from '../kinds/dialogue.js';

/** The words of a conversation in French. */
export const words: DialogueWords = {
  talk: 'Conversation',
  rule: 'Ce qui est dit est dit. Vous pouvez recommencer tant que votre réponse n’est pas définitive.',
  you: 'Vous',
  reply: 'Que dites-vous\u00a0?',
  say: 'Dire cela',
  due: (reply) => `À vous\u00a0: choisissez votre réplique ${String(reply)}.`,
  ended: 'La conversation est terminée.',
  stopped: 'La conversation s’est arrêtée ici.',
  onward: 'Avec les répliques les plus solides, elle se poursuit ainsi\u00a0:',
  again: 'Recommencer la conversation',
  missing: 'Menez la conversation jusqu’à la fin ou laissez la question sans réponse',
  unsaid:
    'Appuyez sur «\u00a0Dire cela\u00a0» pour que la réplique choisie compte ou laissez la question sans réponse',
};
