import type { Guess } from '../guess.js';
import type { SliderItem } from './schema.js';
import { onStep, type SliderResponse } from './slider.js';

/** Any step of the range. */
export const guessSlider: Guess<SliderItem, SliderResponse> = (item, random) => ({
  value: onStep(item, item.min + random() * (item.max - item.min)),
});
