import type { ItemProblem } from '../core/assessment/item-type.js';
import type { Prose } from '../content/prose.js';
import { duplicates } from './check-duplicates.js';
import type { Row, Side } from './pairs.js';

/** What the check needs to know of an item in which rows are given targets. */
export interface PairsToCheck {
  /** The name of the rows in the item, and of one of them in words. */
  readonly rowsAt: string;
  readonly row: string;
  readonly rows: readonly (Row & { readonly rationale?: Prose | undefined })[];
  /** The name of the targets in the item, and of one of them in words. */
  readonly targetsAt: string;
  readonly target: string;
  readonly targets: readonly Side[];
  readonly many: boolean;
  /** Whether a target may be taken by one row only. */
  readonly once: boolean;
}

/** Mistakes of an author that all kinds share in which rows are given targets. */
export function checkPairs(given: PairsToCheck): readonly ItemProblem[] {
  return [
    ...duplicates({
      members: given.rows,
      path: [given.rowsAt],
      name: given.row,
      plural: given.rowsAt,
    }),
    ...duplicates({
      members: given.targets,
      path: [given.targetsAt],
      name: given.target,
      plural: given.targetsAt,
    }),
    ...given.rows.flatMap((row, at) => checkKey(given, row, at)),
    ...rationales(given),
  ];
}

function checkKey(given: PairsToCheck, row: Row, at: number): readonly ItemProblem[] {
  const { rowsAt, rows, targetsAt, targets, many, once, target } = given;
  const to = [row.to].flat();
  const path = [rowsAt, at, 'to'];
  const problems: ItemProblem[] = [];
  const unknown = to.filter((key) => targets.every((one) => one.key !== key));
  if (unknown.length > 0) {
    problems.push({
      path,
      code: `unknown-${target}`,
      what: `"${row.key}" belongs to "${unknown.join('", "')}", which is not among the ${targetsAt}.`,
      remedy: `Use the keys of the ${targetsAt}: ${targets.map(({ key }) => key).join(', ')}.`,
    });
  }
  if (new Set(to).size < to.length) {
    problems.push({
      path,
      code: `repeated-${target}`,
      what: `"${row.key}" names a ${target} twice, so full credit can never be reached.`,
      remedy: `Name each ${target} once.`,
    });
  }
  if (!many && to.length > 1) {
    problems.push({
      path,
      code: `several-${targetsAt}`,
      what: `"${row.key}" belongs to ${to.length} ${targetsAt}, but only one can be picked.`,
      remedy: 'Keep one of them, or set "many" to true.',
    });
  }
  const taken = rows
    .slice(0, at)
    .find((other) => [other.to].flat().some((key) => to.includes(key)));
  if (once && taken) {
    problems.push({
      path,
      code: `${target}-taken-twice`,
      what: `"${row.key}" and "${taken.key}" need the same ${target}, which can be used only once.`,
      remedy: `Give one of them another ${target}, or take "once" away.`,
    });
  }
  return problems;
}

function rationales({ rowsAt, row: name, rows }: PairsToCheck): readonly ItemProblem[] {
  if (rows.every((row) => row.rationale === undefined)) return [];
  return rows.flatMap((row, at) =>
    row.rationale === undefined
      ? [
          {
            path: [rowsAt, at],
            code: 'missing-rationale',
            what: `The ${name} "${row.key}" has no "rationale", while others have one.`,
            remedy: 'Say why it belongs where it belongs.',
          },
        ]
      : [],
  );
}
