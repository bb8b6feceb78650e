import { formatProblems } from '../errors.js';
import type { LoadOptions } from '../load/loaded-module.js';
import { loadModules } from '../load/load-modules.js';
import { hasErrors, type Problem } from '../../src/module/problem.js';

/** What checking modules found. */
export interface CheckReport {
  /** Modules that can be packed. */
  readonly modules: readonly string[];
  readonly problems: readonly Problem[];
  /** 0 when everything can be packed, 1 when something has an error. */
  readonly exitCode: 0 | 1;
  /** The same for a terminal. */
  readonly text: string;
}

/** Checks modules without writing anything. */
export function check(root: string, options: LoadOptions): CheckReport {
  const { modules, problems } = loadModules(root, options);
  const names = modules.map((module) => `${module.id} (${module.languages.join(', ')})`);
  const ready =
    names.length === 0 ? 'No module can be packed.' : `Ready to pack: ${names.join('; ')}.`;
  return {
    modules: modules.map((module) => module.id),
    problems,
    exitCode: hasErrors(problems) ? 1 : 0,
    text: `${formatProblems(problems)}${ready}\n`,
  };
}
