import type { ReportContent } from '../../core/assessment/report-type.js';
import { itemType } from '../../items/registry.js';
import type { AuthoredCompetenceReport } from '../../reports/competence/schema.js';
import type { Authored, AuthoredModule } from '../authored.js';
import type { Finding } from '../problem.js';
import type { Rule } from '../rule.js';
import { unknownRole } from './unknown-role.js';

/** A profile of competences weighs by a role that there is, and every item with a right answer says what it measures. */
export const competenceReport: Rule = ({ report, items }, { framework }) => {
  if (!isCompetenceReport(report)) return [];
  const { role } = report.value;
  const unknown = unknownRole(role, 'The profile weighs by', report.place(['role']), framework);
  return [...unknown, ...items.flatMap(unmeasured)];
};

/** Whether a report is of the kind `competence`; its schema has made sure of the rest. */
export function isCompetenceReport(
  report: Authored<ReportContent>,
): report is Authored<AuthoredCompetenceReport> {
  return report.value.kind === 'competence';
}

function unmeasured({ value, place }: AuthoredModule['items'][number]): readonly Finding[] {
  const type = itemType(value.kind);
  if (!type.keyed(value) || type.unscored?.(value)) return [];
  const missing =
    value.competence === undefined ? 'competence' : value.level === undefined && 'level';
  if (!missing) return [];
  return [
    {
      code: 'not-measured',
      severity: 'error',
      at: place([]),
      what: `Item "${value.id}" has a right answer and names no ${missing}.`,
      why: 'A profile of competences could not tell what the answer shows.',
      remedy: `Add "${missing}".`,
    },
  ];
}
