import type { CaseWords } from '../kinds/case.js';

/** The words of a case in Dutch. */
export const words: CaseWords = {
  place: (number, total) => `Vraag ${String(number)} van ${String(total)} over deze casus`,
  linked:
    'De volgende vraag bouwt op deze voort. Als u verdergaat, blijft uw antwoord hier zoals het is.',
  exhibits: 'Om op te zoeken',
  transcript: 'Lees wat er gezegd wordt',
};
