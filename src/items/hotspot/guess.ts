import { anyOf, type Guess } from '../guess.js';
import { guessMarks } from '../guess-marks.js';
import type { Marks } from '../marks.js';
import { placesOf } from './hotspot.js';
import type { HotspotItem } from './schema.js';

const several = guessMarks<HotspotItem>(placesOf);

/** Any place, or any of them where several may be marked. */
export const guessHotspot: Guess<HotspotItem, Marks> = (item, random) =>
  item.many ? several(item, random) : [anyOf(placesOf(item), random).key];
