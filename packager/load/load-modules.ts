import { lstatSync, readdirSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import '../../src/items/index.js';
import '../../src/reports/index.js';
import { suggest } from '../../src/module/nearest.js';
import type { Problem } from '../../src/module/problem.js';
import { loadFramework } from './load-framework.js';
import { loadModule } from './load-module.js';
import type { Loaded, LoadedModule, LoadOptions } from './loaded-module.js';
import { nameFault } from './media-path.js';
import { compare } from './reading.js';

/** Folders beside the modules that are none. */
const RESERVED = ['framework', 'programmes', 'schema'];

/**
 * Reads, checks and translates all modules below a folder, and the framework that they share.
 *
 * Never throws for what authors wrote: every mistake of every module comes back in `problems`.
 *
 * @param root Folder such as `modules`; its `framework` folder is read too.
 */
export function loadModules(root: string, options: LoadOptions): Loaded {
  const folder = resolve(root);
  const shown = shownPath(root);
  const { names, problems } = moduleFolders(folder, shown);
  const unknown = (options.only ?? []).filter((id) => !names.includes(id));
  const wanted = names.filter((name) => options.only?.includes(name) ?? true);
  const base = loadFramework(join(folder, 'framework'), `${shown}/framework`);
  const read = wanted.flatMap((name) =>
    (options.forms ?? [undefined]).map((form) =>
      loadModule(join(folder, name), `${shown}/${name}`, {
        framework: base.framework,
        today: options.today,
        release: options.release ?? false,
        thorough: options.thorough,
        languages: options.languages,
        form,
      }),
    ),
  );
  return {
    modules: read.map((one) => one.module).filter((one): one is LoadedModule => one !== undefined),
    framework: base.framework,
    problems: [
      ...problems,
      ...unknown.map((id) => unknownModule(id, names, shown)),
      ...base.reading.problems,
      ...read.flatMap((one) => one.reading.problems),
    ],
  };
}

/** A path as its author knows it: below the folder where the command was typed, with forward slashes. */
export function shownPath(root: string): string {
  const below = isAbsolute(root) ? relative(process.cwd(), root) : root;
  const shown = below.startsWith('..') || below === '' ? root : below;
  return shown.split(sep).join('/').replace(/^\.\//, '').replace(/\/+$/, '');
}

function moduleFolders(folder: string, shown: string) {
  const problems: Problem[] = [];
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    const what = 'There is no such folder, so there are no modules.';
    const remedy = 'Name the folder that holds the modules, or start the command beside it.';
    problems.push({ code: 'folder-missing', severity: 'error', file: shown, what, remedy });
    return { names: [], problems };
  }
  const names = readdirSync(folder)
    .filter((name) => !name.startsWith('.') && !RESERVED.includes(name))
    .sort(compare)
    .filter((name) => {
      const stats = lstatSync(join(folder, name));
      const fault = nameFault(name);
      if (stats.isDirectory() && !fault) return true;
      if (stats.isSymbolicLink()) problems.push(symlink(`${shown}/${name}`));
      else if (fault && stats.isDirectory()) {
        problems.push({ ...fault, severity: 'error', file: `${shown}/${name}` });
      }
      return false;
    });
  return { names, problems };
}

function symlink(file: string): Problem {
  const what = 'This is a link to another place, which is not followed.';
  const remedy = 'Put the module itself there.';
  return { code: 'symlink', severity: 'error', file, what, remedy };
}

function unknownModule(id: string, names: readonly string[], shown: string): Problem {
  const outside = /[/\\]|\.\./.test(id);
  return {
    code: 'unknown-module',
    severity: 'error',
    file: shown,
    what: outside
      ? `"${id}" is a path; modules are named by their id and lie in ${shown}/.`
      : `There is no module "${id}" in ${shown}/.`,
    remedy: suggest(id, names, 'Name a module that exists.'),
  };
}
