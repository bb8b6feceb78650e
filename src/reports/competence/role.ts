import { ROLE_ITEM } from '../../core/assessment/form.js';
import type { ReportInput } from '../../core/assessment/report-type.js';
import type { CompetenceContent } from './schema.js';

/** The report with the needs of the role that the learner has chosen, where that was asked. */
export function inRole({
  report,
  items,
}: Pick<ReportInput<CompetenceContent>, 'report' | 'items'>): CompetenceContent {
  const chosen = items.find(({ item }) => item.id === ROLE_ITEM)?.chosen ?? [];
  const role = report.roles?.find(({ key }) => chosen.includes(key));
  if (!role) return report;
  const competences = report.competences.map((one) => ({ ...one, target: role.targets[one.id] }));
  return { ...report, roleName: role.name, competences };
}
