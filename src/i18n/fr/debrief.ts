import type { DebriefWords } from '../kinds/debrief.js';

/** The words of the debrief of a game in French. */
export const words: DebriefWords = {
  over: 'La partie est terminée',
  apart:
    'Un bon résultat peut suivre de faibles décisions, et un mauvais résultat de bonnes décisions. C’est pourquoi vous voyez deux résultats, qui ne sont jamais additionnés.',
  business: 'Résultat de l’entreprise',
  shown: 'Ce que vos décisions ont montré',
  basis: (decisions) =>
    `Sur ${counted(decisions, 'décision')}, comparées chacune à la meilleure possible à ce moment :`,
  noEvidence: {
    title: 'Sans score',
    practice:
      'Cette partie était un entraînement : l’avis des auteurs accompagnait chaque décision. Elle ne prouve donc rien.',
    team: 'Une équipe a décidé ensemble de cette partie. Elle ne prouve donc rien sur personne.',
  },
  of100: 'sur 100',
  modes: { assess: 'Évaluée', practice: 'Entraînement', team: 'Équipe' },
  runs: 'Vos parties et le score',
  counts: {
    first: 'Pour le score, c’est votre première partie évaluée complète qui compte.',
    best: 'Pour le score, c’est la partie évaluée avec les meilleures décisions qui compte.',
    latest: 'Pour le score, c’est votre dernière partie évaluée complète qui compte.',
  },
  score: 'Score :',
  noScore: 'Il n’y en a pas encore, donc pas de score.',
  run: {
    which: 'Partie',
    first: 'Première',
    best: 'Meilleures décisions',
    latest: 'Dernière',
    code: 'Code',
    firm: 'Entreprise',
    mode: 'Jouée comme',
    decisions: 'Montré',
  },
  code: 'Le code ramène le même parcours : les mêmes cartes et les mêmes événements. Vous pouvez le saisir quand vous rejouez, ou le donner à d’autres.',
  course: 'Comment la partie s’est passée',
  courseText:
    'La ligne est le résultat de l’entreprise après chaque tour. Un point plein est une décision proche de l’avis des auteurs, un point vide une décision qui en est loin. Les numéros marquent les tournants.',
  courseWords: 'Le parcours en mots',
  resultThen: 'Résultat de l’entreprise à la fin :',
  event: 'Événement :',
  turns: 'Les tournants',
  turnsText: 'Ici, d’autres décisions auraient montré ou changé le plus.',
  noTurns:
    'À chaque carte, vous avez décidé comme le feraient les auteurs. Rien n’a fait basculer cette partie.',
  decided: 'Vous avez décidé',
  authors: 'Les auteurs décideraient',
  instead: (other, result) =>
    `Si cette seule décision avait été différente, et tout le reste identique, l’entreprise aurait fini à ${String(other)} au lieu de ${String(result)}.`,
  same: 'Si cette seule décision avait été différente, et tout le reste identique, l’entreprise aurait fini au même résultat.',
  noBetter: 'Une meilleure décision ne paie pas toujours en une seule partie.',
  view: 'L’avis des auteurs',
  nothing: 'Rien n’a été choisi ni convenu',
  competences: 'Compétence par compétence',
  onlyRun:
    'Ceci ne parle que des décisions de cette partie. Ce n’est pas une preuve de ce que vous savez faire.',
  competence: 'Compétence',
  shownHead: 'Montré',
  decisions: 'Repose sur',
  decisionsOf: (decisions) => counted(decisions, 'décision'),
  unseen: 'Pas vue dans cette partie',
  once: 'Vue une fois, sans niveau',
  grades: { weak: 'Faible', partly: 'En partie', strong: 'Solide' },
  others: 'Vues une fois ou pas du tout',
  fewSeen: 'Aucune compétence n’a été vue deux fois, donc aucun niveau n’est donné.',
  role: 'Pour le rôle :',
  roleWeak: 'Ce qu’il demande le plus et qui était faible dans cette partie :',
  roleUnseen: 'Ce qu’il demande le plus et qui n’a pas été vu dans cette partie :',
  roleGood: 'Tout ce qu’il demande le plus a été vu, et rien n’était faible.',
  next: 'Ce qu’il faut travailler',
  missed: (decisions) =>
    `Dans cette partie, ${String(decisions)} décisions sont restées en dessous du possible.`,
  lacking: 'Ici, vos décisions laissaient de la marge.',
  lackingForRole: 'Le rôle en a besoin, et ici vos décisions laissaient de la marge.',
  nothingNext: 'Vos décisions n’ont rien laissé en suspens dans cette partie.',
  practise: 'S’entraîner',
  practices: {
    otherSet:
      'Jouez une nouvelle partie. Elle distribue l’autre jeu de cartes et montre ainsi davantage de ce que vous savez faire.',
    practice: 'Jouez en mode entraînement. Vous y voyez l’avis des auteurs après chaque décision.',
    again: 'Rejouez le même parcours avec son code, et décidez autrement aux tournants.',
  },
  action: 'Pour votre entreprise',
  actionText:
    'Répondez à cette question pour votre entreprise. Notez ensuite dans votre plan la première étape, un nom et une date.',
  reflection: 'Votre propre idée',
  reflectionAsk:
    'Que ferez-vous autrement la prochaine fois, dans le jeu ou dans votre entreprise ?',
  unscored: 'Ce texte n’est jamais noté.',
  kept: {
    lms: 'Il est conservé avec votre tentative sur la plateforme de formation. Aucun rapport ne le montre ; seules les personnes qui gèrent la plateforme pourraient le trouver.',
    device: 'Il reste uniquement sur cet appareil.',
    nothing: 'Rien n’est conservé ici : il disparaît quand vous fermez la page.',
  },
  left: (characters) =>
    characters < 2
      ? `Il reste ${String(characters)} caractère`
      : `Il reste ${String(characters)} caractères`,
  tooMany: (characters) => `${counted(characters, 'caractère')} de trop`,
  beyond: (end) => `Seul le texte jusqu’à « ${end} » est conservé. Raccourcissez-le.`,
  unwritten: 'Rien n’a été écrit.',
  all: 'Toutes les décisions',
  follows: 'Ce qui en découle',
  evidence: 'Ce qu’elle a montré',
  noCompetence: 'Cette décision ne prouve aucune compétence.',
  facts: 'Sur quoi elle repose',
};

/** In French nothing and one take the singular. */
function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count < 2 ? '' : 's'}`;
}
