import { csvText } from './csv-text.js';
import { competenceHtml } from './description-html.js';
import type { FrameworkFormat, FrameworkSource } from './format.js';
import { noticeLines } from './references.js';
import { wordingIn } from './wording.js';

/** The names that Moodle looks for in the first line. */
const COLUMNS = [
  'outcome_name',
  'outcome_shortname',
  'outcome_description',
  'scale_name',
  'scale_items',
  'scale_description',
] as const;

/**
 * Outcomes for the gradebook of Moodle, which teachers grade by hand: one a competence, all on one scale.
 *
 * Outcomes have no parents, so areas are left out.
 *
 * @source Moodle 4.5, grade/edit/outcome/import.php
 */
export const outcomes: FrameworkFormat = { multilingual: false, hasIris: false, write };

function write({ framework, language }: FrameworkSource): string {
  const wording = wordingIn(framework, language);
  const { below, levels } = wording;
  const scale = [
    `${framework.creator}: ${levels[0] ?? ''} - ${levels.at(-1) ?? ''}`,
    [below, ...levels].join(','),
    noticeLines(framework).join(' '),
  ];
  const rows = wording.competences.map((competence) => [
    competence.name,
    competence.id,
    competenceHtml(competence, levels),
    ...scale,
  ]);
  return csvText([COLUMNS, ...rows], ';');
}
