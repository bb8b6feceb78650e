import type { EssayWords } from '../kinds/essay.js';
import { plural } from '../plural.js';

/** The words of essays in Dutch. */
export const words: EssayWords = {
  fits: (characters, words) =>
    `Er is plaats voor ${String(characters)} tekens, ongeveer ${String(words)} woorden.`,
  longer:
    'Is je tekst langer, bewaar hem dan in een eigen bestand en schrijf hier de hoofdpunten op.',
  left: (characters) => `Nog ${plural(characters, 'teken', 'tekens')}`,
  over: (characters) => plural(characters, 'teken te veel', 'tekens te veel'),
  beyond: (end) =>
    `Alleen de tekst tot en met ‘${end}’ wordt bewaard. Kort hem in of bewaar de hele tekst in een eigen bestand.`,
  unsaved: 'Niet bewaard, want hier was geen plaats meer voor:',
  missing: 'Schrijf iets of laat de vraag open',
  model: 'Een goed antwoord',
  words: (count) => plural(count, 'woord', 'woorden'),
  atLeast: (least) => `liefst ${String(least)} of meer`,
  atMost: (most) => `liefst hoogstens ${String(most)}`,
  between: (least, most) => `liefst ${String(least)} tot ${String(most)}`,
  compare: 'Kijk je eigen antwoord na',
};
