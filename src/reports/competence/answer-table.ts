import type { Cell } from '../../core/report/csv.js';
import type { Answer } from '../../core/report/result.js';
import type { CompetenceWords } from '../../i18n/kinds/competence.js';
import type { CompetenceFindings } from './competence.js';
import { scoreOf } from './measure.js';
import { runWords } from './wording.js';

/** One's own data as rows of four cells: every answer with its credit of 100, then every competence with its level. */
export function answerTable(
  answers: readonly Pick<Answer, 'objective' | 'prompt' | 'words' | 'credit'>[],
  { competences }: Pick<CompetenceFindings, 'competences'>,
  words: CompetenceWords,
): readonly (readonly Cell[])[] {
  const { competence, question, answer, levelHead, answersHead, scoreHead } = words;
  return [
    [competence, question, answer, scoreHead],
    ...answers.map(({ objective, prompt, words: said, credit }) => [
      competences.find(({ id }) => id === objective)?.name ?? '',
      prompt,
      said,
      credit === undefined ? '' : Math.round(credit * 100),
    ]),
    ['', '', '', ''],
    [competence, levelHead, answersHead, scoreHead],
    ...competences.map((one) => [one.name, runWords(one.named, words), one.answered, scoreOf(one)]),
  ];
}
