import type { CompetenceWords } from '../kinds/competence.js';
import { plural } from '../plural.js';

/** The words of a profile of competences in French. */
export const words: CompetenceWords = {
  level: {
    none: 'Pas encore les bases',
    foundation: 'Bases',
    intermediate: 'Intermédiaire',
    advanced: 'Avancé',
    expert: 'Expert',
  },
  run: (from, to) => `${from} à ${to}`,
  notEnough: 'Pas encore assez de réponses',
  answers: (count) => plural(count, 'réponse', 'réponses'),
  summary: (levels, answers, score) =>
    `${levels} (${plural(answers, 'réponse', 'réponses')}) ; ${String(score)} sur 100`,
  profile: 'Ce que vous savez faire au-delà des frontières',
  fit0: 'Vous débutez dans ce rôle',
  fit1: 'Vous avez une base pour ce rôle',
  fit2: 'Vous assurez déjà une grande part de ce rôle',
  fit3: 'Vous êtes prêt pour ce rôle',
  forRole: (role) => `Mesuré pour : ${role}`,
  gradeName: 'Note',
  grade: (score) => `${String(score)} sur 100`,
  gradeText:
    'C’est la note que reçoit la plateforme de formation. Elle compte vos réponses, moins ce que donnerait le hasard.',
  gradeTailored:
    'C’est la note que reçoit la plateforme de formation. Elle dit ce que vos réponses laissent attendre à des questions de tous les niveaux, car chaque question a été choisie d’après les réponses précédentes.',
  passed: 'Réussi',
  notPassed: 'Pas encore réussi',
  provisional:
    'L’échelle est provisoire : elle repose sur le jugement des auteurs, pas encore sur les réponses de nombreuses personnes.',
  areas: 'Votre niveau, domaine par domaine',
  you: 'le plus probable',
  band: 'où il peut se situer',
  goal: 'ce que demande le rôle',
  others: 'moitié centrale du groupe de référence',
  belowOthers: 'au-dessous de la moitié centrale du groupe',
  amongOthers: 'proche de la moitié centrale du groupe',
  aboveOthers: 'au-dessus de la moitié centrale du groupe',
  group: 'Groupe de référence :',
  below: 'en dessous de ce que demande le rôle',
  close: 'proche de ce que demande le rôle',
  reached: 'au niveau demandé par le rôle ou au-dessus',
  radar: 'Afficher en radar',
  radarName: 'Radar des domaines. Les mêmes niveaux figurent dans le tableau.',
  table: 'Toutes les compétences dans un tableau',
  areaTable: 'Tous les domaines dans un tableau',
  competence: 'Compétence',
  levelHead: 'Niveau',
  answersHead: 'Réponses',
  scoreHead: 'Points',
  next: 'Où apprendre vous aide le plus',
  nothingNext: 'Vos réponses ne montrent rien qui manque encore à ce rôle.',
  aim: (level) => `Au niveau ${level}, vous savez faire ceci :`,
  unsure:
    'Il y a trop peu de réponses pour en être sûr. Quelques questions de plus montreraient si vous en avez besoin.',
  belowRated: 'Vous vous êtes évalué plus bas que ce que montrent vos réponses.',
  aboveRated: 'Vous vous êtes évalué plus haut que ce que montrent vos réponses jusqu’ici.',
  more: 'Répondre à quatre questions de plus',
  moreText:
    'Pour certaines compétences, on ne sait pas encore si vous atteignez le niveau. Quatre questions de plus le diraient mieux.',
  atMost: 'sur # au plus',
  fixed:
    'Votre réponse ne change plus, car chaque question a été choisie d’après les réponses précédentes.',
  meaning: 'Ce que veulent dire les niveaux',
  meaningText:
    'Votre niveau dans une compétence est mesuré d’après vos réponses et la difficulté des questions. Avec peu de réponses, il reste ouvert : vous voyez alors souvent deux niveaux. Un niveau n’est indiqué que lorsqu’il y a assez à dire.',
  honesty: 'Ce qu’est ce résultat et ce qu’il n’est pas',
  before: 'Par rapport à votre dernière tentative :',
  beforeText:
    'Un changement n’est indiqué que s’il est plus grand que le doute des deux tentatives.',
  higher: 'nettement plus haut que la dernière fois',
  lower: 'nettement plus bas que la dernière fois',
  unclear: 'pas de changement net depuis la dernière fois',
  bring: 'Apporter votre profil',
  bringText:
    'Avez-vous déjà fait cette évaluation sur un autre appareil ou une autre plateforme ? Choisissez le fichier de vos réponses que vous y avez téléchargé. Vous lirez alors ici ce qui a changé. Seuls vos niveaux en sont conservés, pas vos réponses.',
  bringFile: 'Fichier de vos réponses (.json)',
  bringFree: 'Ce n’est pas obligatoire.',
  bringRead:
    'Votre profil a été lu. Si le fichier vient d’une tentative précédente de cette évaluation, vous pouvez maintenant lire plus haut ce qui a changé.',
  bringRefused:
    'Ce fichier ne convient pas. Choisissez le fichier de vos réponses d’une évaluation de compétences que vous avez remise, du même éditeur.',
  card: 'Carte de compétences',
  cardName: 'Nom',
  area: 'Domaine',
  cardFew:
    'Les compétences une à une ne figurent qu’à partir de trois réponses. Aucune n’en a autant ici, c’est pourquoi la carte ne nomme que les domaines.',
  cardIs: 'Ce que cette carte est, et ce qu’elle n’est pas',
  cardText:
    'Elle résume ce qu’une personne a répondu à des questions sur des cas du travail quotidien. Deux ou trois niveaux signifient que les réponses ne disent pas lequel est le bon. C’est une base pour un entretien et non un certificat : personne n’a vu la personne répondre, et l’échelle est provisoire. Elle ne dit rien de l’application, de l’expérience ou du caractère, et personne ne devrait être embauché ou écarté à cause d’elle.',
  cardBack: 'Retour à votre résultat',
  csv: 'Télécharger sous forme de tableau (CSV)',
  question: 'Question',
  answer: 'Réponse',
};
