import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MARK = join('packager', 'targets', 'presets.yaml');

/**
 * A path below the project's own folder.
 *
 * The command line runs from `dist/` and tests run from the sources, so the folder is looked for
 * upwards from this file: it is the first that holds the presets.
 */
export function projectPath(...parts: readonly string[]): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, MARK))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`Portolan's own files are incomplete: no ${MARK}`);
    folder = parent;
  }
  return join(folder, ...parts);
}
