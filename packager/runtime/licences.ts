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
      const source = licenceText(packagesIn(modulesOf(bundle)).map((name) => [name, textOf(name)]));
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source });
    },
  };
}

const HEAD = 'Parts by others in these files, each with the licence that comes with it.';

/** Licences in one text, each once, below the names of all packages that come with it. */
export function licenceText(licences: readonly (readonly [name: string, text: string])[]): string {
  const names = new Map<string, string[]>();
  for (const [name, text] of licences) names.set(text, [...(names.get(text) ?? []), name]);
  const parts = [...names].map(([text, of]) => `--- ${of.join(', ')} ---\n\n${text}\n`);
  return [HEAD, ...parts].join('\n\n');
}

function modulesOf(bundle: OutputBundle): readonly string[] {
  return Object.values(bundle).flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
}

function textOf(name: string): string {
  const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt']
    .map((known) => join('node_modules', name, known))
    .find((path) => existsSync(path));
  if (file === undefined) throw new Error(`The package "${name}" has no licence file`);
  return readFileSync(file, 'utf8').trim();
}
