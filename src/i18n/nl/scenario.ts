import type { ScenarioWords } from '../kinds/scenario.js';

/** The words of a game in Dutch. */
export const words: ScenarioWords = {
  shown: (share, decisions) => {
    if (decisions === 0) return 'Niet gezien in deze ronde';
    if (decisions === 1) return `Eén keer gezien: ${String(share)} van 100`;
    return `${String(share)} van 100 (${String(decisions)} beslissingen)`;
  },
  business: 'Resultaat van het bedrijf',
  businessOf: (result, ending) => `${String(result)} van 100. ${ending}`,
  notOver: 'Het spel is nog niet afgelopen',
};
