import { bankOf, LEVELS, USUAL_DIFFICULTY } from '../bank-figures.js';
import type { AuthoredItem, AuthoredModule } from '../authored.js';
import type { Finding } from '../problem.js';
import type { Rule } from '../rule.js';
import { isCompetenceReport } from './competence-report.js';

/** Fewest items from which something is told of how hard they are. */
const FEWEST = 8;

/**
 * Farthest that the items of a level may lie from the usual difficulty on average, in steps of difficulty.
 *
 * Difficulty is that for the level, so a level whose items are mostly easy for it makes the level
 * itself easier. One step is a quarter of the distance of two levels.
 *
 * @source DIFFICULTY_STEP and LEVEL_STEP of core/adaptive/provisional.ts
 */
const FARTHEST_MEAN = 1;

/** The difficulties of a bank tell items apart, and are those for the level and not for the whole scale. */
export const difficulties: Rule = (module) => {
  if (!isCompetenceReport(module.report) || module.selected) return [];
  const items = bankOf(module).map((item) => item.value);
  return [...offCentre(module, items), ...alike(module, items)];
};

function offCentre(module: AuthoredModule, items: readonly AuthoredItem[]): Finding[] {
  return LEVELS.flatMap((level): Finding[] => {
    const own = items.filter((item) => item.level === level).map(difficultyOf);
    const mean = own.reduce((sum, one) => sum + one, 0) / Math.max(1, own.length);
    if (own.length < FEWEST || Math.abs(mean - USUAL_DIFFICULTY) <= FARTHEST_MEAN) return [];
    return [
      {
        code: 'difficulty-off-centre',
        severity: 'warning',
        at: { file: module.head.place([]).file },
        what: `The ${own.length} items of level ${level} have a difficulty of ${mean.toFixed(1)} on average; ${USUAL_DIFFICULTY} is usual for the level.`,
        why: 'Difficulty is that for the level. Told for the whole scale, it counts the level twice.',
        remedy: `Give "difficulty" anew: 1 easy and 5 hard for an item of level ${level}.`,
      },
    ];
  });
}

function alike(module: AuthoredModule, items: readonly AuthoredItem[]): Finding[] {
  const same = [...new Set(items.flatMap((item) => item.competence ?? []))].filter((id) => {
    const own = items.filter((item) => item.competence === id);
    return own.length >= FEWEST && new Set(own.map(difficultyOf)).size === 1;
  });
  if (same.length === 0) return [];
  return [
    {
      code: 'difficulties-alike',
      severity: 'warning',
      at: { file: module.head.place([]).file },
      what: `All items are equally hard for their level in ${same.join(', ')}.`,
      why: 'Results would take an easy item and a hard one for the same proof.',
      remedy: 'Say under "difficulty" which are easier (1, 2) and which are harder (4, 5).',
    },
  ];
}

function difficultyOf(item: AuthoredItem): number {
  return item.difficulty ?? USUAL_DIFFICULTY;
}
