import type { Cell } from '../../core/report/csv.js';
import type { Answer } from '../../core/report/result.js';
import type { CompetenceWords } from '../../i18n/kinds/competence.js';
import type { CompetenceFindings, Level } from './competence.js';
import { scoreOf } from './measure.js';
import { runWords } from './wording.js';

type Row = readonly Cell[];

/**
 * One's own data as rows of four cells: every answer with its credit of 100, then every competence
 * with its level.
 */
export function answerTable(
  answers: readonly Pick<Answer, 'objective' | 'prompt' | 'words' | 'credit'>[],
  { competences }: Pick<CompetenceFindings, 'competences'>,
  words: CompetenceWords,
): readonly Row[] {
  const { competence, question, answer, scoreHead } = words;
  return [
    [competence, question, answer, scoreHead],
    ...answers.map(({ objective, prompt, words: said, credit }) => [
      competences.find(({ id }) => id === objective)?.name ?? '',
      prompt,
      said,
      credit === undefined ? '' : Math.round(credit * 100),
    ]),
    ['', '', '', ''],
    ...levelTable(competence, competences, words),
  ];
}

/** Levels as rows of four cells. @param head What the rows are. */
export function levelTable(
  head: string,
  levels: readonly Level[],
  words: CompetenceWords,
): readonly Row[] {
  const { levelHead, answersHead, scoreHead } = words;
  return [
    [head, levelHead, answersHead, scoreHead],
    ...levels.map((one) => [one.name, runWords(one.named, words), one.answered, scoreOf(one)]),
  ];
}
