import type { ItemType } from '../../core/assessment/item-type.js';
import { inWords } from '../wording.js';
import type { LikertItem } from './schema.js';

/** The point picked, from 0 (least). */
export interface LikertResponse {
  readonly point?: number;
}

const BITS = 3;

/**
 * A rating of oneself on a scale.
 *
 * It is kept apart from tested scores, so it has neither key nor credit.
 *
 * Packed in 3 bits: 0 for none, else the point from 1.
 */
export const likert: ItemType<LikertItem, LikertResponse> = {
  kind: 'likert',
  empty: () => ({}),
  answered: (_item, { point }) => point !== undefined,
  score: () => 0,
  keyed: () => false,
  unscored: () => true,
  bits: () => BITS,
  pack: (_item, { point }, writer) => {
    writer.write(point === undefined ? 0 : point + 1, BITS);
  },
  unpack: (item, reader) => {
    const place = reader.read(BITS);
    if (place > item.points.length) throw new RangeError(`"${item.id}" has no point ${place - 1}`);
    return place === 0 ? {} : { point: place - 1 };
  },
  typed: (item, { point }) => ({
    type: 'likert',
    options: item.points.map((text, at) => ({ key: String(at), text })),
    ...(point === undefined ? {} : { chosen: String(point) }),
  }),
  words: (item, { point }) => inWords(point === undefined ? [] : [item.points[point] ?? '']),
};
