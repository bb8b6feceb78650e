import type { DialogueWords } from '../kinds/dialogue.js';

/** The words of a conversation in German. */
export const words: DialogueWords = {
  talk: 'Gespräch',
  rule: 'Gesagt ist gesagt. Neu beginnen können Sie, solange Ihre Antwort nicht endgültig ist.',
  you: 'Sie',
  reply: 'Was sagen Sie?',
  say: 'Das sagen',
  due: (reply) => `Sie sind an der Reihe: Wählen Sie Ihre ${String(reply)}. Antwort.`,
  ended: 'Das Gespräch ist zu Ende.',
  stopped: 'Hier bricht das Gespräch ab.',
  onward: 'Mit den stärksten Antworten geht es so weiter:',
  again: 'Das Gespräch neu beginnen',
  missing: 'Führen Sie das Gespräch bis zum Ende oder lassen Sie die Frage offen',
  unsaid:
    'Drücken Sie „Das sagen“, damit die gewählte Antwort zählt, oder lassen Sie die Frage offen',
};
