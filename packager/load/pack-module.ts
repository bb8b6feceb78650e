import { competenceNames, type Framework } from '../../src/core/competence/framework.js';
import { chanceOf, isWhole } from '../../src/items/guesses.js';
import type { ItemContent } from '../../src/core/assessment/item-type.js';
import { askingOf, type AskingActivity } from '../../src/module/asking.js';
import { askedItems } from '../../src/module/asked-order.js';
import type { AuthoredItem, AuthoredModule } from '../../src/module/authored.js';
import type { About, PackedActivity, PackedModule } from '../../src/module/packed-module.js';
import { isCompetenceReport } from '../../src/module/rules/competence-report.js';
import { isReadiness } from '../../src/module/rules/readiness-report.js';
import type { ModuleHead } from '../../src/module/schema.js';
import { factSources } from './fact-sources.js';
import { packGame } from './pack-game.js';
import { programmeWithoutParts } from './programme.js';
import { packUnit } from './pack-unit.js';
import { packReport } from './pack-report.js';
import { directionOf } from './direction.js';
import type { LanguageVersion } from './language-version.js';
import type { Branding } from './loaded-module.js';

/** A module as it lies in a package: without what only authors and checks read. */
export function packModule(
  version: LanguageVersion,
  branding: Branding,
  framework: Framework,
): PackedModule {
  const head = version.module.head.value;
  return {
    language: version.language,
    direction: directionOf(version.language),
    title: head.title,
    lead: head.lead,
    terms: head.terms,
    notes: head.notes,
    about: aboutOf(head, branding),
    activity: packActivity(head.activity, version, framework),
  };
}

function packActivity(
  activity: ModuleHead['activity'],
  version: LanguageVersion,
  framework: Framework,
): PackedActivity {
  switch (activity.kind) {
    case 'scenario':
      return packGame(version, framework);
    case 'programme':
      return programmeWithoutParts(activity);
    case 'unit':
      return packUnit(activity, version, framework, (item) =>
        forLearners(item, version, framework),
      );
    default:
      return packQuestions(activity, version, framework);
  }
}

/** An activity that asks items. */
function packQuestions(
  activity: AskingActivity,
  version: LanguageVersion,
  framework: Framework,
): PackedActivity {
  const { module, language } = version;
  return {
    feedback: 'after-each',
    ...forPlayer(activity),
    form: module.form,
    items: askedItems(module).map(({ value }) => forLearners(value, version, framework)),
    ...casesOf(module),
    report: packReport(version, framework),
    competences: competenceNames(framework, language, competencesIn(module)),
  };
}

/** The cases, where there are any. */
function casesOf({ cases }: AuthoredModule) {
  return cases.length > 0 ? { cases: cases.map(({ value }) => value) } : {};
}

/** Ids of the competences that items and report refer to. */
function competencesIn({ items, report }: AuthoredModule): ReadonlySet<string> {
  const ids = items.map((item) => item.value.competence);
  const advice = isReadiness(report) ? report.value.advice.map((one) => one.competence) : [];
  return new Set([...ids, ...advice].filter((id) => id !== undefined));
}

function aboutOf(head: ModuleHead, branding: Branding): About {
  const { publisher, website, logo, logoAlt, funding, contact } = branding;
  return {
    publisher,
    website,
    logo,
    logoAlt,
    funding,
    contact,
    licence: head.licence,
    licenceUrl: head.licenceUrl,
    attributions: head.attributions,
    version: head.version,
    checked: head.checked,
    accessibility: head.accessibility,
  };
}

/** An activity without what only authors and checks read; its items are in their order. */
function forPlayer(activity: AskingActivity) {
  const rest: { order?: unknown; textBudget?: unknown } & typeof activity = { ...activity };
  delete rest.order;
  delete rest.textBudget;
  return rest;
}

/**
 * An item without the ids of the facts behind it, which would tell an attentive learner the answer, and
 * without what only pools or a measurement read where there are none. The sources of the facts stand
 * below the reasons, which are shown once they give nothing away.
 */
function forLearners(
  { facts = [], ...rest }: AuthoredItem,
  { module: { head, report, form }, language }: LanguageVersion,
  framework: Framework,
): ItemContent {
  const sources = factSources(facts, framework, language);
  const item = sources.length > 0 ? { ...rest, why: [...(rest.why ?? []), ...sources] } : rest;
  const drawn = askingOf(head.value).pools || form;
  const unfiled = drawn ? item : { ...item, tags: undefined, enemies: undefined };
  if (isCompetenceReport(report)) {
    return { ...unfiled, chance: chanceOf(item), graded: !isWhole(item) };
  }
  const level = askingOf(head.value).pools ? item.level : undefined;
  return { ...unfiled, level, difficulty: undefined };
}
