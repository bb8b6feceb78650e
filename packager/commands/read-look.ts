import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { placeIn } from '../../src/module/authored.js';
import type { Problem } from '../../src/module/problem.js';
import { checkMedia } from '../load/check-media.js';
import { Reading } from '../load/reading.js';
import { validate } from '../load/validate.js';
import { themeSchema } from '../plan/schema.js';
import { checkContrast, type Theme } from '../plan/theme.js';

/** An institute's look as its file gives it. */
export interface Look {
  readonly theme?: Theme | undefined;
  /** The logo with its path in packages. */
  readonly logo?: Logo | undefined;
  readonly problems: readonly Problem[];
}

interface Logo {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads and judges the file given to `--theme`; nothing without one.
 *
 * @param tokens The house's style sheet, against which colours set alone are judged.
 */
export function readLook(file: string | undefined, tokens: string): Look {
  if (file === undefined) return { problems: [] };
  const reading = new Reading();
  const yaml = reading.read({ shown: file, path: resolve(file) });
  if (!yaml) return { problems: reading.problems };
  const { value: theme, findings } = validate(themeSchema, yaml.value, placeIn(file));
  reading.tell(findings);
  if (!theme) return { problems: reading.problems };
  reading.tell(
    checkContrast(theme, tokens).map(({ complaint, path }) => ({
      ...complaint,
      at: { file, path },
    })),
  );
  const logo = theme.logo === undefined ? undefined : readLogo(file, theme.logo, reading);
  return { theme, logo, problems: reading.problems };
}

function readLogo(file: string, logo: string, reading: Reading): Logo | undefined {
  const path = resolve(dirname(file), logo);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile()) {
    reading.tell([
      {
        code: 'logo-missing',
        severity: 'error',
        at: { file, path: ['logo'] },
        what: `There is no file "${logo}" beside ${file}.`,
        remedy: 'Name the logo by its path below the folder of this file.',
      },
    ]);
    return undefined;
  }
  const inPackage = `brand/${basename(path)}`;
  reading.add(checkMedia({ path: inPackage, file: path, bytes: stats.size }, logo));
  return { path: inPackage, bytes: readFileSync(path) };
}
