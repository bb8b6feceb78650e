import type { JudgementWords } from '../kinds/judgement.js';

/** The words of a judgement of actions in Dutch. */
export const words: JudgementWords = {
  action: 'Aanpak',
  best: 'Beste',
  worst: 'Slechtste',
  bestCleared: 'Die aanpak was je beste. Kies een andere als beste.',
  worstCleared: 'Die aanpak was je slechtste. Kies een andere als slechtste.',
  missingExtremes: 'Kies de beste en de slechtste aanpak of laat de vraag open',
  missingRatings: 'Beoordeel elke aanpak of laat de vraag open',
  rated: (rated, actions) => `${String(rated)} van ${String(actions)} beoordeeld`,
  scale: ['Heel slecht', 'Eerder slecht', 'Eerder goed', 'Heel goed'],
  yourBest: {
    right: 'Jouw beste: juist',
    partly: 'Jouw beste: deels',
    wrong: 'Jouw beste: niet deze',
  },
  yourWorst: {
    right: 'Jouw slechtste: juist',
    partly: 'Jouw slechtste: deels',
    wrong: 'Jouw slechtste: niet deze',
  },
  bestAction: 'Beste aanpak',
  worstAction: 'Slechtste aanpak',
  you: 'Jij',
  experts: 'Deskundigen',
  author: 'Sleutel van de auteur',
  judgedBy: (experts, day) => `Beoordeeld door ${String(experts)} deskundigen, ${day}`,
  unconfirmed: 'Sleutel van de auteur, nog niet bevestigd door een panel',
  shape: 'Het gaat erom welke aanpak je hoger en welke je lager inschat, niet hoe streng je bent.',
};
