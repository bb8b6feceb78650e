import { bankOf, coverageOf, LEVELS, type CompetenceCoverage } from '../bank-figures.js';
import type { AuthoredModule } from '../authored.js';
import type { Finding } from '../problem.js';
import type { Rule } from '../rule.js';
import { isCompetenceReport } from './competence-report.js';
import { poolsOf } from './pools.js';

/**
 * Fewest items of a level of a competence: another attempt can be asked another one.
 *
 * With one, whoever comes back to that level meets the question whose answer was shown.
 */
const FEWEST_OF_LEVEL = 2;

/** Fewest items of a competence: the fewest of each level. */
const FEWEST_OF_COMPETENCE = LEVELS.length * FEWEST_OF_LEVEL;

/** A bank from which pools draw has enough items of each level for each competence that it measures. */
export const coverage: Rule = (module) => {
  if (!isCompetenceReport(module.report) || module.selected || !draws(module)) return [];
  return coverageOf(bankOf(module).map((item) => item.value)).flatMap((covered): Finding[] => {
    const lacks = lacksOf(covered);
    if (lacks.length === 0) return [];
    return [
      {
        code: 'few-items',
        severity: 'warning',
        at: module.head.place(['activity', module.form ? 'form' : 'pools'], true),
        what: `${covered.competence} has ${lacks.join(', ')}; wanted are ${FEWEST_OF_COMPETENCE}, and ${FEWEST_OF_LEVEL} of each level.`,
        why: 'Who comes back would be asked what was answered and explained before, or nothing at the level reached.',
        remedy: 'Write items of these levels, or measure the competence in another module.',
      },
    ];
  });
};

function draws(module: AuthoredModule): boolean {
  return module.form !== undefined || poolsOf(module).length > 0;
}

/** What a competence has too few of, in words. */
function lacksOf({ levels }: CompetenceCoverage): readonly string[] {
  const all = levels.reduce((sum, one) => sum + one, 0);
  const few = levels.flatMap((count, at) =>
    count < FEWEST_OF_LEVEL ? [`${count} of level ${LEVELS[at] ?? ''}`] : [],
  );
  return [...(few.length > 0 || all < FEWEST_OF_COMPETENCE ? [items(all)] : []), ...few];
}

function items(count: number): string {
  return `${count} ${count === 1 ? 'item' : 'items'}`;
}
