import type { Prose } from '../../../content/prose.js';
import { evidenceShare } from '../../../core/scenario/evidence.js';
import {
  businessFigures,
  businessResult,
  endingOf,
  type BusinessFigure,
} from '../../../core/scenario/outcome.js';
import { turningPoints } from '../../../core/scenario/debrief.js';
import { begin, cardOf } from '../../../core/scenario/play.js';
import type { Card, Ending } from '../../../core/scenario/scenario.js';
import type { Setting } from '../../../core/scenario/scope.js';
import type { Decision, World } from '../../../core/scenario/world.js';
import type { ScenarioContent } from '../content.js';
import { decisionWords } from '../decision-words.js';
import { atPlace } from '../figures.js';
import { settingOf, worldOf, type PlayedRun, type ScenarioState } from '../scenario-state.js';
import { gradeOf, type Grade } from './grade.js';
import { nextOf, practiceOf, type NextStep, type Practice } from './next.js';
import { roleGapOf, rowsOf, type CompetenceRow, type RoleGap } from './rows.js';
import { runsOf, type ToldRuns } from './runs.js';

/** A decision as the debrief tells it. */
export interface ToldDecision extends Decision {
  readonly title: string;
  /** What was decided; empty where nothing was chosen or agreed. */
  readonly words: string;
  /** What follows from the option that was chosen; empty where there are none. */
  readonly feedback: string;
  readonly view: Prose;
  /** Something to think about; empty for none. */
  readonly question: string;
  readonly facts: readonly string[];
}

/** A decision that turned the run. */
export interface ToldTurn extends ToldDecision {
  /** Place of the decision among all of the run. */
  readonly at: number;
  /** Title of the round. */
  readonly when: string;
  /** The best decision in words. */
  readonly best: string;
  /** Business result of the same run with that decision. */
  readonly other: number;
}

/** A round as the debrief tells it. */
export interface ToldRound {
  readonly title: string;
  /** Title of the event it began with; empty for none. */
  readonly event: string;
  /** Business result at its end. */
  readonly result: number;
  readonly decisions: readonly ToldDecision[];
}

/** What the debrief of a run says. */
export interface DebriefFindings {
  readonly run: PlayedRun;
  readonly persona: string;
  readonly ending?: Ending | undefined;
  /** Business result, 0 to 100, with its parts. */
  readonly business: number;
  readonly parts: readonly BusinessFigure[];
  /** Business result before the first decision. */
  readonly began: number;
  /** Share of the evidence in percent; absent for a run that gives none. */
  readonly share?: number | undefined;
  /** Decisions that show something of competences, by how much they show. */
  readonly grades: Readonly<Record<Grade, number>>;
  readonly runs: ToldRuns;
  readonly rounds: readonly ToldRound[];
  /** At most three, in the order of the run. */
  readonly turns: readonly ToldTurn[];
  readonly competences: readonly CompetenceRow[];
  readonly role?: RoleGap | undefined;
  /** At most three, the most urgent first. */
  readonly next: readonly NextStep[];
  readonly practice: Practice;
  /** The question of the weakest decision; empty for none. */
  readonly question: string;
}

/** What a run says; undefined while there is none. */
export function findingsOf(
  content: ScenarioContent,
  state: ScenarioState,
): DebriefFindings | undefined {
  const setting = settingOf(content, state);
  const world = worldOf(content, state);
  const { run } = state;
  if (!setting || !world || !run) return undefined;
  const { decisions } = world;
  const business = businessResult(setting, world);
  const told = decisions.map((decision) => toldOf(content, setting, world, decision));
  const competences = rowsOf(content.competences ?? [], decisions);
  const telling = told.filter(({ credit }) => credit !== undefined);
  return {
    run,
    persona: content.game.personas.find(({ id }) => id === run.persona)?.name ?? '',
    ending: endingOf(setting, world),
    business,
    parts: businessFigures(setting, world),
    began: businessResult(setting, begin(setting)),
    share: run.mode === 'assess' ? Math.round(evidenceShare(decisions) * 100) : undefined,
    grades: tallyOf(telling),
    runs: runsOf(content, state),
    rounds: roundsOf(setting, world, told),
    turns: turnsOf(setting, world, state, told),
    competences,
    role: content.role && roleGapOf(content.role, competences),
    next: nextOf(competences, content.role?.weights),
    practice: practiceOf(content, state),
    question: weakestOf(telling)?.question ?? '',
  };
}

function toldOf(
  { facts }: ScenarioContent,
  setting: Setting,
  world: World,
  decision: Decision,
): ToldDecision {
  const card = cardOf(setting, decision.card);
  const told = {
    title: card?.title ?? '',
    words: card ? decisionWords(setting.scenario, card, decision) : '',
    feedback: card ? feedbackOn(card, decision) : '',
    view: card?.view ?? [],
    question: card?.question ?? '',
  };
  return {
    ...decision,
    ...atPlace(setting.scenario, world, told),
    facts: facts?.[decision.card] ?? [],
  };
}

function feedbackOn(card: Card, { variant, picks }: Decision): string {
  if (card.kind !== 'options') return '';
  const { options = [] } = card.variants[variant] ?? {};
  return options.find(({ key }) => picks.includes(key))?.feedback ?? '';
}

function roundsOf(
  setting: Setting,
  world: World,
  told: readonly ToldDecision[],
): readonly ToldRound[] {
  const { events, rounds } = setting.scenario;
  return world.past.map(({ round, event, values, places }) => ({
    title: rounds[round - 1]?.title ?? '',
    event: events.find(({ id }) => id === event?.event)?.title ?? '',
    result: businessResult(setting, { ...world, values, places }),
    decisions: told.filter((one) => one.round === round),
  }));
}

function turnsOf(
  setting: Setting,
  world: World,
  { moves }: ScenarioState,
  told: readonly ToldDecision[],
): readonly ToldTurn[] {
  const result = businessResult(setting, world);
  return turningPoints(setting, moves).flatMap(({ at, best, business, round }) => {
    const decision = told[at];
    const card = decision && cardOf(setting, decision.card);
    if (!card) return [];
    return {
      ...decision,
      at,
      when: setting.scenario.rounds[round - 1]?.title ?? '',
      best: decisionWords(setting.scenario, card, { ...decision, picks: best }),
      other: result + business,
    };
  });
}

function tallyOf(telling: readonly ToldDecision[]): DebriefFindings['grades'] {
  const grades = telling.map(({ credit = 0 }) => gradeOf(credit));
  const count = (grade: Grade) => grades.filter((one) => one === grade).length;
  return { strong: count('strong'), partly: count('partly'), weak: count('weak') };
}

/** The decision that showed least of what it could, among those that leave a question. */
function weakestOf(decisions: readonly ToldDecision[]): ToldDecision | undefined {
  return decisions
    .filter(({ credit = 1, question }) => credit < 1 && question)
    .sort((one, other) => (one.credit ?? 1) - (other.credit ?? 1))[0];
}
