import { describe, expect, test } from 'vitest';
import { authoredUnit, change, inCheck, inText } from '../../../tests/fakes/authored-unit.js';
import { unitFigures } from './figures.js';

describe('the figures of a unit', () => {
  test('are counted from its text, its plan and its items', () => {
    expect(unitFigures(authoredUnit())).toEqual({
      // Two titles, a sentence, a question, and a flow of two stages with their labels.
      words: 4 + 3 + 6 + 4 + 4 + 6 + 6,
      // Nine sentences, and no long word.
      reading: 33 / 9,
      minutes: 10,
      steps: 2,
      practice: 2,
      pool: 10,
      draw: 3,
      levels: [0, 0, 0, 0],
      facts: { 'FIN1-F1': 5, 'FIN1-F2': 5 },
      keys: {
        items: 11,
        places: [0, 11],
        longest: 0,
        lengths: { right: 4, wrong: 4 },
      },
    });
  });

  test('leave items, the task and the checklist out of the words', () => {
    const words = unitFigures(authoredUnit())?.words ?? 0;
    const longer = authoredUnit({
      ...change('unit.yaml', 'Take one product.', 'Take one product of your firm, and go on.'),
      ...inCheck('Which one is it?', 'Which one of these is it, and why?'),
    });

    expect(unitFigures(longer)?.words).toBe(words);
    expect(
      unitFigures(authoredUnit(inText('What do you add?', 'What do you add today?')))?.words,
    ).toBe(words + 1);
  });

  test('count the levels of the pool alone', () => {
    const levels = authoredUnit({
      ...inCheck('facts: [FIN1-F2]', 'level: 3\n    facts: [FIN1-F2]'),
      ...change('bank/practice.yaml', 'facts: [FIN1-F1]', 'level: 1\n    facts: [FIN1-F1]'),
    });

    expect(unitFigures(levels)?.levels).toEqual([0, 0, 5, 0]);
  });

  test('are none for what is no unit', () => {
    expect(unitFigures({ ...authoredUnit(), unit: undefined })).toBeUndefined();
  });
});
