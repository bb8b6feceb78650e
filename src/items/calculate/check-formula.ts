import type { ItemProblem } from '../../core/assessment/item-type.js';
import { keysIn } from './formula.js';
import type { CalculateItem } from './schema.js';
import type { Asked, Figures } from './sheet.js';

/** Where in an item a problem lies. */
export type Path = ItemProblem['path'];

/** Lines that a formula names and that are not there, or that lead back to its own line. */
export function checkFormula(
  item: CalculateItem,
  key: string,
  { formula }: Asked,
  path: Path,
): readonly ItemProblem[] {
  const known = new Set(item.lines.filter(({ heading }) => !heading).map((line) => line.key));
  const unknown = keysIn(formula).filter((one) => !known.has(one));
  if (unknown.length > 0) {
    return [
      {
        path,
        code: 'unknown-line',
        what: `The formula of "${key}" names "${unknown.join('", "')}", and no line with a figure has that key.`,
        remedy: 'Name lines that have a figure, by their letter.',
      },
    ];
  }
  const circle = circleFrom(item, key);
  if (!circle) return [];
  return [
    {
      path,
      code: 'formula-in-a-circle',
      what: `The formula of "${key}" comes back to itself: ${circle.join(' needs ')}.`,
      remedy: 'Let one of these lines be given, or work it out from others.',
    },
  ];
}

/** The way from a line over what its formula names back to it, if there is one. */
function circleFrom(item: CalculateItem, key: string): readonly string[] | undefined {
  const seen = new Set<string>();
  const walk = (from: string, way: readonly string[]): readonly string[] | undefined => {
    const asked = item.lines.find((line) => line.key === from)?.asked;
    for (const next of asked ? keysIn(asked.formula) : []) {
      if (next === key) return [...way, next];
      if (seen.has(next)) continue;
      seen.add(next);
      const found = walk(next, [...way, next]);
      if (found) return found;
    }
    return undefined;
  };
  return walk(key, [key]);
}

/**
 * A division by zero with the right figures.
 *
 * Told where it happens; lines that only need the figure of such a line are left alone.
 */
export function checkDivision(
  item: CalculateItem,
  { formula }: Asked,
  path: Path,
  figures: Figures,
) {
  const sound = keysIn(formula).every((one) => Number.isFinite(figures[one]));
  if (!sound) return [];
  return [
    {
      path: [...path, 'formula'],
      code: 'division-by-zero',
      what: `With the right figures the formula divides by zero in "${item.id}".`,
      remedy: 'Change a given figure, or the formula.',
    },
  ];
}
