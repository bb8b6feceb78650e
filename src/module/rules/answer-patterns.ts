import type { ChoiceItem } from '../../items/choice/schema.js';
import type { AuthoredModule } from '../authored.js';
import type { Finding } from '../problem.js';
import type { Rule } from '../rule.js';

/** Fewest questions from which a pattern can be read. */
const FEWEST = 8;

/** Most of the questions in which the right answer may be the longest, or the shortest. */
const MOST_EXTREME = 0.35;

/** Most of the questions in which the right answer may stand in the same place. */
const MOST_IN_PLACE = 0.4;

/** The right answers of a module cannot be guessed from their length or place. */
export const answerPatterns: Rule = (module) => {
  const items = keyedChoices(module);
  if (items.length < FEWEST) return [];
  return [
    ...extreme(module, items, 'longest', (key, others) => key > Math.max(...others)),
    ...extreme(module, items, 'shortest', (key, others) => key < Math.min(...others)),
    ...samePlace(module, items),
  ];
};

function keyedChoices(module: AuthoredModule): readonly ChoiceItem[] {
  return module.items
    .map((item) => item.value)
    .filter((item): item is ChoiceItem => item.kind === 'choice')
    .filter((item) => !item.many && item.options.filter((option) => option.correct).length === 1);
}

function extreme(
  module: AuthoredModule,
  items: readonly ChoiceItem[],
  word: string,
  stands: (key: number, others: readonly number[]) => boolean,
): Finding[] {
  const such = items.filter((item) => {
    const lengths = (correct: boolean) =>
      item.options
        .filter((one) => (one.correct ?? false) === correct)
        .map((one) => one.text.length);
    return stands(lengths(true)[0] ?? 0, lengths(false));
  });
  if (such.length <= items.length * MOST_EXTREME) return [];
  return [
    warning(
      module,
      `${word}-key`,
      `The right answer is the ${word} one in ${such.length} of ${items.length} questions: ${names(such)}.`,
      `Learners find out. Change options until it is in at most ${Math.floor(items.length * MOST_EXTREME)}.`,
    ),
  ];
}

function samePlace(module: AuthoredModule, items: readonly ChoiceItem[]): Finding[] {
  const places = new Map<number, ChoiceItem[]>();
  for (const item of items) {
    const place = item.options.findIndex((option) => option.correct);
    places.set(place, [...(places.get(place) ?? []), item]);
  }
  const [most] = [...places].sort((a, b) => b[1].length - a[1].length);
  if (!most || most[1].length <= items.length * MOST_IN_PLACE) return [];
  return [
    warning(
      module,
      'key-position',
      `The right answer stands in place ${most[0] + 1} in ${most[1].length} of ${items.length} questions: ${names(most[1])}.`,
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
