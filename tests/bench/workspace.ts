import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { PackageEntry } from '../../packager/report/package-index.js';
import { makeReference, bytesOf } from './reference/content.js';
import { REFERENCE_MODULE, writeReferenceModule, type Conversion } from './reference/module.js';

/** The built command line. */
export const CLI = resolve('dist/cli.js');

/** What `npm run build` must have written before the bench can run. */
const BUILT = ['dist/cli.js', 'dist/runtime/parts.json', 'dist/preview/lms.js'];
const NO_MODULES = ['framework', 'programmes', 'schema'];

/** The packages that are measured: all modules and the reference module, packed anew into a folder of their own. */
export interface Workspace {
  readonly root: string;
  /** Folder of modules and framework. */
  readonly modules: string;
  /** Folder of the zips. */
  readonly packages: string;
  readonly entries: readonly PackageEntry[];
  readonly reference: ReferenceFacts;
  remove(): void;
}

/** The reference content and what became of it. */
export interface ReferenceFacts extends Conversion {
  /** Bytes of the whole content, before anything was left out. */
  readonly contentBytes: number;
}

/**
 * Packs everything that is measured, as an author would: by the command line.
 *
 * @throws Error that says what to run first, when the project is not built.
 */
export function openWorkspace(): Workspace {
  const missing = BUILT.find((path) => !existsSync(path));
  if (missing) throw new Error(`There is no ${missing}. Run "npm run build" first.`);
  const root = mkdtempSync(join(tmpdir(), 'portolan-bench-'));
  const modules = join(root, 'modules');
  const packages = join(root, 'packages');
  cpSync('modules', modules, { recursive: true });
  const content = makeReference(1);
  const conversion = writeReferenceModule(modules, content);
  const { packages: entries } = JSON.parse(
    portolan('pack', '--modules', modules, '--out', packages, '--json'),
  ) as { packages: PackageEntry[] };
  return {
    root,
    modules,
    packages,
    entries,
    reference: { ...conversion, contentBytes: bytesOf(content) },
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}

function portolan(...words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...words], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(`portolan ${words.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout;
}

/** Ids of the modules that are part of the project. */
export function ownModules(): readonly string[] {
  return readdirSync('modules', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NO_MODULES.includes(entry.name))
    .map((entry) => entry.name)
    .filter((name) => name !== REFERENCE_MODULE);
}

/** The zip of a package. */
export function zipBytes({ packages }: Workspace, { file }: PackageEntry): Buffer {
  return readFileSync(join(packages, file));
}
