import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../src/module/problem.js';
import type { MediaFile } from './loaded-module.js';
import { MEDIA_EXTENSIONS, nameFault } from './media-path.js';
import { compare } from './reading.js';
import type { SourceFile } from './source-file.js';

/** A YAML file of a module with its path below the module, such as `bank/01-money.yaml`. */
export interface ModuleSource extends SourceFile {
  readonly relative: string;
}

/** The files of a module by what they are for. */
export interface ModuleFiles {
  /** `module.yaml`, `report.yaml` and `bank/*.yaml`, or of a game `scenario.yaml`, `events.yaml` and `cards/*.yaml`, or of a unit `unit.yaml` and `unit.md`; by path. */
  readonly sources: readonly ModuleSource[];
  /** The same of every language below `translations/`; `relative` is the path of the original. */
  readonly translations: ReadonlyMap<string, readonly ModuleSource[]>;
  readonly media: readonly MediaFile[];
  /** Whether it is one file beside others, as a programme is, and no folder. */
  readonly alone?: boolean | undefined;
  readonly problems: readonly Problem[];
}

/** Most files of a module; the same limit holds for what can be imported. */
const MOST_FILES = 2_000;

const SOURCE =
  /^(module|report|scenario|events|unit)\.yaml$|^unit\.md$|^(bank|cards)\/[^/]+\.yaml$/;
const TRANSLATION = /^translations\/([a-z]{2,3}(?:-[A-Z]{2})?)\/(.+)$/;
const MEDIA = new RegExp(`^media/.+\\.(${MEDIA_EXTENSIONS.join('|')})$`);
const LANGUAGE = /^translations\/[a-z]{2,3}-[A-Z]{2}$/;

/**
 * Lists the files of a module.
 *
 * Files that begin with a dot are passed over; anything without a place in a module is a problem.
 */
export function scanFolder(folder: string, shown: string): ModuleFiles {
  const walk = new Walk(folder, shown);
  walk.enter('');
  return walk.files();
}

class Walk {
  readonly #folder: string;
  readonly #shown: string;
  readonly #sources: ModuleSource[] = [];
  readonly #translations = new Map<string, ModuleSource[]>();
  readonly #media: MediaFile[] = [];
  readonly #problems: Problem[] = [];
  #count = 0;

  constructor(folder: string, shown: string) {
    this.#folder = folder;
    this.#shown = shown;
  }

  files(): ModuleFiles {
    if (this.#count === 0) {
      this.#problems.push({
        code: 'empty-module',
        severity: 'error',
        file: this.#shown,
        what: 'There is nothing in this folder, so it is no module.',
        remedy: 'Remove the folder, or write a module.yaml in it; modules/README.md tells how.',
      });
    }
    return {
      sources: this.#sources,
      translations: new Map([...this.#translations].sort(([a], [b]) => compare(a, b))),
      media: this.#media,
      problems: this.#problems,
    };
  }

  /** Goes through a folder below the module, in the same order on every computer. */
  enter(below: string): void {
    const names = readdirSync(join(this.#folder, below)).filter((name) => !name.startsWith('.'));
    for (const name of names.sort(compare)) {
      if (this.#count > MOST_FILES) return;
      this.#visit(below === '' ? name : `${below}/${name}`, name);
    }
  }

  #visit(relative: string, name: string): void {
    const stats = lstatSync(join(this.#folder, relative));
    if (relative === 'README.md') return;
    if (stats.isSymbolicLink()) {
      const what = 'This is a link to another place, which may lie outside the module.';
      this.#problem('symlink', relative, what, 'Put the file itself there.');
      this.#count += 1;
      return;
    }
    const fault = LANGUAGE.test(relative) ? undefined : nameFault(name);
    if (fault) this.#problem(fault.code, relative, fault.what, fault.remedy);
    if (stats.isDirectory()) return this.enter(relative);
    this.#count += 1;
    if (this.#count > MOST_FILES) {
      const what = `The module has more than ${MOST_FILES} files.`;
      this.#problem('too-many-files', '', what, 'Split it, or remove what it does not need.');
    }
    if (!fault) this.#sort(relative, stats.size);
  }

  #sort(relative: string, bytes: number): void {
    const file = { shown: this.#name(relative), path: join(this.#folder, relative) };
    if (SOURCE.test(relative)) {
      this.#sources.push({ ...file, relative });
      return;
    }
    const [, language, original = ''] = TRANSLATION.exec(relative) ?? [];
    if (language !== undefined && SOURCE.test(original)) {
      const files = this.#translations.get(language) ?? [];
      files.push({ ...file, relative: original });
      this.#translations.set(language, files);
      return;
    }
    if (MEDIA.test(relative)) {
      this.#media.push({ path: relative, file: file.path, bytes });
      return;
    }
    const what = 'This file has no place in a module, so it would not be packed.';
    this.#problem('foreign-file', relative, what, remedyFor(relative));
  }

  #problem(code: string, relative: string, what: string, remedy: string): void {
    const file = this.#name(relative);
    this.#problems.push({ code, severity: 'error', file, what, remedy });
  }

  #name(relative: string): string {
    return relative === '' ? this.#shown : `${this.#shown}/${relative}`;
  }
}

function remedyFor(relative: string): string {
  const extension = /\.([^./]+)$/.exec(relative)?.[1] ?? '';
  if (extension === 'yml') return 'Rename it: its name must end in ".yaml".';
  if (relative.startsWith('media/')) {
    return `Save it as one of: ${MEDIA_EXTENSIONS.join(', ')}. Or remove it.`;
  }
  if (MEDIA_EXTENSIONS.includes(extension)) return 'Move it below media/.';
  if (relative.startsWith('translations/')) {
    return 'Translations lie in translations/<language>/ under the path of the original, such as translations/es/module.yaml.';
  }
  if (extension === 'yaml')
    return 'Items lie in bank/, beside module.yaml and report.yaml. Or check its name.';
  return 'Remove it, or begin its name with a dot to have it passed over.';
}
