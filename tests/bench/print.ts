import { formatted, verdictsOf, type Column, type Row, type Section } from './figures.js';

/** All tables and promises as text for a terminal. */
export function textOf(sections: readonly Section[]): string {
  return [...sections.map(sectionText), promisesText(sections)].join('\n\n');
}

/** The same as JSON. */
export function jsonOf(sections: readonly Section[]): string {
  return JSON.stringify({ sections, promises: verdictsOf(sections) }, null, 2);
}

function sectionText({ title, how, columns, rows }: Section): string {
  const head = ['', ...columns.map(titleOf)];
  const lines = rows.map((row) => [row.name, ...columns.map((column) => cell(row, column))]);
  return [
    title.toUpperCase(),
    ...how.map((line) => `  ${line}`),
    '',
    ...aligned([head, ...lines]),
  ].join('\n');
}

function titleOf({ title, unit }: Column): string {
  return unit === '' || unit === 'x' ? title : `${title}, ${unit}`;
}

/** The median, with the least and the most in brackets; `!` where a promise is broken. */
function cell({ values }: Row, column: Column): string {
  const value = values[column.key];
  if (!value) return '-';
  const { min, median, max, runs } = value;
  const mark = column.most !== undefined && median > column.most ? ' !' : '';
  const range =
    runs > 1 && min !== max ? ` (${formatted(min, column)}-${formatted(max, column)})` : '';
  return `${formatted(median, column)}${range}${mark}`;
}

function aligned(lines: readonly (readonly string[])[]): readonly string[] {
  const widths = (lines[0] ?? []).map((_, at) =>
    Math.max(...lines.map((line) => line[at]?.length ?? 0)),
  );
  return lines.map((line) =>
    line
      .map((text, at) => (at === 0 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

function promisesText(sections: readonly Section[]): string {
  const lines = verdictsOf(sections).map(
    ({ promise, kept, worst }) => `  ${kept ? 'kept  ' : 'BROKEN'}  ${promise}; worst ${worst}`,
  );
  return ['PROMISES (the median of the runs counts)', ...lines].join('\n');
}
