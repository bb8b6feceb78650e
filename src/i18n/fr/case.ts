import type { CaseWords } from '../kinds/case.js';

/** The words of a case in French. */
export const words: CaseWords = {
  place: (number, total) => `Question ${String(number)} sur ${String(total)} de ce cas`,
  linked:
    'La question suivante s’appuie sur celle-ci. Quand vous y passez, votre réponse reste telle quelle.',
  exhibits: 'À consulter',
  transcript: 'Lire ce qui est dit',
};
