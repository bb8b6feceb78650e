import { drawItems } from '../../src/core/assessment/draw.js';
import type { ItemContent } from '../../src/core/assessment/item-type.js';
import { simulate, type Recovery } from '../../src/core/adaptive/simulation.js';
import { areaOf } from '../../src/core/competence/framework.js';
import { randomFrom } from '../../src/core/session/random.js';
import { guessed } from '../../src/items/guesses.js';
import { itemType } from '../../src/items/registry.js';
import { authoredItemOf, gradeOfItems, weightsOf } from '../../src/reports/competence/measure.js';
import type { CompetenceContent } from '../../src/reports/competence/schema.js';
import type { LoadOptions } from '../load/loaded-module.js';
import { loadModules } from '../load/load-modules.js';
import { formatProblems } from '../errors.js';
import { DONE, PROBLEMS, type ExitCode } from './exit-code.js';
import type { Terminal } from './terminal.js';

/** How much is simulated. */
export interface SimulateOptions extends LoadOptions {
  /** People who take each module. */
  readonly people: number;
  /** Fixes every draw. */
  readonly seed: number;
}

/**
 * Lets invented people take modules that measure competences, and tells how well they are found again.
 *
 * It checks the measurement and not the questions: who the people are and how hard the questions
 * really are is drawn.
 */
export function simulateModules(
  root: string,
  options: SimulateOptions,
  terminal: Terminal,
): ExitCode {
  const { modules, problems } = loadModules(root, options);
  const measuring = modules.filter(({ reportKind }) => reportKind === 'competence');
  for (const { id, head, pack } of measuring) {
    const { items, pools = [], report: packed } = pack(head.language).activity;
    const formOf = (person: number) => {
      const drawn = new Set(
        drawItems(pools, items, { seed: options.seed + person, seen: new Set() }),
      );
      const pooled = pools.length > 0;
      return items.filter((item) => !pooled || drawn.has(item.id));
    };
    // Only modules with such a report were taken.
    terminal.out.write(
      `${[`${id}:`, ...report(formOf, weightsOf(packed as CompetenceContent), options)].join('\n  ')}\n`,
    );
  }
  if (measuring.length > 0) return DONE;
  const why = 'No module here measures competences: none has a report of the kind "competence".\n';
  terminal.err.write(problems.length > 0 ? formatProblems(problems) : why);
  return PROBLEMS;
}

type FormOf = (person: number) => readonly ItemContent[];

function report(
  formOf: FormOf,
  weightOf: (competence: string) => number,
  { people, seed }: SimulateOptions,
): readonly string[] {
  const { areas, competences } = simulate(
    people,
    (person) => byArea(formOf(person)),
    randomFrom(seed),
  );
  const grade = (answer: (item: ItemContent) => number) => {
    const grades = Array.from({ length: people }, (_, person) =>
      gradeOfItems(
        formOf(person).map((item) => ({
          item,
          answered: true,
          credit: answer(item),
          keyed: true,
          chosen: [],
        })),
        weightOf,
      ),
    );
    return grades.reduce((sum, one) => sum + one, 0) / people;
  };
  const random = randomFrom(seed + 1);
  const guesses = grade((item) => itemType(item.kind).score(item, guessed(item, random)));
  return [
    `${String(people)} people, seed ${String(seed)}, ${String(formOf(0).length)} questions each`,
    told('areas', areas),
    told('competences', competences),
    `grade: all wrong ${percent(grade(() => 0))}, random answers ${percent(guesses)}, all right ${percent(grade(() => 1))}`,
  ];
}

function told(name: string, { bias, coverage, standardError, rightLevel }: Recovery): string {
  return [
    `${name}: ${percent(coverage)} within their 80 % band`,
    `bias ${bias.toFixed(3)}`,
    `standard error ${standardError.toFixed(2)}`,
    `likeliest level right, by level 0 to 4: ${rightLevel.map(percent).join(' ')}`,
  ].join(', ');
}

function byArea(items: readonly ItemContent[]) {
  const areas = new Map<string, Map<string, ItemContent[]>>();
  for (const item of items) {
    const { competence = '' } = item;
    const area = areas.get(areaOf(competence)) ?? new Map<string, ItemContent[]>();
    areas.set(areaOf(competence), area);
    area.set(competence, [...(area.get(competence) ?? []), item]);
  }
  return [...areas.values()].map((area) =>
    [...area.values()].map((some) => some.map(authoredItemOf)),
  );
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
