import type { ItemProblem } from '../../core/assessment/item-type.js';
import { checkNumber } from '../number/check.js';
import { closeness } from '../number/score.js';
import type { SliderItem } from './schema.js';
import { decimalsOf, onStep } from './slider.js';

/** More steps than these cannot be met by a finger, even on a wide screen. */
const MOST_STEPS = 200;

/** Mistakes of an author in a slider item that its schema cannot say. */
export function checkSlider(item: SliderItem): readonly ItemProblem[] {
  const shared = checkNumber({ ...item, kind: 'number', decimals: decimalsOf(item) });
  return shared.length > 0 ? shared : [...checkSteps(item), ...checkAnswer(item)];
}

function checkSteps({ min, max, step }: SliderItem): readonly ItemProblem[] {
  const steps = (max - min) / step;
  if (Math.abs(steps - Math.round(steps)) > 1e-9) {
    return [
      {
        path: ['step'],
        code: 'end-off-steps',
        what: `From ${min} in steps of ${step} the end ${max} is never met.`,
        remedy: 'Change "max" or "step", so that the last step is the end.',
      },
    ];
  }
  if (steps <= MOST_STEPS) return [];
  return [
    {
      path: ['step'],
      code: 'steps-too-fine',
      what: `The range has ${Math.round(steps)} steps, which no finger can tell apart.`,
      remedy: `Use ${MOST_STEPS} steps at most, or a question of kind "number".`,
    },
  ];
}

function checkAnswer(item: SliderItem): readonly ItemProblem[] {
  const { answer } = item;
  if (!answer || closeness(answer, onStep(item, answer.value)) === 1) return [];
  return [
    {
      path: ['answer', 'value'],
      code: 'answer-off-steps',
      what: `The right value ${answer.value} lies between two steps, too far from both for full credit.`,
      remedy: 'Change "step" or the value, or allow to be off by more with "full".',
    },
  ];
}
