import { randomFrom } from '../../src/core/session/random.js';
import { isDrawn } from '../../src/players/forms/filling.js';
import { nextTailored } from '../../src/players/forms/tailoring.js';
import type { AssessmentContent } from '../../src/core/assessment/content.js';
import { BitReader, BitWriter } from '../../src/core/session/bits.js';
import { attemptAt, check, contentOf } from '../fakes/competence-check.js';
import { spread, type Row, type Section } from './figures.js';
import { filesOf, packedModuleOf } from './package-words.js';
import { timed } from './stopwatch.js';
import { zipBytes, type Workspace } from './workspace.js';

/** The module whose bank is measured, and the package of it that is read. */
const MODULE = 'competence-check';
const TARGET = 'web';
/** Milliseconds that a report may take, and the choice of one item. */
const MOST_REPORT = 50;
const MOST_STEP = 5;

/** What measuring competences costs in Node: the report of a whole attempt, and the choice of one more item. */
export function measureMeasuring(workspace: Workspace, runs: number): Section {
  const content = contentIn(workspace);
  return {
    title: 'Cost of measuring competences',
    how: [
      `The bank of ${MODULE} as its package holds it, in Node; each run is an attempt at other questions, answered at random.`,
      'Report: the credit of every answer, the level of every competence and area, the grade, and all in words for the LMS.',
      'Reopened: the same after reading the attempt as it was saved. Times are those of the processor.',
    ],
    columns: [
      { key: 'report', title: 'report', unit: 'ms', most: MOST_REPORT },
      { key: 'step', title: 'step', unit: 'ms', most: MOST_STEP },
    ],
    rows: [...reportRows(content, runs), ...selectionRows(content, runs)],
  };
}

function reportRows(content: AssessmentContent, runs: number): readonly Row[] {
  const attempts = Array.from({ length: runs }, (_, seed) => attemptAt(content, seed).at(-1));
  const states = attempts.flatMap((state) => state ?? []);
  const answers = String(Math.max(...states.map(({ entries }) => entries.length)));
  const saved = states.map((state) => {
    const bits = new BitWriter();
    check.pack(content, state, bits);
    return { text: bits.toText(), seed: state.seed };
  });
  const reports = states.map((state) => timed(() => check.result(content, state)));
  const reopened = saved.map(({ text, seed }) =>
    timed(() => {
      const reader = BitReader.fromText(text);
      return reader && check.result(content, check.unpack(content, reader, seed).state);
    }),
  );
  return [
    { name: `${MODULE}, ${answers} answers`, values: { report: spread(reports) } },
    { name: `${MODULE}, ${answers} answers, reopened`, values: { report: spread(reopened) } },
  ];
}

/** The choice of one item out of a bank of 500 by 20 answers on it, as `step`. */
function selectionRows({ items, form }: AssessmentContent, runs: number): readonly Row[] {
  const drawn = items.filter(isDrawn);
  const bank = Array.from({ length: BANK }, (_, at) => drawn[at % drawn.length]).flatMap(
    (item, at) => (item ? { ...item, id: `${item.id}-${String(at)}`, number: at + 1 } : []),
  );
  const draw = Object.fromEntries(Object.keys(form?.draw[''] ?? {}).map((id) => [id, BANK]));
  const steps = Array.from({ length: runs }, (_, seed) => {
    const random = randomFrom(seed);
    const scored = bank
      .slice(0, ANSWERED)
      .map((item) => ({ item, answered: true, credit: random() < 0.5 ? 0 : 1 }));
    const known = { draw, most: BANK, scored, seen: new Set<number>(), seed };
    return timed(() => nextTailored(bank, known));
  });
  return [{ name: `${String(BANK)} items`, values: { step: spread(steps) } }];
}

/** Items of the bank from which one is chosen, and answers by which it is. */
const BANK = 500;
const ANSWERED = 20;

/** @throws Error when the module was not packed. */
function contentIn(workspace: Workspace): AssessmentContent {
  const entry = workspace.entries.find(
    ({ module, target }) => module === MODULE && target === TARGET,
  );
  if (!entry) throw new Error(`There is no package of ${MODULE}`);
  return contentOf(packedModuleOf(filesOf(zipBytes(workspace, entry))));
}
