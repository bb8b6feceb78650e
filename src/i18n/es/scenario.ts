import type { ScenarioWords } from '../kinds/scenario.js';

/** The words of a game in Spanish. */
export const words: ScenarioWords = {
  shown: (share, decisions) => {
    if (decisions === 0) return 'No se ha visto en esta partida';
    if (decisions === 1) return `Visto una vez: ${String(share)} de 100`;
    return `${String(share)} de 100 (${String(decisions)} decisiones)`;
  },
  business: 'Resultado del negocio',
  businessOf: (result, ending) => `${String(result)} de 100. ${ending}`,
  notOver: 'La partida no ha terminado',
};
