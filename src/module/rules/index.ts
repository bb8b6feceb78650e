import type { Rule } from '../rule.js';
import { advice } from './advice.js';
import { answerPatterns } from './answer-patterns.js';
import { cases } from './cases.js';
import { competenceReport } from './competence-report.js';
import { competences } from './competences.js';
import { conditions } from './conditions.js';
import { coverage } from './coverage.js';
import { difficulties } from './difficulties.js';
import { dimensions } from './dimensions.js';
import { enemies } from './enemies.js';
import { factReferences } from './fact-references.js';
import { facts } from './facts.js';
import { forms } from './forms.js';
import { itemChecks } from './item-checks.js';
import { itemSize } from './item-size.js';
import { lmsIds } from './lms-ids.js';
import { lookAlikes } from './look-alikes.js';
import { nameClashes } from './name-clashes.js';
import { nothingToEarn } from './nothing-to-earn.js';
import { order } from './order.js';
import { pools } from './pools.js';
import { readability } from './readability.js';
import { readinessReport } from './readiness-report.js';
import { reviewDates } from './review-dates.js';
import { scenario } from './scenario.js';
import { stateSize } from './state-size.js';
import { terms } from './terms.js';
import { textBudget } from './text-budget.js';
import { uniqueIds } from './unique-ids.js';
import { unit } from './unit.js';
import { unusedFacts } from './unused-facts.js';

/** All rules, each in a file of its own. */
export const rules: readonly Rule[] = [
  uniqueIds,
  dimensions,
  competences,
  facts,
  factReferences,
  reviewDates,
  conditions,
  order,
  itemChecks,
  itemSize,
  nothingToEarn,
  cases,
  pools,
  forms,
  enemies,
  readinessReport,
  competenceReport,
  advice,
  nameClashes,
  lmsIds,
  answerPatterns,
  readability,
  coverage,
  difficulties,
  unusedFacts,
  lookAlikes,
  scenario,
  unit,
  terms,
  textBudget,
  stateSize,
];
