import { plainText } from '../../content/prose.js';
import { cardKind } from '../../core/scenario/kinds/index.js';
import { businessResult, endingOf } from '../../core/scenario/outcome.js';
import { begin, cardOf, isLegal, step } from '../../core/scenario/play.js';
import type { Card } from '../../core/scenario/scenario.js';
import { valueIn, type Setting } from '../../core/scenario/scope.js';
import type { Decision, World } from '../../core/scenario/world.js';
import type { Activity, Standing } from '../../core/session/activity.js';
import { cutToBytes } from '../../core/session/text-bits.js';
import type { Answer, Objective, Result, TypedResponse } from '../../core/report/result.js';
import { kindWords } from '../../i18n/kinds/words.js';
import type {} from '../../i18n/kinds/scenario.js';
import type { Mode, ScenarioContent } from './content.js';
import { decisionWords } from './decision-words.js';
import { atPlace } from './figures.js';
import { measureOf } from './measures.js';
import { packScenario, unpackScenario } from './pack.js';
import {
  earlierWith,
  type KeptEvidence,
  isFinished,
  MOST_SECONDS,
  NO_RUNS,
  rememberWorld,
  settingOf,
  tableOn,
  worldOf,
  type ScenarioState,
} from './scenario-state.js';

/** What a learner can do in a game. */
export type ScenarioAction =
  | {
      readonly type: 'set-up';
      readonly persona: string;
      readonly mode: Mode;
      /** The code of the run, of 32 bits. */
      readonly code: number;
    }
  /** One more final pick of a card that answers. */
  | { readonly type: 'pick'; readonly pick: string; readonly seconds: number }
  | { readonly type: 'decide'; readonly picks: readonly string[]; readonly seconds: number }
  | { readonly type: 'continue' }
  | { readonly type: 'reflect'; readonly text: string };

/** A game: decisions in rounds, of which none can be taken back. */
export const scenario: Activity<ScenarioContent, ScenarioState, ScenarioAction> = {
  kind: 'scenario',
  start: (content, seed, _learner, before) => ({
    ...fresh(seed),
    ...(before && { earlier: earlierWith(content, before) }),
  }),
  apply,
  complete: isFinished,
  standing,
  result: resultOf,
  answers: answersOf,
  pack: packScenario,
  unpack: unpackScenario,
};

function fresh(seed: number): ScenarioState {
  const nothing = { moves: [], draft: [], draftSeconds: 0, reflection: '' };
  return { seed, earlier: NO_RUNS, at: 'news', ...nothing };
}

/** The code of a run that nobody has chosen: odd and even runs deal from the two sets in turn. */
export function codeFor({ seed, earlier }: ScenarioState): number {
  return ((seed >>> 1) * 2 + (earlier.runs % 2)) >>> 0;
}

function apply(
  content: ScenarioContent,
  state: ScenarioState,
  action: ScenarioAction,
): ScenarioState {
  switch (action.type) {
    case 'set-up':
      return setUp(content, state, action);
    case 'pick':
      return picked(content, state, action.pick, action.seconds);
    case 'decide':
      return decided(content, state, action.picks, action.seconds);
    case 'continue':
      return onward(content, state);
    case 'reflect': {
      if (!isFinished(content, state)) return state;
      const reflection = cutToBytes(action.text, content.reflection);
      return reflection === state.reflection ? state : { ...state, reflection };
    }
  }
}

function setUp(
  { game, modes }: ScenarioContent,
  state: ScenarioState,
  { persona, mode, code }: Extract<ScenarioAction, { type: 'set-up' }>,
): ScenarioState {
  const known = game.personas.some(({ id }) => id === persona) && modes.includes(mode);
  if (state.run || !known) return state;
  // The list is a new one, as worlds are remembered by it.
  return { ...state, run: { persona, mode, code: code >>> 0 }, moves: [] };
}

function picked(
  content: ScenarioContent,
  state: ScenarioState,
  pick: string,
  seconds: number,
): ScenarioState {
  const table = tableOn(content, state);
  if (!table || state.at !== 'card') return state;
  const draft = [...state.draft, pick];
  const kind = cardKind(table.card);
  if (!kind.stepwise || !kind.allows(table, draft)) return state;
  return kind.settles(table, draft)
    ? decided(content, state, draft, seconds)
    : { ...state, draft, draftSeconds: spent(state, seconds) };
}

function decided(
  content: ScenarioContent,
  state: ScenarioState,
  picks: readonly string[],
  seconds: number,
): ScenarioState {
  const table = tableOn(content, state);
  if (!table || state.at !== 'card') return state;
  const { draft } = state;
  const { setting, world } = table;
  const move = { card: table.card.id, picks, seconds: spent(state, seconds) };
  // What was final stays so.
  const keeps = draft.every((pick, at) => picks[at] === pick);
  if (!keeps || !isLegal(setting, world, move)) return state;
  const next = step(setting, world, move);
  const moves = [...state.moves, move];
  rememberWorld(content, moves, next);
  const closed = next.round > world.round;
  const tells = table.card.competences.length > 0;
  const at = closed && !tells ? 'results' : 'after';
  return { ...state, moves, draft: [], draftSeconds: 0, at };
}

/** Seconds spent on a card with some more. */
function spent({ draftSeconds }: ScenarioState, seconds: number): number {
  return Math.min(MOST_SECONDS, draftSeconds + Math.max(0, Math.round(seconds)));
}

