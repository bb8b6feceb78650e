import type { Messages } from './messages.js';

/** A count with its noun; in French zero takes the form of one. */
const few = (count: number, one: string, other: string) =>
  `${String(count)} ${count < 2 ? one : other}`;

/** Words in French quotation marks, whose spaces do not break. */
const quoted = (words: string) => `«\u00a0${words}\u00a0»`;

/** The interface in French; it says «vous». */
export const fr: Messages = {
  phrases: {
    yes: 'Oui',
    partly: 'En partie',
    no: 'Non',
    isTrue: 'Vrai',
    isFalse: 'Faux',
    withEvidence: 'avec preuve',
    withoutEvidence: 'sans preuve',
    and: 'et',
    notAnswered: 'Sans réponse',
    scoreOf100: (score, answered, total) =>
      `${String(score)} sur 100 (${String(answered)} sur ${String(total)} avec réponse)`,
    tooFewAnswers: (answered, total) =>
      `Pas encore assez de réponses (${String(answered)} sur ${String(total)} avec réponse)`,
  },
  start: {
    begin: 'Commencer',
    welcomeBack: 'Bon retour parmi nous',
    stopped: ({ question, place, day, time }) =>
      `Vous aviez terminé la question ${String(question)}${place && `, dans la partie ${quoted(place)}`}, le ${day} à ${time}.`,
    saved: (count) =>
      count < 2
        ? 'Votre réponse est enregistrée.'
        : `Vos ${String(count)} réponses sont enregistrées.`,
    answeredOf: (answered, total) => `${few(answered, 'réponse', 'réponses')} sur ${String(total)}`,
    continueWith: (question) => `Continuer avec la question ${String(question)}`,
    continueToReview: 'Relire vos réponses',
    again: 'Recommencer',
    againConfirm: {
      title: 'Recommencer et perdre vos réponses\u00a0?',
      text: 'Toutes les réponses données jusqu’ici sont effacées. Il n’y a pas de retour possible.',
    },
    againYes: 'Les effacer et recommencer',
    againNo: 'Garder mes réponses',
  },
  question: {
    number: (question) => `Question ${String(question)}`,
    ofTotal: (total) => `sur ${String(total)}`,
    minutesLeft: (minutes) => `encore ${String(minutes)} min environ`,
    case: 'Le cas',
    saveAndContinue: 'Enregistrer et continuer',
    continue: 'Continuer',
    back: 'Retour',
    mark: 'Marquer pour y revenir',
    marked: 'Marquée pour y revenir',
    leaveOpen: 'Laisser sans réponse',
    problem: 'Il manque une réponse',
    chooseOne: 'Choisissez une réponse ou laissez la question sans réponse',
    chooseSome: 'Choisissez au moins une réponse ou laissez la question sans réponse',
    enterNumber: 'Entrez un nombre ou laissez la question sans réponse',
    settled: 'Vous avez vu la bonne réponse\u00a0; la vôtre reste donc telle quelle.',
  },
  item: {
    chooseAll: 'Choisissez tout ce qui convient.',
    tagRight: 'Votre réponse\u00a0: juste',
    tagWrong: 'Votre réponse\u00a0: pas celle-ci',
    tagPartly: 'Votre réponse\u00a0: en partie',
    tagMissed: 'Fait partie de la réponse',
    tagStrongest: 'Réponse la plus solide',
    yourAnswer: 'Votre réponse',
    rightAnswer: 'Bonne réponse',
    showTomorrow: 'Je pourrais le montrer demain\u00a0:',
    showFirst: `Possible après ${quoted('Oui')} ou ${quoted('En partie')}.`,
    notANumber: (typed, example) =>
      `${quoted(typed)} n’est pas un nombre. Entrez-en un, par exemple ${example}.`,
    outOfRange: (least, most) => `Entrez un nombre de ${least} à ${most}.`,
    tooManyDecimals: (most) =>
      most === 0
        ? 'Entrez un nombre entier, sans décimales.'
        : `Entrez au plus ${few(most, 'décimale', 'décimales')}.`,
    readAs: (value) => `Lu comme ${value}`,
  },
  feedback: {
    right: 'C’est juste',
    partly: 'Juste en partie',
    wrong: 'Pas celle-ci',
    why: 'Pourquoi c’est important',
  },
  review: {
    title: 'Relisez vos réponses',
    lead: 'Vous pouvez encore changer vos réponses. Une fois remises, elles ne changent plus.',
    leadReasons: 'Une fois remises, vos réponses ne changent plus et vous voyez les raisons.',
    after: {
      title: 'Vos réponses',
      text: 'Vos réponses sont remises et ne changent plus. Vous pouvez regarder chacune d’elles.',
    },
    allSeen: 'Toutes les questions vues',
    change: 'Changer',
    answer: 'Répondre',
    view: 'Voir',
    thisQuestion: (question) => `\u00a0: question ${String(question)}`,
    notAnswered: 'Pas encore de réponse',
    before: 'Avant de remettre',
    answered: (count) => (count < 2 ? 'réponse' : 'réponses'),
    open: () => 'sans réponse',
    marked: (count) => (count < 2 ? 'marquée' : 'marquées'),
    openCostsNothing:
      'Une question sans réponse ne compte pas contre vous. Le résultat repose sur moins de réponses.',
    openEarnsNothing:
      'Une question sans réponse ne rapporte rien. Répondre avec réflexion peut aider.',
    goTo: (question) => `Aller à la question ${String(question)}`,
    handIn: (count) => `Remettre ${few(count, 'réponse', 'réponses')}`,
    nothingYet: 'Répondez à au moins une question avant de remettre.',
  },
  results: {
    title: 'Votre résultat',
    handedIn: (day, time) => `Remis le ${day} à ${time}`,
    print: 'Imprimer',
    download: 'Télécharger vos réponses',
    lookThrough: 'Parcourir vos réponses',
    again: 'Commencer un nouvel essai',
    againText:
      'Vous commencez avec des réponses vides. Ce que vous avez remis reste auprès de l’équipe enseignante.',
    backToResult: 'Revenir au résultat',
    leave: 'Quitter',
    left: { title: 'Vous pouvez fermer cette fenêtre', text: 'Tout est enregistré.' },
  },
  readiness: {
    basis: (day, answered, total) =>
      `${day} · ${few(answered, 'réponse', 'réponses')} sur ${String(total)} questions`,
    tooFew: {
      title: 'Pas encore assez de réponses',
      text: 'Un verdict sur si peu de réponses serait une supposition. Vous voyez ci-dessous ce à quoi vous avez répondu jusqu’ici.',
    },
    missing: (count) => `Il manque ${few(count, 'réponse', 'réponses')} pour un verdict.`,
    flags: (count) =>
      count < 2 ? 'D’abord, un signal d’alerte' : `D’abord, ${String(count)} signaux d’alerte`,
    capped: (band) => `Tant que c’est le cas, le verdict ne peut pas dépasser ${quoted(band)}.`,
    cappedBy: (dimension, band) =>
      `${quoted(dimension)} est si bas que le verdict ne peut pas dépasser ${quoted(band)}.`,
    where: 'Où vous en êtes',
    here: 'Vous êtes ici',
    build: 'construire',
    prepare: 'préparer',
    ready: 'à point',
    axisLevel: (axis, level) => `${axis}\u00a0: ${level}`,
    axisScore: (axis, score) => `${axis}\u00a0: ${String(score)} sur 100`,
    axisOpen: (axis) => `${axis}\u00a0: pas assez de réponses`,
    dimensions: 'Dimension par dimension',
    scoreBand: (score, band) => `${String(score)} · ${band}`,
    notEnough: 'Pas assez de réponses',
    answeredOf: (answered, total) => `${few(answered, 'réponse', 'réponses')} sur ${String(total)}`,
    strongest: 'Ce qui vous porte déjà',
    noStrongest: 'Aucune dimension ne se détache encore.',
    urgent: 'Que faire d’abord',
    within: (days) => `D’ici ${String(days)} jours`,
    competence: 'Compétence',
    adviser: 'Qui peut aider',
    repeat: (day) => `Refaites le diagnostic le ${day}`,
    repeatText: 'Répondez de nouveau aux mêmes questions et comparez les deux rapports.',
    probes: (right, total) =>
      `Questions de connaissances\u00a0: ${few(right, 'juste', 'justes')} sur ${String(total)}`,
    probesText:
      'Elles comptent dans leur dimension. Surtout, elles montrent à quel point vous pouvez vous fier à votre propre vision.',
    honesty: 'Ce que ce rapport est et ce qu’il n’est pas',
    brief: 'Une page pour votre conseil',
    briefTitle: 'Note pour le conseil',
    briefLead: 'Issue d’un autodiagnostic de l’entreprise. Personne n’a vérifié les réponses.',
    firm: 'Entreprise',
    date: 'Date',
    person: 'Personne',
    questionsForAdviser: 'Nos questions',
    nothingUrgent: 'Aucune réponse n’appelle un premier pas.',
  },
  status: {
    sent: 'Envoyé à la plateforme',
    sending: 'Envoi en cours…',
    waiting: 'Pas encore envoyé',
    failed: 'Refusé',
    device: 'Gardé sur cet appareil',
    nothing: 'Aperçu, rien n’est gardé',
    readOnly: 'À regarder, rien ne change',
    again: (seconds) => `nouvel essai dans ${String(seconds)}\u00a0s`,
  },
  about: {
    open: 'À propos',
    title: 'À propos de ce module',
    back: 'Retour',
    publisher: 'Éditeur',
    website: 'Site web',
    funding: 'Financement',
    licence: 'Licence',
    reused: 'Contenus réutilisés',
    version: 'Version',
    checked: 'Dernière vérification du contenu',
    privacy: 'Ce qui est enregistré et qui le voit',
    keptByLms:
      'Votre plateforme d’apprentissage garde vos réponses, votre résultat et le temps passé. L’équipe enseignante peut les y voir. Nous ne les recevons pas. Jusqu’à ce qu’elle les ait avec certitude, une copie sans votre nom reste dans ce navigateur.',
    keptOnDevice:
      'Vos réponses restent dans ce navigateur, sur cet appareil. Personne d’autre ne les reçoit. Elles disparaissent quand vous effacez les données du navigateur.',
    keptNowhere:
      'Rien n’est gardé. Quand vous fermez la page, vos réponses disparaissent. Imprimez ou téléchargez ce qu’il vous faut.',
    noTracking:
      'Il n’y a ni cookies, ni suivi, ni requêtes vers d’autres sites. Votre nom n’est pas lu.',
    accessibility: 'Accessibilité',
    report: 'Signaler une erreur',
    reportText:
      'Quelque chose est faux, peu clair ou difficile à utiliser\u00a0? Dites-le à l’éditeur\u00a0:',
    newWindow: '(s’ouvre dans une nouvelle fenêtre)',
  },
  notice: {
    practice: {
      title: 'Aucune plateforme d’apprentissage trouvée',
      text: 'Vous pouvez tout essayer. Rien n’est envoyé, et rien ne reste quand vous fermez la page.',
    },
    device: {
      title: 'Vos réponses restent sur cet appareil',
      text: 'Aucune plateforme d’apprentissage n’a été trouvée. Vos réponses sont gardées dans ce navigateur seulement\u00a0; à la fin, vous pouvez télécharger le résultat.',
    },
    damaged: {
      title: 'Vos réponses précédentes n’ont pas pu être lues',
      text: 'La plateforme les a rendues incomplètes, vous repartez donc de zéro. Merci de le dire à l’équipe enseignante.',
    },
    otherPackage: {
      title: 'Vous repartez de zéro',
      text: 'La plateforme nous a donné des réponses qui appartiennent à un autre module. Elles n’ont pas été utilisées.',
    },
    newerFormat: {
      title: 'Vous repartez de zéro',
      text: 'Vos réponses précédentes viennent d’une version plus récente de ce module, que celle-ci ne sait pas lire. Merci de le dire à l’équipe enseignante.',
    },
    updated: ({ dropped, changed, added }) => ({
      title: 'Ce module a été mis à jour',
      text: [
        dropped > 0
          ? (dropped < 2
              ? `${String(dropped)} réponse porte sur une question qui n’en fait`
              : `${String(dropped)} réponses portent sur des questions qui n’en font`) +
            ' plus partie.'
          : '',
        changed > 0
          ? (changed < 2
              ? `${String(changed)} question à laquelle vous avez répondu a`
              : `${String(changed)} questions auxquelles vous avez répondu ont`) +
            ' changé\u00a0; vos réponses restent, marquées pour être revues.'
          : '',
        added > 0
          ? added < 2
            ? `${String(added)} question est nouvelle.`
            : `${String(added)} questions sont nouvelles.`
          : '',
        'Toutes vos autres réponses sont là, et votre résultat suit la nouvelle version.',
      ]
        .filter(Boolean)
        .join(' '),
    }),
    notSent: {
      title: 'La plateforme n’a pas confirmé vos dernières réponses',
      text: 'Laissez cette page ouverte et continuez\u00a0; nous réessayons.',
    },
    signedOut: {
      title: 'Vous avez été déconnecté de la plateforme',
      text: 'Reconnectez-vous dans un autre onglet, puis revenez ici et choisissez «\u00a0Réessayer\u00a0».',
    },
    expired: {
      title: 'Cette session avec la plateforme est terminée',
      text: 'Fermez cette page et rouvrez l’activité. Ce qui n’est pas arrivé sera envoyé alors.',
    },
    refused: {
      title: 'La plateforme n’accepte pas vos réponses',
      text: 'Laissez cette page ouverte\u00a0; nous réessayons. Si cela dure, fermez l’activité et rouvrez-la, ou remettez le fichier téléchargé.',
    },
    kept: 'Vos réponses sont en sécurité sur cet appareil.',
    notKept: 'Vos réponses ne sont que dans cette page\u00a0: téléchargez-les avant de la fermer.',
    reopen: {
      title: 'Rouvrez cette activité',
      text: 'La plateforme ne peut pas l’ouvrir deux fois dans une page. Fermez l’activité et ouvrez-la de nouveau\u00a0; vos réponses y sont gardées.',
    },
    aside: {
      title: 'D’autres réponses ont été trouvées',
      text: 'Elles viennent d’un autre appareil ou d’une autre version et n’ont pas pu être réunies avec celles-ci. Téléchargez-les et donnez le fichier à l’équipe enseignante.',
    },
    asideTake: 'Les télécharger',
    asideDrop: 'Les supprimer',
    elsewhere: {
      title: 'Ce module est ouvert dans un autre onglet',
      text: 'Ici, vous pouvez regarder vos réponses, mais pas les changer.',
    },
    useHere: 'Continuer ici',
    sentAgain: {
      title: 'Toutes vos réponses sont arrivées',
      text: 'Vous pouvez continuer comme d’habitude.',
    },
    review: {
      title: 'Vous regardez un essai précédent',
      text: 'Rien de ce que vous faites ici ne le change.',
    },
    browse: {
      title: 'Ceci est un aperçu',
      text: 'Vous pouvez tout essayer. Rien n’est enregistré.',
    },
    contentMissing: {
      title: 'Les questions n’ont pas pu être chargées',
      text: 'Vos réponses sont en sécurité. Vérifiez la connexion, puis rechargez cette page.',
    },
    languageMissing: {
      title: 'La langue n’a pas pu être chargée',
      text: 'Vos réponses sont en sécurité. Vérifiez la connexion et choisissez de nouveau la langue.',
    },
    retry: 'Essayer maintenant',
    dismiss: 'Compris',
  },
  language: { label: 'Langue' },
};

/** Stands in the page where scripts are switched off, so the runtime does not need it. */
export const noScript =
  'Cette page a besoin de JavaScript. Autorisez-le dans votre navigateur, puis rechargez la page.';
