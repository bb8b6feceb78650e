import { describe, expect, test } from 'vitest';
import { grouped, type Step } from './steps.js';

const letters: Readonly<Record<string, Step>> = { d: 'done', o: 'open', a: 'ahead' };
const read = (text: string) => [...text].map((letter) => letters[letter] ?? 'ahead');

describe('grouped', () => {
  test.each([
    { steps: 'ddaa', size: 1, cells: 'ddaa', why: 'one cell stands for each step' },
    { steps: 'dddaaa', size: 2, cells: 'daa', why: 'a group is done when all of it is' },
    { steps: 'dodddd', size: 2, cells: 'odd', why: 'an open step keeps its group open' },
    { steps: 'ddddd', size: 2, cells: 'ddd', why: 'the last group may be smaller' },
    { steps: '', size: 2, cells: '', why: 'nothing is asked' },
  ])('draws $steps by $size as $cells, because $why', ({ steps, size, cells }) => {
    expect(grouped(read(steps), size)).toEqual(read(cells));
  });
});
