import { formatProblems } from '../errors.js';
import type { LoadOptions } from '../load/loaded-module.js';
import { loadModules } from '../load/load-modules.js';
import { bankTable } from '../report/bank-table.js';
import type { BankFigures } from '../../src/module/bank-figures.js';
import { hasErrors, type Problem } from '../../src/module/problem.js';

/** What checking modules found. */
export interface CheckReport {
  /** Modules that can be packed. */
  readonly modules: readonly string[];
  readonly problems: readonly Problem[];
  /** The figures of modules that measure competences, by id; of those that can be packed. */
  readonly banks: Readonly<Record<string, BankFigures>>;
  /** 0 when everything can be packed, 1 when something has an error. */
  readonly exitCode: 0 | 1;
  /** The same for a terminal. */
  readonly text: string;
}

/** Checks modules without writing anything. */
export function check(root: string, options: LoadOptions): CheckReport {
  const { modules, problems } = loadModules(root, { ...options, thorough: true });
  const names = modules.map((module) => `${module.id} (${module.languages.join(', ')})`);
  const ready =
    names.length === 0 ? 'No module can be packed.' : `Ready to pack: ${names.join('; ')}.`;
  const banks = modules.flatMap(({ id, figures }) => (figures ? [[id, figures()] as const] : []));
  const tables = banks.map(([id, figures]) => `${bankTable(id, figures)}\n\n`);
  return {
    modules: modules.map((module) => module.id),
    problems,
    banks: Object.fromEntries(banks),
    exitCode: hasErrors(problems) ? 1 : 0,
    text: `${formatProblems(problems)}${tables.join('')}${ready}\n`,
  };
}
