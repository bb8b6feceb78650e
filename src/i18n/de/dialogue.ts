import type { DialogueWords } from '../kinds/dialogue.js';

/** The words of a conversation in German. */
export const words: DialogueWords = {
  you: 'Sie',
  reply: 'Was sagen Sie?',
  say: 'Das sagen',
  due: (reply) => `Wählen Sie Ihre Erwiderung ${String(reply)}.`,
  ended: 'Das Gespräch ist zu Ende.',
  again: 'Das Gespräch neu beginnen',
  missing: 'Führen Sie das Gespräch bis zum Ende oder lassen Sie die Frage offen',
};
