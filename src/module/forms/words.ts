/** What a form says in words of its own; modules themselves are written for no form. */
export interface FormWords {
  /** Stands behind the title of a module that is packed as another form. */
  readonly titles: Readonly<Record<'quick' | 'pre' | 'post' | 'tailored' | 'role', string>>;
  readonly upTo: (count: number) => string;
  readonly roleLabel: string;
  readonly rolePrompt: string;
  readonly roleHint: string;
  readonly noRole: string;
  readonly ratingPrompt: (competence: string) => string;
  readonly ratingHint: string;
  /** The lowest point of a self-rating. */
  readonly notYet: string;
}

const en: FormWords = {
  titles: {
    quick: 'in short',
    pre: 'before the course',
    post: 'after the course',
    tailored: 'fitted to your answers',
    role: 'for your role',
  },
  upTo: (count) => `up to ${String(count)}`,
  roleLabel: 'Your role',
  rolePrompt: 'Which of these roles do you have, or want to have?',
  roleHint: 'The result is measured against what this role needs. You may leave it open.',
  noRole: 'None of these, or I do not know yet',
  ratingPrompt: (competence) => `${competence}: what can you do today?`,
  ratingHint: 'Your own view. It does not count for the result.',
  notYet: 'None of this yet',
};

const de: FormWords = {
  titles: {
    quick: 'kurz',
    pre: 'vor dem Kurs',
    post: 'nach dem Kurs',
    tailored: 'nach Ihren Antworten',
    role: 'für Ihre Rolle',
  },
  upTo: (count) => `bis zu ${String(count)}`,
  roleLabel: 'Ihre Rolle',
  rolePrompt: 'Welche dieser Rollen haben Sie, oder welche wollen Sie haben?',
  roleHint:
    'Das Ergebnis wird an dem gemessen, was diese Rolle braucht. Sie können es offenlassen.',
  noRole: 'Keine davon, oder ich weiß es noch nicht',
  ratingPrompt: (competence) => `${competence}: Was können Sie heute?`,
  ratingHint: 'Ihre eigene Sicht. Sie zählt nicht für das Ergebnis.',
  notYet: 'Davon noch nichts',
};

const es: FormWords = {
  titles: {
    quick: 'versión corta',
    pre: 'antes del curso',
    post: 'después del curso',
    tailored: 'según tus respuestas',
    role: 'para tu puesto',
  },
  upTo: (count) => `hasta ${String(count)}`,
  roleLabel: 'Tu puesto',
  rolePrompt: '¿Cuál de estos puestos tienes o quieres tener?',
  roleHint: 'El resultado se mide con lo que pide este puesto. Puedes dejarlo sin responder.',
  noRole: 'Ninguno, o aún no lo sé',
  ratingPrompt: (competence) => `${competence}: ¿qué sabes hacer hoy?`,
  ratingHint: 'Es tu propia opinión. No cuenta para el resultado.',
  notYet: 'Nada de esto todavía',
};

const fr: FormWords = {
  titles: {
    quick: 'version courte',
    pre: 'avant le cours',
    post: 'après le cours',
    tailored: 'selon vos réponses',
    role: 'pour votre fonction',
  },
  upTo: (count) => `jusqu’à ${String(count)}`,
  roleLabel: 'Votre fonction',
  rolePrompt: 'Laquelle de ces fonctions avez-vous, ou voulez-vous avoir ?',
  roleHint: 'Le résultat est mesuré à ce que demande cette fonction. Vous pouvez ne pas répondre.',
  noRole: 'Aucune, ou je ne sais pas encore',
  ratingPrompt: (competence) => `${competence} : que savez-vous faire aujourd’hui ?`,
  ratingHint: 'C’est votre propre avis. Il ne compte pas dans le résultat.',
  notYet: 'Rien de cela encore',
};

const nl: FormWords = {
  titles: {
    quick: 'kort',
    pre: 'voor de cursus',
    post: 'na de cursus',
    tailored: 'naar je antwoorden',
    role: 'voor je rol',
  },
  upTo: (count) => `tot ${String(count)}`,
  roleLabel: 'Je rol',
  rolePrompt: 'Welke van deze rollen heb je, of wil je hebben?',
  roleHint: 'Het resultaat wordt gemeten aan wat deze rol nodig heeft. Je mag dit openlaten.',
  noRole: 'Geen van deze, of ik weet het nog niet',
  ratingPrompt: (competence) => `${competence}: wat kun je vandaag?`,
  ratingHint: 'Je eigen kijk. Dit telt niet mee voor het resultaat.',
  notYet: 'Hier nog niets van',
};

const known: Readonly<Record<string, FormWords>> = { en, de, es, fr, nl };

/** The words of forms in a language, those of its main language or English where it has none. */
export function formWords(language: string): FormWords {
  return known[language] ?? known[language.split('-')[0] ?? ''] ?? en;
}