function onward(content: ScenarioContent, state: ScenarioState): ScenarioState {
  const world = worldOf(content, state);
  if (!world || !state.run) return state;
  switch (state.at) {
    case 'news':
      return isFinished(content, state) ? state : { ...state, at: 'card' };
    case 'after':
      return { ...state, at: world.decided === 0 ? 'results' : 'card' };
    case 'results':
      return { ...state, at: 'news' };
    case 'card':
      return state;
  }
}

/** Decisions of a whole run, as things stand: whether a round ends with a card may depend on them. */
function decisionsIn(content: ScenarioContent, state: ScenarioState): number {
  const { effort, personas, rounds } = content.game;
  const run = { code: 0, persona: personas[0]?.id ?? '' };
  const setting = settingOf(content, state) ?? { scenario: content.game, run };
  const world = worldOf(content, state) ?? begin(setting);
  const ends = (round: number) =>
    effort !== undefined && valueIn(setting, { ...world, round }, effort.when, 1) !== 0;
  return rounds.reduce((sum, { slots }, at) => sum + slots.length + (ends(at + 1) ? 1 : 0), 0);
}

function standing(content: ScenarioContent, state: ScenarioState): Standing {
  const world = worldOf(content, state);
  const answered = state.moves.length;
  // The card at the end of a round may not have been asked in every round.
  const total = isFinished(content, state) ? answered : decisionsIn(content, state);
  const left = (content.minutes * (total - answered)) / Math.max(1, total);
  return {
    answered,
    total,
    place: (state.run && world && content.game.rounds[world.round - 1]?.title) ?? '',
    minutesLeft: answered === total ? 0 : Math.max(1, Math.round(left)),
  };
}

function resultOf(content: ScenarioContent, state: ScenarioState): Result {
  const complete = isFinished(content, state);
  const { kept } = earlierWith(content, state);
  return {
    complete,
    progress: complete ? 1 : state.moves.length / Math.max(1, decisionsIn(content, state)),
    objectives: [
      ...objectivesOf(content, kept),
      gradeObjective(kept),
      businessObjective(complete ? settingOf(content, state) : undefined, worldOf(content, state)),
    ],
    ...(kept && { credit: kept.share }),
  };
}

/** Decisions on a competence from which on something is said of it. */
export const ENOUGH = 2;

function objectivesOf(
  { bankVersion, competences = [] }: ScenarioContent,
  kept: KeptEvidence | undefined,
): readonly Objective[] {
  const words = kindWords('scenario');
  return competences.map(({ id, name }) => {
    const showing = kept?.showings.find(({ competence }) => competence === id);
    const { decisions = 0, share = 0 } = showing ?? {};
    const enough = decisions >= ENOUGH;
    const measure =
      bankVersion === undefined ? undefined : measureOf({ decisions, share }, bankVersion);
    return {
      id,
      name,
      complete: enough,
      summary: words.shown(Math.round(share * 100), decisions),
      ...(enough && { credit: share }),
      ...(measure && { measure }),
    };
  });
}

/** What the run that counts has shown in all, as the score says it too. */
function gradeObjective(kept: KeptEvidence | undefined): Objective {
  const words = kindWords('scenario');
  const summary = kept ? words.ofHundred(String(Math.round(kept.share * 100))) : words.shown(0, 0);
  const { graded: name } = words;
  return {
    id: 'grade',
    name,
    complete: kept !== undefined,
    summary,
    ...(kept && { credit: kept.share }),
  };
}

/** Id of the objective that tells how the business did; it never has a score. */
const BUSINESS = 'business';

function businessObjective(setting: Setting | undefined, world: World | undefined): Objective {
  const words = kindWords('scenario');
  const told = setting && world;
  return {
    id: BUSINESS,
    name: words.business,
    complete: told !== undefined,
    summary: told
      ? words.businessOf(businessResult(setting, world), endingOf(setting, world)?.title ?? '')
      : words.notOver,
  };
}

function answersOf(content: ScenarioContent, state: ScenarioState): readonly Answer[] {
  const setting = settingOf(content, state);
  const world = worldOf(content, state);
  if (!setting || !world) return [];
  return world.decisions.flatMap((decision, at) => {
    const card = cardOf(setting, decision.card);
    const seconds = state.moves[at]?.seconds ?? 0;
    return card ? [{ ...answerOf(content, state, card, decision), seconds }] : [];
  });
}

function answerOf(
  { game }: ScenarioContent,
  { run }: ScenarioState,
  card: Card,
  decision: Decision,
): Omit<Answer, 'seconds'> {
  const { picks, place: focus = '', variant, round, credit } = decision;
  const words = decisionWords(game, card, decision);
  const named = (text: string) => atPlace(game, { focus }, text);
  const repeated = card.kind === 'allocate';
  const objective = card.competences[0];
  const options = card.kind === 'options' ? card.variants[variant]?.options : undefined;
  const response: TypedResponse = options
    ? {
        type: 'choice',
        chosen: picks,
        options: options.map(({ key, text }) => ({ key, text: named(text) })),
      }
    : { type: 'long-fill-in', text: words };
  return {
    item: repeated ? `${card.id}-${String(round)}` : card.id,
    prompt: named(`${card.title}: ${plainText(card.variants[variant]?.situation ?? [])}`),
    words,
    response,
    // Who decided is not known of a team, and practice shows the authors' view.
    ...(credit !== undefined && run?.mode === 'assess' && { credit }),
    ...(objective !== undefined && { objective }),
  };
}
