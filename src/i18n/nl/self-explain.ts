import type { SelfExplainWords } from '../kinds/self-explain.js';
import { plural } from '../plural.js';

/** The words of explanations in own words in Dutch. */
export const words: SelfExplainWords = {
  fits: (characters, words) =>
    `Er is plaats voor ${String(characters)} tekens, ongeveer ${String(words)} woorden.`,
  longer:
    'Wil je meer kwijt, zet dat dan in je eigen notities en schrijf hier het belangrijkste op.',
  left: (characters) => `Nog ${plural(characters, 'teken', 'tekens')}`,
  over: (characters) => plural(characters, 'teken te veel', 'tekens te veel'),
  beyond: (end) =>
    `Alleen de tekst tot en met ‘${end}’ wordt bewaard. Kort hem in of bewaar de hele tekst in een eigen bestand.`,
  unsaved: 'Niet bewaard, want hier was geen plaats meer voor:',
  missing: 'Leg het uit in je eigen woorden of laat de vraag open',
  model: 'Een goede uitleg',
  close: 'De mijne zegt hetzelfde',
};
