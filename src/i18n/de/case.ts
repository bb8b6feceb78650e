import type { CaseWords } from '../kinds/case.js';

/** The words of a case in German. */
export const words: CaseWords = {
  place: (number, total) => `Frage ${String(number)} von ${String(total)} zu diesem Fall`,
  linked:
    'Die nächste Frage baut auf dieser auf. Wenn Sie weitergehen, bleibt Ihre Antwort hier, wie sie ist.',
  exhibits: 'Zum Nachschlagen',
  transcript: 'Lesen, was gesagt wird',
};
