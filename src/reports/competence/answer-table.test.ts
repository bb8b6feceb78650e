import { describe, expect, test } from 'vitest';
import { words } from '../../i18n/en/competence.js';
import { answerTable, levelTable } from './answer-table.js';
import type { CompetenceLevel } from './competence.js';

const level = (
  id: string,
  answered: number,
  named?: CompetenceLevel['named'],
): CompetenceLevel => ({
  id,
  name: `Competence ${id}`,
  answered,
  named,
  probabilities: [],
  at: 0,
  deviation: 1,
  from: -1,
  to: 1,
  credit: 0.504,
  expected: 0.5,
  competence: { id, name: `Competence ${id}`, area: 'FIN', levels: [] },
});
describe('one’s own data as a table', () => {
  test('has a row for every answer, then one for every competence', () => {
    const rows = answerTable(
      [
        { objective: 'FIN2', prompt: 'Which terms?', words: 'Net 30', credit: 0.333 },
        { prompt: 'How sure?', words: 'Rather' },
      ],
      { competences: [level('FIN2', 2, { from: 1, to: 2 }), level('FIN3', 0)] },
      words,
    );

    expect(rows).toEqual([
      ['Competence', 'Question', 'Answer', 'Score'],
      ['Competence FIN2', 'Which terms?', 'Net 30', 33],
      ['', 'How sure?', 'Rather', ''],
      ['', '', '', ''],
      ['Competence', 'Level', 'Answers', 'Score'],
      ['Competence FIN2', 'Foundation to Intermediate', 2, 50],
      ['Competence FIN3', 'Not enough answers yet', 0, ''],
    ]);
  });

  test('has levels alone where no answer may be looked at', () => {
    expect(levelTable('Area', [level('FIN', 3, { from: 1, to: 1 })], words)).toEqual([
      ['Area', 'Level', 'Answers', 'Score'],
      ['Competence FIN', 'Foundation', 3, 50],
    ]);
  });
});
