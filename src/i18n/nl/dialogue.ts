import type { DialogueWords } from '../kinds/dialogue.js';

/** The words of a conversation in Dutch. */
export const words: DialogueWords = {
  talk: 'Gesprek',
  rule: 'Gezegd is gezegd. Je kunt opnieuw beginnen zolang je antwoord niet definitief is.',
  you: 'Jij',
  reply: 'Wat zeg je?',
  say: 'Dit zeggen',
  due: (reply) => `Jij bent aan de beurt: kies antwoord ${String(reply)}.`,
  ended: 'Het gesprek is afgelopen.',
  stopped: 'Het gesprek is hier gestopt.',
  onward: 'Met de sterkste antwoorden gaat het zo verder:',
  again: 'Het gesprek opnieuw beginnen',
  missing: 'Voer het gesprek tot het einde of laat de vraag open',
  unsaid: 'Druk op ‘Dit zeggen’ om je keuze te laten tellen of laat de vraag open',
};
