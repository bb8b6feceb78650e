import type { ScenarioWords } from '../kinds/scenario.js';

/** The words of a game in English. */
export const words: ScenarioWords = {
  shown: (share, decisions) => {
    if (decisions === 0) return 'Not seen in this run';
    if (decisions === 1) return `Seen once: ${String(share)} of 100`;
    return `${String(share)} of 100 (${String(decisions)} decisions)`;
  },
  business: 'Business result',
  businessOf: (result, ending) => `${String(result)} of 100. ${ending}`,
  notOver: 'The run is not over',
};
