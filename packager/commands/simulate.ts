import { drawItems } from '../../src/core/assessment/draw.js';
import type { Observation } from '../../src/core/adaptive/gpcm.js';
import { ROLE_ITEM } from '../../src/core/assessment/form.js';
import type { ItemContent } from '../../src/core/assessment/item-type.js';
import {
  simulate,
  type Answered,
  type Answering,
  type Recovery,
  type Taking,
} from '../../src/core/adaptive/simulation.js';
import { areaOf } from '../../src/core/competence/framework.js';
import { randomFrom } from '../../src/core/session/random.js';
import { guessed } from '../../src/items/guesses.js';
import { itemType } from '../../src/items/registry.js';
import { isGame, type PackedActivity } from '../../src/module/packed-module.js';
import { filled } from '../../src/players/forms/filling.js';
import { nextTailored } from '../../src/players/forms/tailoring.js';
import {
  authoredItemOf,
  gradeOfItems,
  isEvidence,
  weightsOf,
} from '../../src/reports/competence/measure.js';
import { inRole } from '../../src/reports/competence/role.js';
import type { CompetenceContent } from '../../src/reports/competence/schema.js';
import type { LoadOptions } from '../load/loaded-module.js';
import { loadModules } from '../load/load-modules.js';
import { formatProblems } from '../errors.js';
import { gameLines } from './simulate-game.js';
import { DONE, PROBLEMS, type ExitCode } from './exit-code.js';
import type { Terminal } from './terminal.js';

/** How much is simulated. */
export interface SimulateOptions extends LoadOptions {
  /** People who take each module. */
  readonly people: number;
  /** Seeds with which each persona of a game is played. */
  readonly seeds: number;
  /** Fixes every draw. */
  readonly seed: number;
}

/**
 * Lets invented people take modules that measure competences, and tells how well they are found again;
 * plays games in several ways, and tells how they end.
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
    const { activity } = pack(head.language);
    for (const role of Object.keys(activity.form?.draw ?? { '': {} })) {
      const lines = report(activity, role, options);
      terminal.out.write(`${[`${id}${roleWords(activity, role)}:`, ...lines].join('\n  ')}\n`);
    }
  }
  const games = modules.flatMap(({ id, head, pack }) => {
    const { activity } = pack(head.language);
    return isGame(activity) ? [{ id, game: activity.game }] : [];
  });
  for (const { id, game } of games) {
    const lines = gameLines(game, options.seeds, options.seed);
    terminal.out.write(`${[`${id}:`, ...lines].join('\n  ')}\n`);
  }
  if (measuring.length + games.length > 0) return DONE;
  const why =
    'No module here measures competences, and none is a game: none has a report of the kind "competence" or an activity of the kind "scenario".\n';
  terminal.err.write(problems.length > 0 ? formatProblems(problems) : why);
  return PROBLEMS;
}

/** The report of an activity; only those that measure competences were taken. */
function reportOf({ report }: PackedActivity): CompetenceContent {
  return report as CompetenceContent;
}

function roleWords(activity: PackedActivity, role: string): string {
  const name = reportOf(activity).roles?.find(({ key }) => key === role)?.name;
  return name === undefined ? '' : `, as ${name}`;
}

function report(
  activity: PackedActivity,
  role: string,
  { people, seed }: SimulateOptions,
): readonly string[] {
  const { form } = activity;
  const tailored = form?.most !== undefined;
  const counts: number[] = [];
  const take: Taking = (person, answer) => {
    const asked = tailored
      ? tailoredFor(activity, role, seed + person, answer)
      : fixedFor(activity, role, seed + person).map((item) => answered(item, answer));
    counts.push(asked.length);
    return observed(asked);
  };
  const { areas, competences } = simulate(people, take, randomFrom(seed));
  return [
    `${String(people)} people, seed ${String(seed)}, ${spread(counts)} questions each`,
    told('areas', areas),
    told('competences', competences),
    // Where items go by the answers, the grade is what is to be expected and not what was earned.
    ...(tailored ? [] : [gradeLine(activity, role, { people, seed })]),
  ];
}

