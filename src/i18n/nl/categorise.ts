import type { CategoriseWords } from '../kinds/categorise.js';

/** The words of a question in which cards are sorted into boxes, in Dutch. */
export const words: CategoriseWords = {
  choose: 'Kies',
  done: (sorted, total) => `${String(sorted)} van ${String(total)} kaarten gesorteerd`,
  empty: 'Hier ligt nog niets',
  none: 'Hier hoort geen kaart.',
  yours: 'U legde deze bij:',
  missing: 'Sorteer minstens één kaart of laat de vraag open',
};
