import type { BankFigures, CompetenceCoverage } from '../../src/module/bank-figures.js';
import { areaOf } from '../../src/core/competence/framework.js';

/**
 * The figures of a bank for a terminal: a line for each thing that is counted, then how many items
 * each competence has of levels 1 to 4, a line for each area.
 *
 * @param module Id of the module.
 */
export function bankTable(module: string, figures: BankFigures): string {
  const lines = [
    ['right options', placesOf(figures)],
    ['their length', lengthsOf(figures)],
    ['reading level', readingOf(figures)],
    ['difficulty', difficultyOf(figures)],
    ['facts', factsOf(figures)],
    ['look-alikes', alikeOf(figures)],
    ...coverageOf(figures.coverage),
  ] as const;
  const head = `Bank of ${module}: ${figures.items} items, ${figures.coverage.length} competences`;
  const width = Math.max(...lines.map(([name]) => name.length));
  return [head, ...lines.map(([name, told]) => `  ${name.padEnd(width)}  ${told}`)].join('\n');
}

function placesOf({ keys }: BankFigures): string {
  const places = keys.places.map((count, at) => `place ${at + 1}: ${count}`);
  return [...places, `of ${keys.items} questions with one`].join(', ');
}

function lengthsOf({ keys }: BankFigures): string {
  const { right, wrong } = keys.lengths;
  const share = (count: number) => percent(count / Math.max(1, keys.items));
  return [
    `longest in ${share(keys.longest)}`,
    `shortest in ${share(keys.shortest)}`,
    `${Math.round(right)} characters, others ${Math.round(wrong)}`,
  ].join(', ');
}

function readingOf({ reading }: BankFigures): string {
  if (!reading) return 'no item is long enough to tell';
  const [median, highest] = [reading.median, reading.highest].map(Math.round);
  return `LIX median ${median}, highest ${highest} (${reading.hardest})`;
}

function difficultyOf({ difficulties }: BankFigures): string {
  const means = difficulties.map((counts, at) => {
    const all = sum(counts);
    const points = sum(counts.map((count, step) => count * (step + 1)));
    return `level ${at + 1}: ${all === 0 ? 'none' : (points / all).toFixed(1)}`;
  });
  return `${means.join(', ')} on average; 3 is usual`;
}

function factsOf({ facts }: BankFigures): string {
  const late = facts.outOfDate.length;
  const next = facts.nextReview === undefined ? '' : `, first review by ${facts.nextReview}`;
  return `${facts.usable - facts.unused.length} of ${facts.usable} used, ${late} past review${next}`;
}

function alikeOf({ nearDuplicates, kindred }: BankFigures): string {
  return `near duplicates: ${nearDuplicates.length}, other pairs not declared enemies: ${kindred.length}`;
}

/** Competences with their items by level, an area a line. */
function coverageOf(coverage: readonly CompetenceCoverage[]): (readonly [string, string])[] {
  const areas = [...new Set(coverage.map(({ competence }) => areaOf(competence)))];
  return areas.map((area, at) => {
    const own = coverage.filter(({ competence }) => areaOf(competence) === area);
    const told = own.map(({ competence, levels }) => `${competence} ${levels.join('+')}`);
    return [at === 0 ? 'items by level' : '', told.join('   ')];
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
