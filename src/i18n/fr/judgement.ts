import type { JudgementWords } from '../kinds/judgement.js';

/** The words of a judgement of actions in French. */
export const words: JudgementWords = {
  action: 'Action',
  best: 'La meilleure',
  worst: 'La pire',
  bestCleared: 'Cette action était votre meilleure. Choisissez-en une autre comme meilleure.',
  worstCleared: 'Cette action était votre pire. Choisissez-en une autre comme pire.',
  missingExtremes: 'Choisissez la meilleure et la pire action ou laissez la question sans réponse',
  missingRatings: 'Évaluez chaque action ou laissez la question sans réponse',
  rated: (rated, actions) => `${String(rated)} sur ${String(actions)} évaluées`,
  scale: ['Très mauvaise', 'Plutôt mauvaise', 'Plutôt bonne', 'Très bonne'],
  yourBest: {
    right: 'Votre meilleure action\u00a0: juste',
    partly: 'Votre meilleure action\u00a0: en partie',
    wrong: 'Votre meilleure action\u00a0: pas celle-ci',
  },
  yourWorst: {
    right: 'Votre pire action\u00a0: juste',
    partly: 'Votre pire action\u00a0: en partie',
    wrong: 'Votre pire action\u00a0: pas celle-ci',
  },
  bestAction: 'La meilleure action',
  worstAction: 'La pire action',
  you: 'Vous',
  experts: 'Experts',
  author: 'Corrigé de l’auteur',
  judgedBy: (experts, day) => `Jugé par ${String(experts)} experts, ${day}`,
  unconfirmed: 'Corrigé de l’auteur, pas encore confirmé par un panel',
  shape:
    'Ce qui compte, c’est quelles actions vous notez plus haut ou plus bas, pas votre sévérité.',
};
