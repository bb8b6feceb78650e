import {
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  mkdirSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadFramework } from '../../packager/load/load-framework.js';
import { loadModule, type ModuleRead } from '../../packager/load/load-module.js';
import '../../src/items/index.js';
import '../../src/reports/index.js';

/** How a file is broken: words exchanged, new content, a link, or `null` to remove it. */
export type Break =
  | readonly [old: string, now: string]
  | { readonly content: string | Uint8Array }
  | { readonly link: string }
  | null;

const SOUND = 'tests/fixtures/modules/quay';
const { framework } = loadFramework('modules/framework', 'modules/framework');

/**
 * Reads a copy of the sound module `quay` after breaking some of its files.
 *
 * @param breaks By path below the module.
 * @param options The day counts for facts that must be checked again.
 */
export function readBroken(
  breaks: Readonly<Record<string, Break>>,
  options: { readonly today?: string; readonly release?: boolean } = {},
): ModuleRead {
  const root = mkdtempSync(join(tmpdir(), 'portolan-'));
  try {
    const folder = join(root, 'quay');
    cpSync(SOUND, folder, { recursive: true });
    for (const [path, how] of Object.entries(breaks)) breakFile(join(folder, path), how);
    const { today = '2026-11-25', release = false } = options;
    return loadModule(folder, 'quay', { framework, today, release });
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** The problems of a broken copy as `place code`, without the name of the module. */
export function faultsOf(breaks: Readonly<Record<string, Break>>): readonly string[] {
  return readBroken(breaks).reading.problems.map(({ file, line, column, code, severity }) => {
    const place = line === undefined ? file : `${file}:${line}:${column}`;
    return `${place.replace(/^quay\//, '')} ${code}${severity === 'warning' ? ' (warning)' : ''}`;
  });
}

function breakFile(path: string, how: Break): void {
  mkdirSync(dirname(path), { recursive: true });
  if (how === null) rmSync(path, { recursive: true });
  else if ('link' in how) symlinkSync(how.link, path);
  else if ('content' in how) writeFileSync(path, how.content);
  else {
    const text = readFileSync(path, 'utf8');
    if (!text.includes(how[0]))
      throw new Error(`${path} does not contain ${JSON.stringify(how[0])}`);
    writeFileSync(
      path,
      text.replace(how[0], () => how[1]),
    );
  }
}
