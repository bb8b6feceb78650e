import type { ItemType } from '../../core/assessment/item-type.js';
import type { BitReader, BitWriter } from '../../core/session/bits.js';
import { LETTERS } from '../packed-letter.js';
import { inWords } from '../wording.js';
import { writtenOut } from '../written-out.js';
import type { MatrixItem } from './schema.js';

/** By the key of each statement that was rated: the point picked, from 0 (least). */
export type MatrixResponse = Readonly<Record<string, number>>;

const MAP_BITS = LETTERS.length;
const POINT_BITS = 3;

/**
 * Ratings of oneself by several statements on one scale.
 *
 * They are kept apart from tested scores, so there is neither key nor credit. Statements may be left
 * open; the learner sees how many are rated.
 *
 * Packed: 16 bits, one for the letter of each statement that was rated; then 3 bits for the point
 * of each of these.
 */
export const matrix: ItemType<MatrixItem, MatrixResponse> = {
  kind: 'matrix',
  empty: () => ({}),
  answered: (_item, response) => Object.keys(response).length > 0,
  score: () => 0,
  keyed: () => false,
  unscored: () => true,
  bits: ({ statements }) => MAP_BITS + POINT_BITS * statements.length,
  pack,
  unpack,
  typed: ({ points, statements }, response) =>
    writtenOut({
      type: 'matching',
      pairs: statements.flatMap(({ key }) => {
        const point = response[key];
        return point === undefined ? [] : [[key, String(point)] as const];
      }),
      sources: statements.map(({ key, text }) => ({ key, text })),
      targets: points.map((text, at) => ({ key: String(at), text })),
      correct: undefined,
    }),
  words: ({ points, statements }, response, phrases) =>
    inWords(
      statements.flatMap(({ key, text }) => {
        const point = response[key];
        return point === undefined ? [] : [`${text}: ${points[point] ?? ''}`];
      }),
      phrases.and,
    ),
};

function pack(_item: MatrixItem, response: MatrixResponse, writer: BitWriter): void {
  for (const letter of LETTERS) writer.flag(letter in response);
  for (const letter of LETTERS) {
    const point = response[letter];
    if (point !== undefined) writer.write(point, POINT_BITS);
  }
}

/**
 * The ratings that were packed, without statements that the item no longer has.
 *
 * @throws RangeError when the scale no longer reaches a rating, or no statement is left.
 */
function unpack(item: MatrixItem, reader: BitReader): MatrixResponse {
  const rated = [...LETTERS].filter(() => reader.flag());
  const packed = rated.map((letter) => [letter, reader.read(POINT_BITS)] as const);
  const known = packed.filter(([letter]) => item.statements.some(({ key }) => key === letter));
  const beyond = known.some(([, point]) => point >= item.points.length);
  if (beyond || (known.length === 0 && packed.length > 0)) {
    throw new RangeError(`"${item.id}" does not take the ratings of ${rated.join(', ')}`);
  }
  return Object.fromEntries(known);
}
