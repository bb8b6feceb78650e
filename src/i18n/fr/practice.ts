import type { PracticeWords } from '../kinds/practice.js';

/** The words of practice in French. */
export const words: PracticeWords = {
  hint: 'Afficher un indice',
  nextHint: 'Afficher un autre indice',
  hintNumber: (hint, total) => `Indice ${String(hint)} sur ${String(total)}`,
  hintCosts: (percent) => `Chaque indice enlève ${String(percent)} % de la valeur.`,
  show: 'Afficher la réponse',
  showCosts: 'Une fois la réponse affichée, vous ne pouvez plus changer la vôtre.',
  check: 'Vérifier',
  notYet: 'Pas encore',
  almost: 'En partie juste pour l’instant',
  triesLeft: (tries, percent) =>
    `Vous pouvez essayer encore ${tries === 1 ? 'une fois' : `${String(tries)} fois`}. Le prochain essai peut valoir ${String(percent)} %.`,
  again: 'Réessayer',
  sure: 'À quel point êtes-vous sûr ?',
  degrees: ['Peu sûr', 'Assez sûr', 'Très sûr'],
  calibration: 'Votre certitude, et combien de fois à raison',
  calibrationLead: 'Seuls les premiers essais comptent, et pas pour votre score.',
  zone: 'En teinte : la part de bonnes réponses où chaque degré rapporte le plus.',
  degree: 'Vous étiez',
  answers: 'Réponses',
  right: 'Justes',
  rightOf: (right, answers) => `${String(right)} sur ${String(answers)}`,
  none: 'aucune réponse',
  marks: (marks, most) => `Points de certitude : ${String(marks)} sur ${String(most)} au plus`,
  tooSure:
    'Quand vous étiez très sûr, votre réponse était souvent inexacte. Vérifiez-les une fois de plus.',
  tooModest: 'Bien des réponses dont vous doutiez étaient justes. Faites-vous davantage confiance.',
  wellJudged: 'Vous avez bien estimé ce que vous savez et ce que vous ne savez pas encore.',
};
