/** The parts of the bench, in the order in which they are run. */
export const PARTS = ['pack', 'size', 'load', 'play', 'save', 'measure', 'game'] as const;

/** A part of the bench. */
export type Part = (typeof PARTS)[number];

/** What the bench was asked for. */
export interface Options {
  /** Whether to print JSON and nothing else on standard output. */
  readonly json: boolean;
  /** How often everything that takes time is measured. */
  readonly runs: number;
  readonly parts: readonly Part[];
  /** The only module whose packages are loaded; all if absent. */
  readonly module?: string;
}

type Writable = { -readonly [Name in keyof Options]: Options[Name] };

const USAGE = `npm run bench -- [--json] [--runs 5] [--only ${PARTS.join(',')}] [--module demo]`;

/**
 * Reads the words behind `npm run bench --`.
 *
 * @throws Error that says how to call the bench.
 */
export function readOptions(words: readonly string[]): Options {
  const options: Writable = { json: false, runs: 5, parts: PARTS };
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--json') options.json = true;
    else if (word === '--runs') options.runs = runsIn(rest.shift());
    else if (word === '--only') options.parts = partsIn(rest.shift());
    else if (word === '--module') options.module = rest.shift() ?? '';
    else throw new Error(`The bench does not know "${word}". Use: ${USAGE}`);
  }
  return options;
}

function runsIn(word: string | undefined): number {
  const runs = Number(word);
  if (Number.isInteger(runs) && runs > 0) return runs;
  throw new Error(`"${word ?? ''}" is no number of runs. Use: ${USAGE}`);
}

function partsIn(word = ''): readonly Part[] {
  const wanted = word.split(',');
  const unknown = wanted.find((one) => !PARTS.some((part) => part === one));
  if (unknown !== undefined) throw new Error(`There is no part "${unknown}". Use: ${USAGE}`);
  return PARTS.filter((part) => wanted.includes(part));
}
