import fc from 'fast-check';
import { describe } from 'vitest';
import { itemContract } from '../../../tests/contracts/item.js';
import { largeMatrix, threeStatements } from '../../../tests/contracts/samples/matrix.js';
import { matrix, type MatrixResponse } from './matrix.js';
import type { MatrixItem } from './schema.js';

const ratings = ({ points, statements }: MatrixItem): fc.Arbitrary<MatrixResponse> =>
  fc
    .subarray(statements.map(({ key }) => key))
    .chain((rated) =>
      fc.tuple(
        ...rated.map((key) =>
          fc.integer({ min: 0, max: points.length - 1 }).map((point) => [key, point] as const),
        ),
      ),
    )
    .map((entries) => Object.fromEntries(entries));

describe('the contract of item types', () => {
  itemContract('three statements', {
    type: matrix,
    item: threeStatements,
    responses: ratings(threeStatements),
  });
  itemContract('ten long statements', {
    type: matrix,
    item: largeMatrix,
    responses: ratings(largeMatrix),
  });
});
