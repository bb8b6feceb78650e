import type { ScenarioWords } from '../kinds/scenario.js';

/** The words of a game in French. */
export const words: ScenarioWords = {
  shown: (share, decisions) => {
    if (decisions === 0) return 'Pas vu dans cette partie';
    if (decisions === 1) return `Vu une fois : ${String(share)} sur 100`;
    return `${String(share)} sur 100 (${String(decisions)} décisions)`;
  },
  business: 'Résultat de l’entreprise',
  businessOf: (result, ending) => `${String(result)} sur 100. ${ending}`,
  notOver: 'La partie n’est pas terminée',
};
