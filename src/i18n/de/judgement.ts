import type { JudgementWords } from '../kinds/judgement.js';

/** The words of a judgement of actions in German. */
export const words: JudgementWords = {
  action: 'Vorgehen',
  best: 'Bestes',
  worst: 'Schlechtestes',
  bestCleared: 'Dieses Vorgehen war Ihr bestes. Wählen Sie ein anderes als bestes.',
  worstCleared: 'Dieses Vorgehen war Ihr schlechtestes. Wählen Sie ein anderes als schlechtestes.',
  missingExtremes:
    'Wählen Sie das beste und das schlechteste Vorgehen oder lassen Sie die Frage offen',
  missingRatings: 'Bewerten Sie jedes Vorgehen oder lassen Sie die Frage offen',
  rated: (rated, actions) => `${String(rated)} von ${String(actions)} bewertet`,
  scale: ['Sehr schlecht', 'Eher schlecht', 'Eher gut', 'Sehr gut'],
  yourBest: {
    right: 'Ihr bestes: richtig',
    partly: 'Ihr bestes: teilweise',
    wrong: 'Ihr bestes: nicht dieses',
  },
  yourWorst: {
    right: 'Ihr schlechtestes: richtig',
    partly: 'Ihr schlechtestes: teilweise',
    wrong: 'Ihr schlechtestes: nicht dieses',
  },
  bestAction: 'Bestes Vorgehen',
  worstAction: 'Schlechtestes Vorgehen',
  you: 'Sie',
  experts: 'Fachleute',
  author: 'Schlüssel der Autoren',
  judgedBy: (experts, day) => `Beurteilt von ${String(experts)} Fachleuten, ${day}`,
  unconfirmed: 'Schlüssel der Autoren, noch nicht von Fachleuten bestätigt',
  shape:
    'Es zählt, welches Vorgehen Sie höher und welches Sie niedriger bewerten, nicht wie streng Sie sind.',
};
