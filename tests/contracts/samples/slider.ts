import type { SliderItem } from '../../../src/items/slider/schema.js';

/** A share to estimate, with a right value. */
export const shareSlider: SliderItem = {
  kind: 'slider',
  id: 'fee-and-discount',
  number: 151,
  label: 'Margin that is left',
  prompt: 'A bag has a margin of 40 %. The platform takes 15 % of the price. Which margin is left?',
  hint: 'Both count on the price.',
  unit: '%',
  min: 0,
  max: 60,
  step: 5,
  answer: { value: 25, full: 0, half: 0.2 },
  explanation: 'Margin and fee are both shares of the price, so 40 less 15 is 25 %.',
};

/** The learner's own estimate, with words at the ends and half steps. */
export const ownEstimate: SliderItem = {
  kind: 'slider',
  id: 'own-hours',
  number: 152,
  label: 'Hours for export',
  prompt: 'How many hours a week can somebody in your firm give to a new market?',
  unit: 'hours',
  min: 0,
  max: 20,
  step: 0.5,
  least: 'none at all',
  most: 'half a working week',
};
