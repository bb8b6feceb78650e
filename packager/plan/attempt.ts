import { en } from '../../src/i18n/en.js';
import * as kindWords from '../../src/i18n/en/index.js';
import { registerAllKindWords } from '../../src/i18n/kinds/words.js';
import '../../src/items/index.js';
import {
  isGame,
  isProgramme,
  isUnit,
  type PackageSettings,
  type PackedModule,
} from '../../src/module/packed-module.js';
import { assessment } from '../../src/players/assessment/assessment.js';
import type { ScenarioContent } from '../../src/players/scenario/content.js';
import { scenario } from '../../src/players/scenario/scenario.js';
import type { ProgrammeContent } from '../../src/players/programme/content.js';
import { programme } from '../../src/players/programme/programme.js';
import type { UnitContent } from '../../src/players/unit/content.js';
import { unit } from '../../src/players/unit/unit.js';
import '../../src/reports/index.js';

// Some reports say in words what they tell.
registerAllKindWords('en', kindWords);

/** What the LMS will be told of an attempt, whoever the learner is. */
export interface AttemptFacts {
  /** All objectives with their names, always in this order. */
  readonly objectives: PackageSettings['objectives'];
  /** Whether the LMS is told a score. */
  readonly graded: boolean;
  /** Whether it is told single answers. */
  readonly answers: boolean;
  /** Share of full credit needed to pass, 0 to 1; absent when there is no pass mark. */
  readonly passMark?: number | undefined;
}

/**
 * What the LMS will be told of an attempt, found by handing in one without a single answer.
 *
 * The same functions run in the learner's browser, so a manifest never promises what the package does
 * not tell. The pass mark is the report's `passMark`, in percent.
 */
export function attemptFacts(module: PackedModule): AttemptFacts {
  const { phrases } = en;
  if (isGame(module.activity)) return gameFacts({ ...module.activity, phrases });
  if (isProgramme(module.activity)) return programmeFacts({ ...module.activity, phrases });
  if (isUnit(module.activity)) return unitFacts({ ...module.activity, phrases });
  const content = { ...module.activity, phrases };
  const state = assessment.apply(content, assessment.start(content, 0), { type: 'hand-in' });
  const result = assessment.result(content, state);
  const mark: unknown = 'passMark' in content.report ? content.report.passMark : undefined;
  return {
    objectives: result.objectives.map(({ id, name }) => ({ id, name })),
    graded: result.credit !== undefined,
    answers: true,
    passMark: typeof mark === 'number' && result.passed !== undefined ? mark / 100 : undefined,
  };
}

/** A programme has one line for each module, and the combined score where any module has a weight. */
function programmeFacts(content: Omit<ProgrammeContent, 'told'>): AttemptFacts {
  const whole = { ...content, told: kindWords.programme };
  const { objectives } = programme.result(whole, programme.start(whole, 0));
  const graded = content.parts.some(({ weight }) => weight > 0);
  return {
    objectives: objectives.map(({ id, name }) => ({ id, name })),
    graded,
    answers: false,
    passMark: graded ? content.passMark / 100 : undefined,
  };
}

/** The score of a unit is that of its check. */
function unitFacts(content: UnitContent): AttemptFacts {
  const { objectives } = unit.result(content, unit.start(content, 0));
  return {
    objectives: objectives.map(({ id, name }) => ({ id, name })),
    graded: true,
    answers: true,
    passMark: content.check.mastery / 100,
  };
}

/** The score of a game is evidence, which only an assessed run gives. */
function gameFacts(content: ScenarioContent): AttemptFacts {
  const { objectives } = scenario.result(content, scenario.start(content, 0));
  return {
    objectives: objectives.map(({ id, name }) => ({ id, name })),
    graded: content.modes.includes('assess'),
    answers: true,
  };
}
