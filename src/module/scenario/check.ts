import type { Framework } from '../../core/competence/framework.js';
import type { AuthoredGame } from '../authored.js';
import type { Finding } from '../problem.js';
import { dealFindings } from './deal-checks.js';
import { duplicateFindings } from './duplicate-checks.js';
import { evidenceFindings } from './evidence-checks.js';
import { nameFindings } from './name-checks.js';

/**
 * What is wrong with a game whose parts the schemas have accepted: names that stand for nothing or for
 * two things, what can never come up, and what can be guessed.
 */
export function checkScenario(
  game: AuthoredGame,
  framework: Pick<Framework, 'competences' | 'facts'>,
): readonly Finding[] {
  return [
    ...duplicateFindings(game),
    ...nameFindings(game, framework),
    ...dealFindings(game),
    ...evidenceFindings(game, framework.facts),
  ];
}
