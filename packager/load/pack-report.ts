import type { Framework } from '../../src/core/competence/framework.js';
import { areaOf } from '../../src/core/competence/framework.js';
import type { ReportContent } from '../../src/core/assessment/report-type.js';
import type {
  AuthoredCompetenceReport,
  CompetenceContent,
} from '../../src/reports/competence/schema.js';

/** A report as it lies in a package: with what it tells of the framework, in one language. */
export function packReport(
  report: ReportContent,
  framework: Framework,
  language: string,
): ReportContent {
  return isCompetence(report) ? packCompetence(report, framework, language) : report;
}

function isCompetence(report: ReportContent): report is AuthoredCompetenceReport {
  return report.kind === 'competence';
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
