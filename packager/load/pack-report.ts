import { areaOf, type Framework } from '../../src/core/competence/framework.js';
import type { AuthoredModule } from '../../src/module/authored.js';
import { ROLE_ITEM } from '../../src/core/assessment/form.js';
import { roleKey } from '../../src/module/forms/role-keys.js';
import { isCompetenceReport } from '../../src/module/rules/competence-report.js';
import type { ReportContent } from '../../src/core/assessment/report-type.js';
import type {
  AuthoredCompetenceReport,
  CompetenceContent,
} from '../../src/reports/competence/schema.js';

/** A report as it lies in a package: with what it tells of the framework, in one language. */
export function packReport(
  module: AuthoredModule,
  framework: Framework,
  language: string,
): ReportContent {
  const { report, form, items } = module;
  if (!isCompetenceReport(report)) return report.value;
  const asksRole = items.some(({ value }) => value.id === ROLE_ITEM);
  return {
    ...packCompetence(report.value, framework, language),
    ...(form?.most === undefined ? {} : { tailored: true }),
    ...(asksRole && form ? { roles: reportedRoles(framework) } : {}),
  };
}

function reportedRoles({ roles }: Framework): CompetenceContent['roles'] {
  return roles.map(({ name, targets }, at) => ({ key: roleKey(at), name, targets }));
}

function packCompetence(
  report: AuthoredCompetenceReport,
  framework: Framework,
  language: string,
): CompetenceContent {
  const { areas, competences } = framework.translations[language] ?? framework;
  const role = framework.roles.find(({ id }) => id === report.role);
  return {
    ...report,
    areas: areas.map(({ id, name }) => ({ id, name })),
    competences: competences.map(({ id, name, levels }) => ({
      id,
      name,
      levels,
      area: areaOf(id),
      target: role?.targets[id],
    })),
    roleName: role?.name,
  };
}
