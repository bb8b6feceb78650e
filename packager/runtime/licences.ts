import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputBundle, Plugin } from 'rollup';

/** Packages by others whose code is in a bundle, such as `lit-html`, in order of their names. */
export function packagesIn(modules: Iterable<string>): readonly string[] {
  const names = new Set<string>();
  for (const id of modules) {
    const name = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
    if (name !== undefined) names.add(name);
  }
  return [...names].sort();
}

/**
 * Writes `licences.txt`: the licence of each package by others whose code is in the bundle.
 *
 * @throws Error for a package without a licence file, whose code we may then not pass on.
 */
export function licences(): Plugin {
  return {
    name: 'portolan-licences',
    generateBundle(_options, bundle) {
      const source = packagesIn(modulesOf(bundle)).map(licenceOf).join('\n\n');
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: `${HEAD}\n\n${source}` });
    },
  };
}

const HEAD = 'Parts by others in these files, each with the licence that comes with it.';

function modulesOf(bundle: OutputBundle): readonly string[] {
  return Object.values(bundle).flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
}

function licenceOf(name: string): string {
  const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt']
    .map((known) => join('node_modules', name, known))
    .find((path) => existsSync(path));
  if (file === undefined) throw new Error(`The package "${name}" has no licence file`);
  return `--- ${name} ---\n\n${readFileSync(file, 'utf8').trim()}\n`;
}