function spread(counts: readonly number[]): string {
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const mean = counts.reduce((sum, one) => sum + one, 0) / counts.length;
  return least === most
    ? String(most)
    : `${String(least)} to ${String(most)}, on average ${mean.toFixed(1)},`;
}

/** The items that test a competence and are drawn for a person. */
function fixedFor(
  { items, pools = [], form }: PackedActivity,
  role: string,
  seed: number,
): readonly ItemContent[] {
  const seen = new Set<number>();
  const draw = form?.draw[role];
  const drawn = new Set(
    draw ? filled(items, { draw, kept: [], seen, seed }) : drawItems(pools, items, { seed, seen }),
  );
  const chooses = draw !== undefined || pools.length > 0;
  return items.filter((item) => tests(item) && (!chooses || drawn.has(item.id)));
}

function tests(item: ItemContent): boolean {
  const type = itemType(item.kind);
  return isEvidence({
    item,
    keyed: type.keyed(item),
    unscored: type.unscored?.(item),
    answered: false,
    credit: 0,
    chosen: [],
  });
}

/** An item, what it earned, and what that shows. */
interface Asked {
  readonly item: ItemContent;
  readonly answered: boolean;
  readonly credit: number;
  readonly observation: Observation;
}

function tailoredFor(
  { items, form }: PackedActivity,
  role: string,
  seed: number,
  answer: Answering,
): readonly Asked[] {
  const asked: Asked[] = [];
  const draw = form?.draw[role] ?? {};
  for (;;) {
    const known = { draw, most: form?.most ?? 0, scored: asked, seen: new Set<number>(), seed };
    const next = nextTailored(items, known);
    const item = items.find(({ id }) => id === next);
    if (!item) return asked;
    asked.push(answered(item, answer));
  }
}

function answered(item: ItemContent, answer: Answering): Asked {
  const { competence = '' } = item;
  const observation = answer(authoredItemOf(item), areaOf(competence), competence);
  const credit = observation.category / observation.parameters.b.length;
  return { item, answered: true, credit, observation };
}

/** Answers by area and competence. */
function observed(asked: readonly Asked[]): Answered {
  const areas = new Map<string, Map<string, Asked['observation'][]>>();
  for (const { item, observation } of asked) {
    const { competence = '' } = item;
    const area = areas.get(areaOf(competence)) ?? new Map<string, Asked['observation'][]>();
    areas.set(areaOf(competence), area);
    area.set(competence, [...(area.get(competence) ?? []), observation]);
  }
  return areas;
}

/** What wrong, random and right answers are graded with. */
function gradeLine(
  activity: PackedActivity,
  role: string,
  { people, seed }: { readonly people: number; readonly seed: number },
): string {
  const chosen = {
    item: { id: ROLE_ITEM } as ItemContent,
    answered: true,
    credit: 0,
    keyed: false,
  };
  const inside = inRole({ report: reportOf(activity), items: [{ ...chosen, chosen: [role] }] });
  const weightOf = weightsOf(inside);
  const grade = (answer: (item: ItemContent) => number) => {
    const grades = Array.from({ length: people }, (_, person) =>
      gradeOfItems(
        fixedFor(activity, role, seed + person).map((item) => ({
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
  return `grade: all wrong ${percent(grade(() => 0))}, random answers ${percent(guesses)}, all right ${percent(grade(() => 1))}`;
}

function told(name: string, { bias, coverage, standardError, rightLevel }: Recovery): string {
  return [
    `${name}: ${percent(coverage)} within their 80 % band`,
    `bias ${bias.toFixed(3)}`,
    `standard error ${standardError.toFixed(2)}`,
    `likeliest level right, by level 0 to 4: ${rightLevel.map(percent).join(' ')}`,
  ].join(', ');
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
