import type { DialogueWords } from '../kinds/dialogue.js';

/** The words of a conversation in Dutch. */
export const words: DialogueWords = {
  you: 'Jij',
  reply: 'Wat zeg je?',
  say: 'Dit zeggen',
  due: (reply) => `Kies je antwoord ${String(reply)}.`,
  ended: 'Het gesprek is afgelopen.',
  again: 'Het gesprek opnieuw beginnen',
  missing: 'Voer het gesprek tot het einde of laat de vraag open',
};
