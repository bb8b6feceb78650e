import { lstatSync, readdirSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import '../../src/items/index.js';
import '../../src/reports/index.js';
import { suggest } from '../../src/module/nearest.js';
import type { Problem } from '../../src/module/problem.js';
import type { AuthoredForm } from '../../src/players/forms/schema.js';
import { loadFramework } from './load-framework.js';
import { loadModule, type ModuleRead } from './load-module.js';
import { loadProgramme, misnamedProgrammes, programmeIds } from './load-programmes.js';
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
  const programmes = programmeIds(folder);
  const known = [...names, ...programmes];
  const isWanted = (name: string) => options.only?.includes(name) ?? true;
  const unknown = (options.only ?? []).filter((id) => !known.includes(id));
  const base = loadFramework(join(folder, 'framework'), `${shown}/framework`);
  const moduleOptions = {
    framework: base.framework,
    today: options.today,
    release: options.release ?? false,
    thorough: options.thorough,
    languages: options.languages,
  };
  const made = new Map<string, ModuleRead>();
  const read = (name: string, form?: AuthoredForm): ModuleRead => {
    const key = JSON.stringify([name, form]);
    const before = made.get(key);
    const found =
      before ?? loadModule(join(folder, name), `${shown}/${name}`, { ...moduleOptions, form });
    made.set(key, found);
    return found;
  };
  const wanted = names
    .filter(isWanted)
    .flatMap((name) => (options.forms ?? [undefined]).map((form) => read(name, form)));
  const task = { root: folder, shown, options: moduleOptions, modules: names, read };
  // A form is chosen for modules that have one; programmes name their own.
  const composed = options.forms
    ? []
    : programmes.filter(isWanted).map((id) => loadProgramme(id, task));
  return {
    modules: [...wanted, ...composed]
      .map((one) => one.module)
      .filter((one): one is LoadedModule => one !== undefined),
    framework: base.framework,
    problems: [
      ...problems,
      ...misnamedProgrammes(folder, shown, names),
      ...unknown.map((id) => unknownModule(id, known, shown)),
      ...base.reading.problems,
      ...[...made.values()].flatMap((one) => one.reading.problems),
      ...composed.flatMap((one) => one.problems),
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
