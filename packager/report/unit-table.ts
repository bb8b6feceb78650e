import type { UnitFigures } from '../../src/module/unit/figures.js';

const HEAD = [
  'unit',
  'words',
  'LIX',
  'min',
  'steps',
  'practice',
  'check',
  'levels',
  'facts',
  'keys',
  'longest',
  'lengths',
];

/**
 * The figures of units for a terminal, a line for each.
 *
 * Check: questions asked of those in the pool. Facts: checked of those taught. Keys: right options by their
 * place. Longest: share of questions whose right option is the longest. Lengths: mean characters of right
 * options and of others.
 */
export function unitTable(units: Readonly<Record<string, UnitFigures>>): string {
  const rows = Object.entries(units).map(([id, figures]) => rowOf(id, figures));
  const widths = HEAD.map((head, at) =>
    Math.max(head.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  return [HEAD, ...rows]
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function rowOf(id: string, figures: UnitFigures): readonly string[] {
  const { keys } = figures;
  const checked = Object.values(figures.facts).filter((items) => items > 0).length;
  const { right, wrong } = keys.lengths;
  return [
    id,
    String(figures.words),
    String(Math.round(figures.reading)),
    String(figures.minutes),
    String(figures.steps),
    String(figures.practice),
    `${figures.draw} of ${figures.pool}`,
    figures.levels.join('+'),
    `${checked} of ${Object.keys(figures.facts).length}`,
    keys.places.join(' '),
    `${Math.round((100 * keys.longest) / Math.max(1, keys.items))} %`,
    `${Math.round(right)}, ${Math.round(wrong)}`,
  ];
}
