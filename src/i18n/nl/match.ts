import type { MatchWords } from '../kinds/match.js';

/** The words of a question in which each row is given what belongs to it, in Dutch. */
export const words: MatchWords = {
  choose: 'Kies',
  used: (text) => `${text} (al gebruikt)`,
  done: (filled, total) => `${String(filled)} van ${String(total)} gekoppeld`,
  openAgain: (text) => `Weer open: ${text}`,
  right: 'Juist antwoord:',
  leftOver: 'Blijft over: hoort nergens bij',
  missing: 'Koppel ten minste één regel of laat de vraag open',
};
