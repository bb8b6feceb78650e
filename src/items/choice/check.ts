import type { ItemProblem } from '../../core/assessment/item-type.js';
import { duplicates } from '../check-duplicates.js';
import type { ChoiceItem } from './schema.js';

/** Credit that three thirds, written as 0.33, still reach. */
const NEARLY_FULL = 0.985;

/** Mistakes of an author in a choice item that its schema cannot say. */
export function checkChoice(item: ChoiceItem): readonly ItemProblem[] {
  const correct = item.options.filter((option) => option.correct).length;
  return [
    ...duplicates({
      members: item.options,
      path: ['options'],
      name: 'option',
      plural: 'options',
    }),
    ...checkLimits(item, correct),
    ...(correct > 0 ? checkKey(item, correct) : checkValues(item)),
    ...rationales(item, correct > 0),
  ];
}

/** Whether some option earns credit. */
export function earnsInChoice({ options }: ChoiceItem): boolean {
  return options.some(({ correct, value }) => correct === true || (value ?? 0) > 0);
}

function checkLimits(item: ChoiceItem, correct: number): readonly ItemProblem[] {
  const { hint, many, max, min = 1, options } = item;
  if (item.min === undefined && max === undefined) return [];
  const problems: ItemProblem[] = [];
  const told = (path: 'min' | 'max', what: string, remedy: string) => {
    problems.push({ path: [path], code: 'picks-out-of-reach', what, remedy });
  };
  const first = item.min === undefined ? 'max' : 'min';
  if (!many) told(first, 'Only one option can be picked.', 'Set "many: true", or leave it out.');
  if (min > (max ?? options.length)) {
    told(
      'min',
      `At least ${min} picks are wanted, but only ${max ?? options.length} are possible.`,
      'Lower "min".',
    );
  }
  if (max !== undefined && max < correct) {
    told('max', `${correct} options are correct, but only ${max} can be picked.`, 'Raise "max".');
  }
  if (hint === undefined) {
    problems.push({
      path: [first],
      code: 'number-of-picks-untold',
      what: 'The learner is not told how many options may be picked.',
      remedy: 'Say it in "hint", such as "Choose two or three."',
    });
  }
  return problems;
}

function checkKey(item: ChoiceItem, correct: number): readonly ItemProblem[] {
  const problems: ItemProblem[] = [];
  const valued = item.options.findIndex((option) => option.value !== undefined);
  if (valued >= 0) {
    problems.push({
      path: ['options', valued, 'value'],
      code: 'correct-and-value',
      what: 'Some options have "correct" and some have "value"; the score could be read in two ways.',
      remedy: 'Use "correct" for right and wrong, or "value" for better and worse, in all options.',
    });
  }
  if (!item.many && correct > 1) {
    problems.push({
      path: ['options'],
      code: 'several-correct',
      what: `${correct} options are correct, but only one can be picked.`,
      remedy: 'Keep "correct" on one option, or set "many: true".',
    });
  }
  if (item.many && correct === item.options.length) {
    problems.push({
      path: ['options'],
      code: 'all-correct',
      what: 'Every option is correct, so picking all without reading earns full credit.',
      remedy: 'Add an option that a learner may take for right.',
    });
  }
  return problems;
}

function checkValues(item: ChoiceItem): readonly ItemProblem[] {
  const values = item.options.map((option) => option.value);
  if (values.every((value) => value === undefined)) return [];
  const problems: ItemProblem[] = [];
  const missing = values.indexOf(undefined);
  // Of several picks, an option without a value simply earns nothing, such as "none of these".
  if (!item.many && missing >= 0) {
    problems.push({
      path: ['options', missing],
      code: 'missing-value',
      what: `Option "${item.options[missing]?.key}" has no "value", while others have one.`,
      remedy: 'Give it a value from 0 to 1.',
    });
  }
  const numbers = values.map((value) => value ?? 0);
  const reach = item.many ? numbers.reduce((sum, value) => sum + value, 0) : Math.max(...numbers);
  if (reach < NEARLY_FULL) {
    problems.push({
      path: ['options'],
      code: 'full-credit-out-of-reach',
      what: `The best answer earns ${reach}, so nobody can reach full credit.`,
      remedy: item.many
        ? 'Let the values add up to 1 or more.'
        : 'Give the best option the value 1.',
    });
  }
  return problems;
}

function rationales(item: ChoiceItem, keyed: boolean): readonly ItemProblem[] {
  const some = item.options.some((option) => option.rationale !== undefined);
  if (!keyed && !some) return [];
  return item.options.flatMap((option, at) =>
    option.rationale === undefined
      ? [
          {
            path: ['options', at],
            code: 'missing-rationale',
            what: `Option "${option.key}" has no "rationale"; who picks it learns nothing from it.`,
            remedy: 'Say what choosing it would lead to, then the rule.',
          },
        ]
      : [],
  );
}
