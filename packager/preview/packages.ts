import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import AdmZip from 'adm-zip';

/** A package in the folder that is previewed. */
export interface PreviewPackage {
  /** File name of the zip. */
  readonly zip: string;
  readonly module: string;
  readonly target: string;
  readonly title: string;
  readonly languages: readonly string[];
  readonly bytes: number;
  /** Characters of state that the longest attempt takes. */
  readonly stateCharacters: number;
}

/** The zips of `dist/packages`, read again whenever one changes on disk. */
export class Packages {
  readonly #folder: string;
  readonly #zips = new Map<string, { readonly at: number; readonly zip: AdmZip }>();

  /** @param folder Where `pack` wrote `index.json` and the zips. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Every package that `index.json` names.
   *
   * @throws Error that says what to run when there is no index.
   */
  list(): readonly PreviewPackage[] {
    const file = join(this.#folder, 'index.json');
    if (!existsSync(file)) {
      throw new Error(`There are no packages in ${this.#folder}. Run "npm run build" first.`);
    }
    const index = JSON.parse(readFileSync(file, 'utf8')) as { packages: IndexEntry[] };
    return index.packages.map((entry) => ({
      zip: basename(entry.file),
      module: entry.module,
      target: entry.target,
      title: entry.title,
      languages: entry.languages,
      bytes: entry.bytes,
      stateCharacters: entry.stateCharacters,
    }));
  }

  /** A package by the name of its zip. */
  find(zip: string): PreviewPackage | undefined {
    return this.list().find((one) => one.zip === zip);
  }

  /** The bytes of a file inside a package; absent when there is no such file. */
  file(zip: string, path: string): Buffer | undefined {
    if (!this.find(zip)) return undefined;
    return this.#open(zip).getEntry(path)?.getData();
  }

  #open(zip: string): AdmZip {
    const path = join(this.#folder, zip);
    const at = statSync(path).mtimeMs;
    const known = this.#zips.get(zip);
    if (known?.at === at) return known.zip;
    const opened = new AdmZip(path);
    this.#zips.set(zip, { at, zip: opened });
    return opened;
  }
}

/** What the preview reads of an entry of `index.json`. */
interface IndexEntry {
  readonly file: string;
  readonly module: string;
  readonly target: string;
  readonly title: string;
  readonly languages: readonly string[];
  readonly bytes: number;
  readonly stateCharacters: number;
}
