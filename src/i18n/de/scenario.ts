import type { ScenarioWords } from '../kinds/scenario.js';

/** The words of a game in German. */
export const words: ScenarioWords = {
  shown: (share, decisions) => {
    if (decisions === 0) return 'In diesem Durchgang nicht gezeigt';
    if (decisions === 1) return `Einmal gezeigt: ${String(share)} von 100`;
    return `${String(share)} von 100 (${String(decisions)} Entscheidungen)`;
  },
  business: 'Ergebnis des Geschäfts',
  businessOf: (result, ending) => `${String(result)} von 100. ${ending}`,
  notOver: 'Der Durchgang ist nicht zu Ende',
};
