import { STRUCTURE } from '../../src/core/adaptive/second-order.js';
import { ROLE_ITEM } from '../../src/core/assessment/form.js';
import type { Form } from '../../src/core/assessment/form.js';
import {
  areaOf,
  type Competence,
  type Framework,
  type FrameworkWords,
} from '../../src/core/competence/framework.js';
import { authoredForm, competencesOf } from '../../src/module/forms/apply-form.js';
import { roleKey } from '../../src/module/forms/role-keys.js';
import { isCompetenceReport } from '../../src/module/rules/competence-report.js';
import type { ModuleHead } from '../../src/module/schema.js';
import type { ReportContent } from '../../src/core/assessment/report-type.js';
import type { MeasureBasis } from '../../src/core/report/result.js';
import type {
  AuthoredCompetenceReport,
  CompetenceContent,
} from '../../src/reports/competence/schema.js';
import type { LanguageVersion } from './language-version.js';

/** A report as it lies in a package: with what it tells of the framework, in one language. */
export function packReport(
  { module: { report, head, form, items }, language }: LanguageVersion,
  framework: Framework,
): ReportContent {
  if (!isCompetenceReport(report)) return report.value;
  // A form for a role goes before what the report says.
  const role = roleOf(head.value) ?? report.value.role;
  const asksRole = items.some(({ value }) => value.id === ROLE_ITEM);
  const packed: CompetenceContent = {
    ...packCompetence({ ...report.value, role }, askedOf(framework, form), language),
    basis: basisOf(head.value.version),
    ...(form?.most === undefined ? {} : { tailored: true }),
    ...(asksRole ? { roles: reportedRoles(framework) } : {}),
  };
  return packed;
}

/** The framework without the competences of which the form asks nothing, and areas without any. */
function askedOf(framework: Framework, form: Form | undefined): Framework {
  if (!form) return framework;
  const asked = competencesOf(form);
  const areas = new Set([...asked].map(areaOf));
  const words = <Words extends FrameworkWords>(all: Words): Words => ({
    ...all,
    areas: all.areas.filter(({ id }) => areas.has(id)),
    competences: all.competences.filter(({ id }) => asked.has(id)),
  });
  const translations = Object.entries(framework.translations).map(
    ([language, one]) => [language, words(one)] as const,
  );
  return { ...words(framework), translations: Object.fromEntries(translations) };
}

/** The role that the form is for, by whose needs its result is measured too. */
function roleOf(head: ModuleHead): string | undefined {
  const form = authoredForm(head);
  return form?.kind === 'role' ? form.role : undefined;
}

function reportedRoles({ roles }: Framework): CompetenceContent['roles'] {
  return roles.map(({ name, targets }, at) => ({ key: roleKey(at), name, targets }));
}

/** What every measure of a package names: the version of its items, and what was held likely before. */
function basisOf(bankVersion: string): MeasureBasis {
  const { area, deviation } = STRUCTURE;
  const prior = `N(0,${area + deviation}): area N(0,${area}) + competence N(0,${deviation})`;
  return { bankVersion, prior };
}

function packCompetence(
  report: AuthoredCompetenceReport,
  framework: Framework,
  language: string,
): Omit<CompetenceContent, 'basis'> {
  const { areas, competences } = framework.translations[language] ?? framework;
  const role = framework.roles.find(({ id }) => id === report.role);
  return {
    ...report,
    areas: areas.map(({ id, name }) => ({ id, name })),
    competences: competences.map(({ id, name, levels, mappings }) => ({
      id,
      name,
      levels,
      area: areaOf(id),
      target: role?.targets[id],
      esco: escoOf(mappings),
    })),
    roleName: role?.name,
  };
}

/** Addresses of the ESCO skills closest to a competence; undefined where none was ever read. */
function escoOf({ esco }: Competence['mappings']): readonly string[] | undefined {
  const addresses = esco.flatMap(({ uri }) => uri ?? []);
  return addresses.length > 0 ? addresses : undefined;
}
