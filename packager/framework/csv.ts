import { areaOf, type Competence, type Role } from '../../src/core/competence/framework.js';
import { competenceIri } from '../../src/core/competence/iri.js';
import { csvOf } from '../../src/core/report/csv.js';
import type { FrameworkFormat, FrameworkSource } from './format.js';
import { noticeLines, referencesOf } from './references.js';
import { wordingIn } from './wording.js';

const COLUMNS = [
  'area_id',
  'area',
  'competence_id',
  'competence',
  'definition',
  'level',
  'level_name',
  'level_statement',
  'roles',
  'entrecomp',
  'digcomp',
  'lifecomp',
  'eqf',
  'esco',
  'iri',
  'notice',
] as const;

/**
 * A plain table: one row a competence and level.
 *
 * Made for spreadsheets: a byte order mark, no cell that counts as a formula, and codes with the name
 * of their framework, since a bare `1.2` becomes a date or a number.
 */
export const csv: FrameworkFormat = { multilingual: false, hasIris: true, write };

function write({ framework, language, baseIri }: FrameworkSource): string {
  const wording = wordingIn(framework, language);
  const notice = noticeLines(framework).join(' ');
  const areaNames = new Map(wording.areas.map(({ id, name }) => [id, name]));
  const rows = wording.competences.flatMap((competence) => {
    const { id, name, definition } = competence;
    const area = areaOf(id);
    return competence.levels.map((statement, index) => [
      ...[area, areaNames.get(area) ?? '', id, name, definition],
      ...[String(index + 1), wording.levels[index] ?? '', statement],
      rolesAt(framework.roles, id, index + 1),
      ...references(competence),
      competenceIri(baseIri, id),
      notice,
    ]);
  });
  return csvOf([COLUMNS, ...rows]);
}

function references(competence: Competence): readonly string[] {
  const { entrecomp, digcomp, lifecomp, eqf } = referencesOf(competence);
  const skills = competence.mappings.esco.map(({ label, uri }) =>
    uri === undefined ? label : `${label} <${uri}>`,
  );
  return [entrecomp.join('; '), digcomp.join('; '), lifecomp.join('; '), eqf, skills.join('; ')];
}

/** The roles that need just this level, each with its weight. */
function rolesAt(roles: readonly Role[], competence: string, level: number): string {
  return roles
    .flatMap(({ id, targets }) => {
      const target = targets[competence];
      return target?.level === level ? [`${id} (weight ${target.weight})`] : [];
    })
    .join('; ');
}
