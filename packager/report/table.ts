import type { PackageEntry } from './package-index.js';

/** The packages of a run as a table for a terminal, 80 characters wide where names are of usual length. */
export function packageTable(entries: readonly PackageEntry[]): string {
  const head = ['package', 'version', 'languages', 'size', 'state', 'sha-256'];
  const rows = entries.map((entry) => [
    entry.file,
    entry.version,
    entry.languages.join(' '),
    kilobytes(entry.bytes),
    `${entry.stateCharacters.toLocaleString('en')}`,
    entry.sha256.slice(0, 8),
  ]);
  const right = new Set([3, 4]);
  const widths = head.map((title, at) =>
    Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0), title.length),
  );
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, at) =>
          right.has(at) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
