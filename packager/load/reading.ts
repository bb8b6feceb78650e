import { hasErrors, type Finding, type Problem } from '../../src/module/problem.js';
import { readYaml, type YamlFile } from './read-yaml.js';
import type { SourceFile } from './source-file.js';
import { readUnitText } from './unit-text.js';

/** Reads the files of one module and collects what is wrong, with the lines that findings only know by path. */
export class Reading {
  readonly #problems: Problem[] = [];
  readonly #files = new Map<string, YamlFile>();

  /** Everything told so far, by file and line, nothing twice. */
  get problems(): readonly Problem[] {
    const told = new Map(this.#problems.map((problem) => [JSON.stringify(problem), problem]));
    return [...told.values()].sort(
      (a, b) =>
        compare(a.file, b.file) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0) ||
        compare(a.code, b.code),
    );
  }

  /** Whether anything told so far stops packing. */
  get failed(): boolean {
    return hasErrors(this.#problems);
  }

  /** The content of a YAML file, or of the text of a unit; absent when it cannot be read, which is told. */
  read(file: SourceFile): YamlFile | undefined {
    const { yaml, problems } = file.shown.endsWith('.md') ? readUnitText(file) : readYaml(file);
    if (yaml) this.#files.set(file.shown, yaml);
    this.#problems.push(...problems);
    return yaml;
  }

  /** Tells findings; those in files that were read get their line and column. */
  tell(findings: readonly Finding[]): void {
    for (const { at, ...words } of findings) {
      const position = at.path && this.#files.get(at.file)?.locate(at.path, at.key);
      this.#problems.push({ ...words, file: at.file, ...position });
    }
  }

  /** Tells problems that have their place already. */
  add(problems: readonly Problem[]): void {
    this.#problems.push(...problems);
  }
}

/** Compares two names in the same way on every computer. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
