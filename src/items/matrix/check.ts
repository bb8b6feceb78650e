import type { ItemProblem } from '../../core/assessment/item-type.js';
import { duplicates } from '../check-duplicates.js';
import type { MatrixItem } from './schema.js';

/** Mistakes of an author in a matrix item that its schema cannot say. */
export function checkMatrix({ points, statements }: MatrixItem): readonly ItemProblem[] {
  return [
    ...duplicates({
      members: statements,
      path: ['statements'],
      name: 'statement',
      plural: 'statements',
    }),
    ...points.flatMap((text, at) =>
      points.indexOf(text) < at
        ? [
            {
              path: ['points', at],
              code: 'duplicate-point',
              what: `Two points say "${text}", so learners cannot tell them apart.`,
              remedy: 'Say in other words how much more the second one is, or remove it.',
            },
          ]
        : [],
    ),
  ];
}
