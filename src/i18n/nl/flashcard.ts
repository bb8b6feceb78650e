import type { FlashcardWords } from '../kinds/flashcard.js';

/** What a deck of cards says, in Dutch. */
export const words: FlashcardWords = {
  how: 'Bedenk het antwoord en draai dan de kaart om. Kaarten die je nog niet kent, komen terug, en je kunt altijd verdergaan.',
  turn: 'Draai de kaart om',
  knew: 'Ik wist het',
  notYet: 'Nog niet',
  known: (known, total) => `${String(known)} van de ${String(total)} gekend`,
  comeAgain: (cards) => (cards === 1 ? '1 komt terug' : `${String(cards)} komen terug`),
  onceMore: 'Nog een keer',
  undo: 'Terug naar de vorige kaart',
  done: 'Je kent alle kaarten.',
  again: 'Alle kaarten nog eens doorlopen',
  missing: 'Draai een kaart om en zeg of je het wist, of laat de vraag open',
};
