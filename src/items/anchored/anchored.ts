import type { ItemType } from '../../core/assessment/item-type.js';
import { inWords } from '../wording.js';
import type { AnchoredItem } from './schema.js';

/** The point picked, 0 (least) to 4 (most). */
export interface AnchoredResponse {
  readonly point?: number;
}

const MOST = 4;
const BITS = 3;

/**
 * A scale of five visible facts, from least to most; the credit is the share of the way up.
 *
 * Nothing is right or wrong in it: the learner tells how things stand.
 *
 * Packed in 3 bits: 0 for none, else the point from 1.
 */
export const anchored: ItemType<AnchoredItem, AnchoredResponse> = {
  kind: 'anchored',
  empty: () => ({}),
  answered: (_item, response) => response.point !== undefined,
  score: (_item, { point = 0 }) => point / MOST,
  keyed: () => false,
  bits: () => BITS,
  pack: (_item, response, writer) => {
    writer.write(response.point === undefined ? 0 : response.point + 1, BITS);
  },
  unpack: (item, reader) => {
    const place = reader.read(BITS);
    if (place > MOST + 1) throw new RangeError(`"${item.id}" does not take ${place - 1}`);
    return place === 0 ? {} : { point: place - 1 };
  },
  typed: (item, { point }) => ({
    type: 'likert',
    options: item.points.map((text, at) => ({ key: String(at), text })),
    ...(point === undefined ? {} : { chosen: String(point) }),
  }),
  words: (item, { point }) => inWords(point === undefined ? [] : [item.points[point] ?? '']),
};
