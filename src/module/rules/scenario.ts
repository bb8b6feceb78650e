import { reviewFindings } from '../fact-findings.js';
import type { Rule } from '../rule.js';
import { checkScenario } from '../scenario/check.js';
import { cardFacts } from '../scenario/evidence-checks.js';
import { unknownRole } from './unknown-role.js';

/** A game names only what there is, can come to everything that it has, and gives nothing away. */
export const scenario: Rule = (module, context) => {
  const { game, head } = module;
  if (!game) return [];
  const { activity } = head.value;
  const role = activity.kind === 'scenario' ? activity.role : undefined;
  return [
    ...checkScenario(game, context.framework),
    ...unknownRole(
      role,
      'The game compares with',
      head.place(['activity', 'role']),
      context.framework,
    ),
    ...game.cards.flatMap((card) => reviewFindings(cardFacts(card), context)),
  ];
};
