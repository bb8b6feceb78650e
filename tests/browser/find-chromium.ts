import { existsSync } from 'node:fs';
import { execFileSync } from 'node:child_process';

/** A Chromium that tests can start. */
export interface Chromium {
  readonly path: string;
  readonly args: readonly string[];
  /** Where it came from, in a few words. */
  readonly origin: string;
}

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const INSTALLED = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * A Chromium on this machine: the one that `CHROMIUM_PATH` names, or an installed one.
 *
 * `npm test` runs `tests/browser/provide-chromium.ts` before, which brings one where there is none.
 *
 * @throws Error that says what to install.
 */
export function findChromium(): Chromium {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (existsSync(named)) return { path: named, args: ARGUMENTS, origin: 'CHROMIUM_PATH' };
    throw new Error(`CHROMIUM_PATH names "${named}", which does not exist. Correct or unset it.`);
  }
  for (const name of INSTALLED) {
    const path = which(name);
    if (path) return { path, args: ARGUMENTS, origin: `installed ${name}` };
  }
  throw new Error(
    'No Chromium was found. Install one ("apt-get install chromium" on Debian) or set CHROMIUM_PATH.',
  );
}

function which(name: string): string | undefined {
  try {
    return execFileSync('which', [name], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    // `which` ends with 1 when there is no such program.
    return undefined;
  }
}
