import type { ItemProblem } from '../../core/assessment/item-type.js';
import { LARGEST_SIZE } from '../figure-bits.js';
import type { NumberItem } from './schema.js';
import { closeness, within } from './score.js';

/** Mistakes of an author in a number item that its schema cannot say. */
export function checkNumber(item: NumberItem): readonly ItemProblem[] {
  return [...checkRange(item), ...checkAnswer(item), ...checkBands(item)];
}

/** Whether some figure earns credit. */
export function earnsInNumber({ answer, bands }: NumberItem): boolean {
  return answer !== undefined || (bands ?? []).some(({ credit }) => credit > 0);
}

function checkRange(item: NumberItem): readonly ItemProblem[] {
  const problems: ItemProblem[] = [];
  if (item.min >= item.max) {
    problems.push({
      path: ['max'],
      code: 'empty-range',
      what: `"max" is ${item.max} and "min" is ${item.min}, so no figure can be entered.`,
      remedy: 'Make "max" larger than "min".',
    });
  }
  if (Math.max(Math.abs(item.min), Math.abs(item.max)) * 10 ** item.decimals > LARGEST_SIZE) {
    problems.push({
      path: ['max'],
      code: 'range-too-wide',
      what: `Figures up to ${item.max} with ${item.decimals} decimals do not fit into a saved attempt.`,
      remedy: 'Lower "max" or "decimals", or ask in thousands.',
    });
  }
  return problems;
}

function checkAnswer(item: NumberItem): readonly ItemProblem[] {
  const { answer } = item;
  if (!answer) return [];
  const problems: ItemProblem[] = [];
  const nearest = Math.round(answer.value * 10 ** item.decimals) / 10 ** item.decimals;
  if (!within(item, answer.value)) {
    problems.push({
      path: ['answer', 'value'],
      code: 'answer-out-of-range',
      what: `The right answer ${answer.value} is not within ${item.min} to ${item.max}.`,
      remedy: 'Widen "min" and "max", so that they do not give the answer away.',
    });
  } else if (closeness(answer, nearest) < 1) {
    problems.push({
      path: ['answer', 'value'],
      code: 'answer-out-of-reach',
      what: `The right answer ${answer.value} cannot be entered with ${item.decimals} decimals.`,
      remedy: 'Raise "decimals", round the answer, or allow to be off by more with "full".',
    });
  }
  if (answer.half !== undefined && answer.half <= answer.full) {
    problems.push({
      path: ['answer', 'half'],
      code: 'half-within-full',
      what: `"half" (${answer.half}) is not larger than "full" (${answer.full}), so it never counts.`,
      remedy: 'Make "half" larger, or leave it out.',
    });
  }
  return problems;
}

function checkBands(item: NumberItem): readonly ItemProblem[] {
  const bands = item.bands ?? [];
  const problems: ItemProblem[] = [];
  if (item.bands && item.answer) {
    problems.push({
      path: ['bands'],
      code: 'answer-and-bands',
      what: 'The item has both a right answer and bands; the score could be read in two ways.',
      remedy: 'Keep "answer" for a calculation, or "bands" for the learner’s own figure.',
    });
  }
  bands.forEach((band, at) => {
    const before = bands[at - 1];
    if (before && band.from <= before.from) {
      problems.push({
        path: ['bands', at, 'from'],
        code: 'bands-not-ascending',
        what: `The band from ${band.from} comes after the one from ${before.from}.`,
        remedy: 'Sort the bands from low to high, each start once.',
      });
    }
    if (!within(item, band.from)) {
      problems.push({
        path: ['bands', at, 'from'],
        code: 'band-out-of-range',
        what: `The band from ${band.from} starts outside ${item.min} to ${item.max}.`,
        remedy: 'Start it within "min" and "max".',
      });
    }
  });
  return item.bands ? [...problems, ...checkCredit(bands)] : problems;
}

function checkCredit(bands: NonNullable<NumberItem['bands']>): readonly ItemProblem[] {
  const best = Math.max(0, ...bands.map((band) => band.credit));
  if (best === 1) return [];
  return [
    {
      path: ['bands'],
      code: 'full-credit-out-of-reach',
      what: `The best band earns ${best}, so nobody can reach full credit.`,
      remedy: 'Give one band the credit 1.',
    },
  ];
}
