import type { ChoiceItem } from '../../items/choice/schema.js';
import type { AuthoredModule } from '../authored.js';
import { keyPatterns, type KeyPatterns } from '../key-patterns.js';
import type { Finding } from '../problem.js';
import type { Rule } from '../rule.js';

/** Fewest questions from which a pattern can be read. */
const FEWEST = 8;

/** Most of the questions in which the right answer may be the longest, or the shortest. */
const MOST_EXTREME = 0.35;

/** Most of the questions in which the right answer may stand in the same place. */
const MOST_IN_PLACE = 0.4;

/** How far the mean length of right answers may be from that of wrong ones, as a share of the latter. */
const MOST_LENGTH_GAP = 0.1;

/** The right answers of a module cannot be guessed from their length or place. */
export const answerPatterns: Rule = (module) => {
  const patterns = keyPatterns(module.items.map((item) => item.value));
  if (module.selected || patterns.items.length < FEWEST) return [];
  return [
    ...extreme(module, patterns, 'longest'),
    ...extreme(module, patterns, 'shortest'),
    ...meanLength(module, patterns),
    ...samePlace(module, patterns),
  ];
};

function extreme(
  module: AuthoredModule,
  patterns: KeyPatterns,
  word: 'longest' | 'shortest',
): Finding[] {
  const { length } = patterns.items;
  const such = patterns[word];
  if (such.length <= length * MOST_EXTREME) return [];
  return [
    warning(
      module,
      `${word}-key`,
      `The right answer is the ${word} one in ${such.length} of ${length} questions: ${names(such)}.`,
      `Learners find out. Change options until it is in at most ${Math.floor(length * MOST_EXTREME)}.`,
    ),
  ];
}

function meanLength(module: AuthoredModule, { items, lengths }: KeyPatterns): Finding[] {
  const gap = lengths.right - lengths.wrong;
  if (Math.abs(gap) <= lengths.wrong * MOST_LENGTH_GAP) return [];
  const [right, wrong] = [lengths.right, lengths.wrong].map(Math.round);
  return [
    warning(
      module,
      'key-length',
      `Right answers have ${right} characters on average in ${items.length} questions, and wrong ones ${wrong}.`,
      `Learners find out. ${gap > 0 ? 'Shorten' : 'Lengthen'} right answers until both differ by at most ${100 * MOST_LENGTH_GAP} %.`,
    ),
  ];
}

function samePlace(module: AuthoredModule, { places }: KeyPatterns): Finding[] {
  const placed = places.flat().length;
  const most = Math.max(...places.map((items) => items.length));
  if (placed < FEWEST || most <= placed * MOST_IN_PLACE) return [];
  const place = places.findIndex((items) => items.length === most);
  return [
    warning(
      module,
      'key-position',
      `The right answer stands in place ${place + 1} in ${most} of ${placed} questions: ${names(places[place] ?? [])}.`,
      'Move options in some of them; their keys stay as they are.',
    ),
  ];
}

function warning(module: AuthoredModule, code: string, what: string, remedy: string): Finding {
  return { code, severity: 'warning', at: { file: module.head.place([]).file }, what, remedy };
}

function names(items: readonly ChoiceItem[]): string {
  return items.map((item) => `"${item.id}"`).join(', ');
}
