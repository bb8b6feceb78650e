import { areaOf, type Framework } from '../../src/core/competence/framework.js';
import type { Authored } from '../../src/module/authored.js';
import { isCompetenceReport } from '../../src/module/rules/competence-report.js';
import type { ReportContent } from '../../src/core/assessment/report-type.js';
import type {
  AuthoredCompetenceReport,
  CompetenceContent,
} from '../../src/reports/competence/schema.js';

/** A report as it lies in a package: with what it tells of the framework, in one language. */
export function packReport(
  report: Authored<ReportContent>,
  framework: Framework,
  language: string,
): ReportContent {
  return isCompetenceReport(report)
    ? packCompetence(report.value, framework, language)
    : report.value;
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
