import type { ProgrammeWords } from '../kinds/programme.js';

/** The words of programmes in French. */
export const words: ProgrammeWords = {
  menu: 'Votre programme',
  lead: (done, total) =>
    `${String(done)} parties sur ${String(total)} sont faites. Vous pouvez ouvrir chaque partie à tout moment.`,
  rule: (passMark) =>
    `La note du programme est la moyenne des notes de ses unités. Une unité non terminée compte 0. À partir de ${String(passMark)} sur 100, c’est réussi.`,
  ruleByWeight: (passMark) =>
    `La note du programme est la moyenne des notes de ses parties, selon leur poids. Une partie non terminée compte 0. À partir de ${String(passMark)} sur 100, c’est réussi.`,
  noScore:
    'Le programme n’a pas de note propre : il se termine quand toutes les parties nécessaires sont faites.',
  next: 'La suite pour vous',
  because: (score, where) => `« ${where} » a donné ici ${String(score)} sur 100.`,
  open: 'Ouvrir',
  openNext: (title) => `Ouvrir « ${title} »`,
  mayEnd:
    'Toutes les parties nécessaires sont faites. Terminez le programme pour rendre votre résultat ; vous pourrez continuer ensuite.',
  goOn: 'Continuer',
  look: 'Revoir',
  required: 'nécessaire',
  optional: 'facultatif',
  minutes: (minutes) => `${String(minutes)} min`,
  kinds: {
    assessment: 'Questions',
    practice: 'Exercice',
    scenario: 'Jeu',
    unit: 'Unité',
  },
  notBegun: 'Pas encore commencé',
  underWay: (percent) => `En cours : ${String(percent)} sur 100`,
  done: 'Fait',
  scored: (score) => `Fait : ${String(score)} sur 100`,
  passed: (score) => `Réussi : ${String(score)} sur 100`,
  notPassed: (score) => `Pas encore réussi : ${String(score)} sur 100`,
  back: 'Retour au programme',
  finish: 'Terminer le programme',
  notYet: 'Le programme se termine quand toutes les parties nécessaires sont faites.',
  writing:
    'Ce que vous écrivez dans une unité d’un programme n’est pas conservé. Imprimez la page pour le garder.',
  leftAt: (place) => `La suite pour vous : « ${place} ». Tout votre travail est enregistré.`,
  doneOf: (done, total) => `${String(done)} parties sur ${String(total)} faites`,
  ended: 'Vous avez terminé le programme',
  passedWhole: 'Vous avez réussi le programme',
  score: (score) => `${String(score)} sur 100`,
  part: 'Partie',
  result: 'Résultat',
  cv: 'Pour votre CV',
  again: 'Continuer le programme',
  againText: 'Tout ce que vous avez fait reste. Un meilleur résultat prend la place de celui-ci.',
};
