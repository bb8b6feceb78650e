import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** A Chromium that tests can start. */
export interface Chromium {
  readonly path: string;
  readonly args: readonly string[];
  /** Variables that it needs besides those of this process. */
  readonly env: Readonly<Record<string, string>>;
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

let provided: Chromium | undefined;

/**
 * A Chromium: the one that `CHROMIUM_PATH` names, an installed one, the one in an npm package, or
 * Debian's package where this process may install it. Says in one line which.
 *
 * @throws Error that names every way tried and says what to install; tests are never skipped.
 */
export function provideChromium(): Chromium {
  if (provided) return provided;
  const tried: string[] = [];
  for (const find of [fromVariable, fromMachine, fromNpm, fromDebian]) {
    try {
      provided = find();
    } catch (error) {
      tried.push(error instanceof Error ? error.message : String(error));
    }
    if (provided) {
      console.log(`Browser for the tests: ${provided.path} (${provided.origin})`);
      return provided;
    }
  }
  throw new Error(
    ['The tests need a Chromium and none could be had:', ...tried].join('\n  ') +
      '\nInstall one ("apt-get install chromium") or set CHROMIUM_PATH to its program.',
  );
}

function fromVariable(): Chromium | undefined {
  const path = process.env['CHROMIUM_PATH'];
  if (!path) return undefined;
  return started({ path, args: ARGUMENTS, env: {}, origin: 'named by CHROMIUM_PATH' });
}

function fromMachine(): Chromium | undefined {
  for (const name of INSTALLED) {
    const path = which(name);
    if (path)
      return started({ path, args: ARGUMENTS, env: {}, origin: 'installed on this machine' });
  }
  return undefined;
}

/** The headless Chromium of an npm package, unpacked once into `.cache`, with the libraries it brings along. */
function fromNpm(): Chromium | undefined {
  const require = createRequire(import.meta.url);
  const packed = join(dirname(require.resolve('@sparticuz/chromium')), '..', '..', 'bin');
  const folder = resolve('.cache/chromium');
  const path = join(folder, 'chromium');
  if (!existsSync(path)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const archive of ['al2023', 'swiftshader', 'fonts']) unpack(packed, archive, folder);
    writeFileSync(join(folder, 'fonts.conf'), fontsIn(folder));
    writeFileSync(path, brotliDecompressSync(readFileSync(join(packed, 'chromium.br'))), {
      mode: 0o755,
    });
  }
  return started({
    path,
    args: ARGUMENTS,
    env: { LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_PATH: folder },
    origin: 'from an npm package, unpacked into .cache/chromium',
  });
}

/** Its own configuration names folders of another system. */
function fontsIn(folder: string): string {
  const dirs = [join(folder, 'fonts'), '/usr/share/fonts']
    .map((dir) => `<dir>${dir}</dir>`)
    .join('');
  return `<?xml version="1.0"?><fontconfig>${dirs}<cachedir>${folder}/font-cache</cachedir></fontconfig>`;
}

function unpack(packed: string, archive: string, folder: string): void {
  const tar = brotliDecompressSync(readFileSync(join(packed, `${archive}.tar.br`)));
  execFileSync('tar', ['-x', '-C', folder], { input: tar, maxBuffer: 2 ** 30 });
}

function fromDebian(): Chromium | undefined {
  if (process.getuid?.() !== 0 || !which('apt-get')) {
    throw new Error('Debian: not root, or no apt-get, so nothing was installed');
  }
  const run = (...args: string[]) => execFileSync('apt-get', ['-qq', ...args], { stdio: 'ignore' });
  run('update');
  run('install', '-y', '--no-install-recommends', 'chromium');
  return fromMachine();
}

/** The same browser, if it starts; a program that is there but does not run helps nobody. */
function started(chromium: Chromium): Chromium {
  try {
    execFileSync(chromium.path, ['--version', '--no-sandbox'], {
      env: { ...process.env, ...chromium.env },
      stdio: 'pipe',
      timeout: 60_000,
    });
    return chromium;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n').slice(0, 2).join(' ') : '';
    throw new Error(`${chromium.path} (${chromium.origin}) does not start: ${reason}`);
  }
}

function which(name: string): string | undefined {
  for (const folder of (process.env['PATH'] ?? '').split(':')) {
    const path = join(folder, name);
    if (folder && existsSync(path)) return path;
  }
  return undefined;
}
