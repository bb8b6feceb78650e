import type { JudgementWords } from '../kinds/judgement.js';

/** The words of a judgement of actions in Spanish. */
export const words: JudgementWords = {
  action: 'Acción',
  best: 'La mejor',
  worst: 'La peor',
  bestCleared: 'Esa acción era tu mejor. Elige otra como la mejor.',
  worstCleared: 'Esa acción era tu peor. Elige otra como la peor.',
  missingExtremes: 'Elige la mejor y la peor acción o deja la pregunta sin responder',
  missingRatings: 'Valora todas las acciones o deja la pregunta sin responder',
  rated: (rated, actions) => `${String(rated)} de ${String(actions)} valoradas`,
  scale: ['Muy mala', 'Más bien mala', 'Más bien buena', 'Muy buena'],
  yourBest: {
    right: 'Tu mejor acción: correcta',
    partly: 'Tu mejor acción: en parte',
    wrong: 'Tu mejor acción: no es esta',
  },
  yourWorst: {
    right: 'Tu peor acción: correcta',
    partly: 'Tu peor acción: en parte',
    wrong: 'Tu peor acción: no es esta',
  },
  bestAction: 'La mejor acción',
  worstAction: 'La peor acción',
  you: 'Tú',
  experts: 'Expertos',
  author: 'Clave del autor',
  judgedBy: (experts, day) => `Valorado por ${String(experts)} expertos, ${day}`,
  unconfirmed: 'Clave del autor, aún sin confirmar por un panel',
  shape: 'Cuenta qué acciones valoras más y cuáles menos, no lo exigente que seas.',
};
