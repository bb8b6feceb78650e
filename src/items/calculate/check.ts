import type { ItemProblem } from '../../core/assessment/item-type.js';
import { LARGEST_SIZE } from '../figure-bits.js';
import { within } from '../number/score.js';
import { checkDivision, checkFormula, type Path } from './check-formula.js';
import type { CalculateItem } from './schema.js';
import { closeness, enterable, rightFigures, type Asked, type Figures } from './sheet.js';

type Line = CalculateItem['lines'][number];

const MOST_ASKED = 8;
const SHOWN_DECIMALS = 3;

/** Mistakes of an author in a sheet that its schema cannot say. */
export function checkCalculate(item: CalculateItem): readonly ItemProblem[] {
  const right = rightFigures(item);
  return [
    ...checkCount(item),
    ...item.lines.flatMap((line, at) => [
      ...duplicates(item, line, at),
      ...checkShape(line, at),
      ...(line.asked ? checkAsked(item, line, line.asked, at, right) : []),
    ]),
    ...explanations(item),
  ];
}

function checkCount(item: CalculateItem): readonly ItemProblem[] {
  const asked = item.lines.filter((line) => line.asked).length;
  if (asked === 0) {
    return [
      {
        path: ['lines'],
        code: 'nothing-asked',
        what: 'No line is asked, so there is nothing to work out.',
        remedy: 'Replace "given" by "asked" in at least one line.',
      },
    ];
  }
  if (asked <= MOST_ASKED) return [];
  return [
    {
      path: ['lines'],
      code: 'too-many-asked',
      what: `${asked} lines are asked; a sheet takes at most ${MOST_ASKED}.`,
      remedy: 'Give some of the figures, or make two items of the sheet.',
    },
  ];
}

function duplicates(item: CalculateItem, line: Line, at: number): readonly ItemProblem[] {
  const earlier = item.lines.slice(0, at);
  const problems: ItemProblem[] = [];
  if (earlier.some(({ key }) => key === line.key)) {
    problems.push({
      path: ['lines', at, 'key'],
      code: 'duplicate-line-key',
      what: `Two lines have the key "${line.key}", so neither formulas nor saved answers can tell them apart.`,
      remedy: 'Give the new line a letter that was never used in this item.',
    });
  }
  if (earlier.some(({ label }) => label === line.label)) {
    problems.push({
      path: ['lines', at, 'label'],
      code: 'duplicate-line-label',
      what: `Two lines are called "${line.label}".`,
      remedy: 'Say in one of them what makes it another figure.',
    });
  }
  return problems;
}

/** A line has a given figure, an asked one, or is a heading. */
function checkShape({ key, given, asked, heading }: Line, at: number): readonly ItemProblem[] {
  const path = ['lines', at];
  if (heading && (given !== undefined || asked)) {
    return [
      {
        path,
        code: 'heading-with-figure',
        what: `Line "${key}" is a heading and has a figure.`,
        remedy: 'Remove "heading", or move the figure to a line of its own.',
      },
    ];
  }
  if (given !== undefined && asked) {
    return [
      {
        path,
        code: 'given-and-asked',
        what: `Line "${key}" has both "given" and "asked".`,
        remedy: 'Keep "given" if learners see the figure, "asked" if they work it out.',
      },
    ];
  }
  if (given === undefined && !asked && !heading) {
    return [
      {
        path,
        code: 'line-without-figure',
        what: `Line "${key}" has no figure.`,
        remedy: 'Add "given" or "asked", or "heading: true" where only the words are shown.',
      },
    ];
  }
  if (given === undefined || Number(given.toFixed(SHOWN_DECIMALS)) === given) return [];
  return [
    {
      path: [...path, 'given'],
      code: 'too-many-decimals',
      what: `Of ${given} only ${SHOWN_DECIMALS} decimals are shown, so learners would work with another figure.`,
      remedy: 'Round it, or give it in a smaller unit.',
    },
  ];
}

function checkAsked(
  item: CalculateItem,
  { key }: Line,
  asked: Asked,
  at: number,
  figures: Figures,
): readonly ItemProblem[] {
  const path = ['lines', at, 'asked'];
  const bounds = checkBounds(asked, path);
  const formula = checkFormula(item, key, asked, [...path, 'formula']);
  if (formula.length > 0) return [...bounds, ...formula];
  const right = figures[key] ?? NaN;
  if (!Number.isFinite(right)) return [...bounds, ...checkDivision(item, asked, path, figures)];
  return [...bounds, ...checkReach(key, asked, path, right)];
}

function checkBounds({ min, max, decimals, full, half }: Asked, path: Path) {
  const problems: ItemProblem[] = [];
  if (min >= max) {
    problems.push({
      path: [...path, 'max'],
      code: 'empty-range',
      what: `"max" is ${max} and "min" is ${min}, so no figure can be entered.`,
      remedy: 'Make "max" larger than "min".',
    });
  }
  if (Math.max(Math.abs(min), Math.abs(max)) * 10 ** decimals > LARGEST_SIZE) {
    problems.push({
      path: [...path, 'max'],
      code: 'range-too-wide',
      what: `Figures up to ${max} with ${decimals} decimals do not fit into a saved attempt.`,
      remedy: 'Lower "max" or "decimals", or ask in thousands.',
    });
  }
  if (half !== undefined && half <= full) {
    problems.push({
      path: [...path, 'half'],
      code: 'half-within-full',
      what: `"half" (${half}) is not larger than "full" (${full}), so it never counts.`,
      remedy: 'Make "half" larger, or leave it out.',
    });
  }
  return problems;
}

function checkReach(key: string, asked: Asked, path: Path, right: number): readonly ItemProblem[] {
  const { min, max, decimals } = asked;
  if (!within(asked, right)) {
    return [
      {
        path: [...path, 'max'],
        code: 'answer-out-of-range',
        what: `The right figure of "${key}" is ${right}, which is not within ${min} to ${max}.`,
        remedy: 'Widen "min" and "max", so that they do not give the answer away.',
      },
    ];
  }
  const nearest = enterable(asked, right);
  if (within(asked, nearest) && closeness(asked, right, nearest) === 1) return [];
  return [
    {
      path: [...path, 'formula'],
      code: 'answer-out-of-reach',
      what: `The right figure of "${key}" is ${right}, which cannot be entered with ${decimals} decimals.`,
      remedy:
        'Use "round" in the formula, raise "decimals", or allow to be off by more with "within".',
    },
  ];
}

function explanations(item: CalculateItem): readonly ItemProblem[] {
  const cells = item.lines.map(({ asked }) => asked);
  if (cells.every((asked) => asked?.explanation === undefined)) return [];
  return cells.flatMap((asked, at) =>
    asked && asked.explanation === undefined
      ? [
          {
            path: ['lines', at, 'asked'],
            code: 'missing-explanation',
            what: `Line "${item.lines[at]?.key}" has no "explanation", while others have one.`,
            remedy: 'Say how its right figure comes about.',
          },
        ]
      : [],
  );
}
