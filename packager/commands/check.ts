import { formatProblems } from '../errors.js';
import type { LoadOptions } from '../load/loaded-module.js';
import { loadModules } from '../load/load-modules.js';
import { bankTable } from '../report/bank-table.js';
import { unitTable } from '../report/unit-table.js';
import type { BankFigures } from '../../src/module/bank-figures.js';
import type { UnitFigures } from '../../src/module/unit/figures.js';
import { hasErrors, type Problem } from '../../src/module/problem.js';

/** What checking modules found. */
export interface CheckReport {
  /** Modules that can be packed. */
  readonly modules: readonly string[];
  readonly problems: readonly Problem[];
  /** The figures of modules that measure competences, by id; of those that can be packed. */
  readonly banks: Readonly<Record<string, BankFigures>>;
  /** The figures of units, by id; of those that can be packed. */
  readonly units: Readonly<Record<string, UnitFigures>>;
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
  const told = modules.flatMap(({ id, unitFigures }) => {
    const figures = unitFigures?.();
    return figures ? [[id, figures] as const] : [];
  });
  const units = Object.fromEntries(told);
  const tables = [
    ...banks.map(([id, figures]) => `${bankTable(id, figures)}\n\n`),
    ...(told.length > 0 ? [`${unitTable(units)}\n\n`] : []),
  ];
  return {
    modules: modules.map((module) => module.id),
    problems,
    banks: Object.fromEntries(banks),
    units,
    exitCode: hasErrors(problems) ? 1 : 0,
    text: `${formatProblems(problems)}${tables.join('')}${ready}\n`,
  };
}
