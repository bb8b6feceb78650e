import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One zip, as `index.json` lists it. */
export interface PackageEntry {
  readonly module: string;
  readonly title: string;
  readonly version: string;
  readonly target: string;
  /** The LMS that it was made for; absent when none was named. */
  readonly preset?: string | undefined;
  /** The package's own language first. */
  readonly languages: readonly string[];
  /** Name of the zip beside `index.json`. */
  readonly file: string;
  readonly bytes: number;
  /** Characters of `suspend_data` of the longest attempt. */
  readonly stateCharacters: number;
  readonly sha256: string;
}

/** Name of the list of packages in the folder of the packages. */
export const INDEX_FILE = 'index.json';

/**
 * The list of packages after a run.
 *
 * @param partial Whether only some modules or targets were packed: then entries of earlier runs stay as long
 *   as their zip is there and was not made anew.
 */
export function indexAfter(
  folder: string,
  made: readonly PackageEntry[],
  partial: boolean,
): readonly PackageEntry[] {
  const fresh = new Set(made.map((entry) => entry.file));
  const kept = partial
    ? readIndex(folder).filter(({ file }) => !fresh.has(file) && existsSync(join(folder, file)))
    : [];
  const all = [...kept, ...made];
  return partial ? all.sort((a, b) => (a.file < b.file ? -1 : 1)) : all;
}

/** The list as a file. */
export function indexText(entries: readonly PackageEntry[]): string {
  return `${JSON.stringify({ packages: entries }, null, 2)}\n`;
}

/** The packages that a folder lists; none when there is no list, or no readable one. */
export function readIndex(folder: string): readonly PackageEntry[] {
  const file = join(folder, INDEX_FILE);
  if (!existsSync(file)) return [];
  try {
    // A run of ours wrote it; what is not an entry is left out below.
    const { packages } = JSON.parse(readFileSync(file, 'utf8')) as { packages?: PackageEntry[] };
    return (packages ?? []).filter((entry) => typeof entry.file === 'string');
  } catch {
    // A list that somebody has edited or cut off is made anew.
    return [];
  }
}
