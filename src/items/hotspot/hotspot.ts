import type { ItemType } from '../../core/assessment/item-type.js';
import type { BitReader } from '../../core/session/bits.js';
import { toggled, markType, type Markable, type Marks } from '../marks.js';
import type { HotspotItem } from './schema.js';
import { boundsOf, type Region } from './shape.js';

/** Height of a row of places in percent of the picture; centres within one are read side by side. */
const ROW = 12.5;

const marks = markType<HotspotItem>('hotspot', placesOf);

/**
 * A picture in which one place is marked, or several.
 *
 * Each right place earns its share; each wrong one takes a share away, never below 0.
 */
export const hotspot: ItemType<HotspotItem, Marks> = {
  ...marks,
  unpack,
};

/** The marks after a place was marked, or marked once more. */
export function markPlace(item: HotspotItem, response: Marks, key: string): Marks {
  return item.many ? toggled(placesOf(item), response, key) : [key];
}

/** The places that can be marked. */
export function placesOf({ regions }: HotspotItem): readonly Markable[] {
  return regions.map(({ key, label, correct }) => ({ key, text: label, correct }));
}

/**
 * The marks that were packed, without places that the item no longer has.
 *
 * @throws RangeError when none of them is left, or several where now only one may be marked.
 */
function unpack(item: HotspotItem, reader: BitReader): Marks {
  const found = marks.unpack(item, reader);
  if (!item.many && found.length > 1) {
    throw new RangeError(`"${item.id}" does not take ${found.join(', ')} together`);
  }
  return found;
}

/**
 * The places row by row, as the eye goes over the picture.
 *
 * Nothing is drawn by lot, so a package without the part that draws orders shows the same list.
 */
export function inReadingOrder({ regions, image }: HotspotItem): readonly Region[] {
  const placed = regions.map((region) => {
    const { left, right, top, bottom } = boundsOf(region.shape, image);
    return { region, row: Math.floor((top + bottom) / 2 / ROW), middle: (left + right) / 2 };
  });
  return placed
    .sort((one, other) => one.row - other.row || one.middle - other.middle)
    .map(({ region }) => region);
}
