import type { NumberItem } from './schema.js';

/** Whether a figure is right or not, and nothing between. */
export function isWholeNumber({ answer }: Pick<NumberItem, 'answer'>): boolean {
  return answer !== undefined && answer.half === undefined;
}
