import type { MatchWords } from '../kinds/match.js';

/** The words of a question in which each row is given what belongs to it, in German. */
export const words: MatchWords = {
  choose: 'Bitte wählen',
  used: (text) => `${text} (schon vergeben)`,
  done: (filled, total) => `${String(filled)} von ${String(total)} zugeordnet`,
  openAgain: (text) => `Wieder offen: ${text}`,
  right: 'Richtige Antwort:',
  leftOver: 'Bleibt übrig: gehört zu keiner Zeile',
  missing: 'Ordnen Sie mindestens eine Zeile zu oder lassen Sie die Frage offen',
};
