import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { suggest } from '../../src/module/nearest.js';
import type { Problem } from '../../src/module/problem.js';
import type { AuthoredForm } from '../../src/players/forms/schema.js';
import { loadModule, type ModuleOptions, type ModuleRead } from './load-module.js';
import type { LoadedModule } from './loaded-module.js';
import { withParts, type FoundPart, type NamedPart } from './programme.js';
import { compare } from './reading.js';
import type { ModuleFiles, ModuleSource } from './scan-folder.js';
import { readSource } from './source-file.js';

/** Where programmes lie below the modules. */
const FOLDER = 'programmes';
const FILE = /^([a-z0-9][a-z0-9-]*)\.yaml$/;
/** What may lie beside programmes. */
const BESIDE = /^(\.|README\.md$|media$|translations$)/;
const LANGUAGE = /^[a-z]{2,3}(-[A-Z]{2})?$/;
const PICTURE = /\bmedia\/[\w./-]+/g;

/** Ids of the programmes below a folder of modules: the names of their files. */
export function programmeIds(root: string): readonly string[] {
  return namesIn(join(root, FOLDER)).flatMap((name) => FILE.exec(name)?.[1] ?? []);
}

/** What is wrong with the names of the programmes: those of modules, and files that are passed over. */
export function misnamedProgrammes(
  root: string,
  shown: string,
  modules: readonly string[],
): readonly Problem[] {
  const taken = programmeIds(root).filter((id) => modules.includes(id));
  const strange = namesIn(join(root, FOLDER)).filter(
    (name) => !FILE.test(name) && !BESIDE.test(name),
  );
  return [
    ...taken.map((id) => ({
      code: 'programme-name',
      severity: 'error' as const,
      file: `${shown}/${FOLDER}/${id}.yaml`,
      what: `There is a module "${id}" too, and their packages would have the same name.`,
      remedy: 'Give the newer one another id.',
    })),
    ...strange.map((name) => ({
      code: 'foreign-file',
      severity: 'error' as const,
      file: `${shown}/${FOLDER}/${name}`,
      what: 'This is no programme, because its name is not one of a programme.',
      remedy: 'Name it with a-z, 0-9 and "-", and ".yaml" at the end, or remove it.',
    })),
  ];
}

/** What reading a programme needs besides its file. */
export interface ProgrammeTask {
  /** Folder of the modules, and the same as its author knows it. */
  readonly root: string;
  readonly shown: string;
  readonly options: ModuleOptions;
  /** Names of all modules. */
  readonly modules: readonly string[];
  /** Reads a module, perhaps in another form; the same again when asked again. */
  readonly read: (id: string, form?: AuthoredForm) => ModuleRead;
}

/** A programme with its modules, and all that is wrong with it. */
export interface ProgrammeRead {
  readonly module?: LoadedModule | undefined;
  readonly problems: readonly Problem[];
}

/** Reads a programme: one file that names its modules. */
export function loadProgramme(id: string, task: ProgrammeTask): ProgrammeRead {
  const { root, shown, options } = task;
  const file = `${shown}/${FOLDER}/${id}.yaml`;
  const files = filesOf(join(root, FOLDER), `${shown}/${FOLDER}`, id);
  const { module, reading } = loadModule(join(root, FOLDER), file.slice(0, -5), options, files);
  if (!module || module.head.activity.kind !== 'programme') {
    return { problems: reading.problems };
  }
  const named = module.head.activity.parts;
  const problems = [...reading.problems, ...partProblems(named, file, task)];
  if (problems.some(({ severity }) => severity === 'error')) return { problems };
  const read = named.map((part) => ({ part, ...task.read(part.module, part.form) }));
  const parts = read.flatMap(({ module: found, part }): readonly FoundPart[] =>
    found ? [{ ...part, found }] : [],
  );
  const unread = read.filter((one) => !one.module).map(({ part }) => brokenPart(part, file));
  if (unread.length > 0) return { problems: [...problems, ...unread] };
  const made = withParts(module, parts, file);
  return {
    module: made.problems.length > 0 ? undefined : made.module,
    problems: [...problems, ...made.problems],
  };
}

/** The file of a programme as the files of a module, with its translations and the pictures that it names. */
function filesOf(folder: string, shown: string, id: string): ModuleFiles {
  const source = (below: string): ModuleSource => ({
    relative: 'module.yaml',
    shown: `${shown}/${below}`,
    path: join(folder, below),
  });
  const own = source(`${id}.yaml`);
  const translations = namesIn(join(folder, 'translations'))
    .filter((name) => LANGUAGE.test(name))
    .filter((name) => existsSync(join(folder, 'translations', name, `${id}.yaml`)))
    .map((name) => [name, [source(`translations/${name}/${id}.yaml`)]] as const);
  const pictures = [...new Set(readSource(own).text?.match(PICTURE) ?? [])];
  const media = pictures
    .map((path) => ({ path, file: join(folder, path), bytes: 0 }))
    .filter(({ file }) => existsSync(file));
  return { sources: [own], translations: new Map(translations), media, alone: true, problems: [] };
}

function namesIn(folder: string): readonly string[] {
  return existsSync(folder) ? [...readdirSync(folder)].sort(compare) : [];
}

function partProblems(
  parts: readonly NamedPart[],
  file: string,
  { modules }: ProgrammeTask,
): readonly Problem[] {
  const numbers = parts.map(({ number }) => number);
  const names = parts.map(({ module }) => module);
  return parts.flatMap(({ module, number }, at): readonly Problem[] => {
    const place = { severity: 'error' as const, file };
    if (!modules.includes(module)) {
      const what = `Part ${at + 1} is "${module}", and there is no such module.`;
      const remedy = suggest(module, modules, 'Name a module that exists.');
      return [{ code: 'unknown-module', ...place, what, remedy }];
    }
    if (names.indexOf(module) < at) {
      const what = `The module "${module}" is in the programme twice.`;
      return [{ code: 'programme-twice', ...place, what, remedy: 'Remove one of them.' }];
    }
    if (numbers.indexOf(number) < at) {
      const what = `Two parts have the number ${number}.`;
      const remedy = 'Give the newer one a number that no part has had.';
      return [{ code: 'programme-number', ...place, what, remedy }];
    }
    return [];
  });
}

function brokenPart({ module }: NamedPart, file: string): Problem {
  return {
    code: 'programme-part',
    severity: 'error',
    file,
    what: `The module "${module}" has errors, so the programme cannot be packed.`,
    remedy: 'Mend the module first.',
  };
}
