import type { Rule } from '../rule.js';
import { termsIn } from '../unit/terms-in.js';

/** Words lead to a glossary only where there is one: in the steps, the checklist and the items of a unit. */
export const terms: Rule = ({ head, report, items, cases, game, unit }) => {
  const parts = [head, report, ...(unit ? [] : [...items, ...cases])];
  const played = game ? [game.world, ...game.cards, ...game.events] : [];
  return [...parts, ...played].flatMap(({ value, place }) =>
    termsIn(value).map((id) => ({
      code: 'term-without-glossary',
      severity: 'error' as const,
      at: place([]),
      what: `A link leads to "#${id}", a term of a glossary, and here is none.`,
      remedy: 'Write a whole address that starts with "https://", or remove the link.',
    })),
  );
};
