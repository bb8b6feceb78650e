import { evidenceShare, showings, type Showing } from '../../core/scenario/evidence.js';
import { businessResult } from '../../core/scenario/outcome.js';
import type { Table } from '../../core/scenario/card-kind.js';
import { begin, isOver, step, tableOf, type Move } from '../../core/scenario/play.js';
import type { Run } from '../../core/scenario/scenario.js';
import type { Setting } from '../../core/scenario/scope.js';
import type { World } from '../../core/scenario/world.js';
import type { Counts, Mode, ScenarioContent } from './content.js';

/** One time through, as it was set up. */
export interface PlayedRun extends Run {
  readonly mode: Mode;
}

/** A decision with the time spent on it. */
export interface TimedMove extends Move {
  /** A whole number up to `MOST_SECONDS`. */
  readonly seconds: number;
}

/** Most seconds that are told of one decision; who takes longer was elsewhere. */
export const MOST_SECONDS = 1023;

/** Most decisions on one competence that are told of a run. */
export const MOST_DECISIONS = 15;

/** What is kept of a run that is over. */
export interface FinishedRun extends PlayedRun {
  /** Share of the evidence, 0 to 1, in whole percent; 0 for a run that gives none. */
  readonly share: number;
  /** Business result, 0 to 100. */
  readonly business: number;
}

/** The evidence of the run that counts. */
export interface KeptEvidence {
  readonly share: number;
  /** In the order of the competences of the content, in whole percent. */
  readonly showings: readonly Showing[];
}

/** What earlier runs of the learner left. */
export interface Earlier {
  /** Complete runs, at most 63. */
  readonly runs: number;
  /** The first, the best and the latest of them, each once, the oldest first. */
  readonly list: readonly FinishedRun[];
  readonly kept?: KeptEvidence | undefined;
}

/** What the learner looks at: what a round began with, a card, what followed, or the account of a round. */
export type Place = 'news' | 'card' | 'after' | 'results';

/** The places by their number in saved work. */
export const PLACES: readonly Place[] = ['news', 'card', 'after', 'results'];

/** An attempt at a game: one run, and what earlier ones left. */
export interface ScenarioState {
  readonly seed: number;
  readonly earlier: Earlier;
  /** Absent until the learner has chosen how to play. */
  readonly run?: PlayedRun | undefined;
  readonly moves: readonly TimedMove[];
  /** Picks of the card on the table that are final. */
  readonly draft: readonly string[];
  /** Seconds spent on them. */
  readonly draftSeconds: number;
  readonly at: Place;
  /** What the learner wrote after the run; never scored. */
  readonly reflection: string;
}

/** No runs yet. */
export const NO_RUNS: Earlier = { runs: 0, list: [] };

/** A run with its rules; undefined while there is no run. */
export function settingOf({ game }: ScenarioContent, { run }: ScenarioState): Setting | undefined {
  return run && { scenario: game, run };
}

const worlds = new WeakMap<ScenarioContent, WeakMap<readonly Move[], World>>();

/**
 * How things stand in an attempt; undefined while there is no run.
 *
 * It follows from the moves, and is remembered for the moves before, so that a decision is one step.
 */
export function worldOf(content: ScenarioContent, state: ScenarioState): World | undefined {
  const setting = settingOf(content, state);
  return setting && worldAfter(content, setting, state.moves);
}

/** The card to decide now; undefined while there is no run, and when it is over. */
export function tableOn(content: ScenarioContent, state: ScenarioState): Table | undefined {
  const setting = settingOf(content, state);
  const world = worldOf(content, state);
  return setting && world && tableOf(setting, world);
}

function worldAfter(content: ScenarioContent, setting: Setting, moves: readonly Move[]): World {
  const there = worlds.get(content)?.get(moves);
  if (there) return there;
  const world = moves.reduce((now, move) => step(setting, now, move), begin(setting));
  rememberWorld(content, moves, world);
  return world;
}

/** Remembers the world after one more move. */
export function rememberWorld(
  content: ScenarioContent,
  moves: readonly Move[],
  world: World,
): void {
  const known = worlds.get(content) ?? new WeakMap<readonly Move[], World>();
  worlds.set(content, known);
  known.set(moves, world);
}

/** Whether all rounds of the run are over. */
export function isFinished(content: ScenarioContent, state: ScenarioState): boolean {
  const setting = settingOf(content, state);
  const world = worldOf(content, state);
  return setting !== undefined && world !== undefined && isOver(setting, world);
}

/** Ids of the competences that a game shows, in the order of the content. */
export function competencesOf({ competences = [] }: ScenarioContent): readonly string[] {
  return competences.map(({ id }) => id);
}

/** What earlier runs leave once the run at hand is over; the same as before while it is not. */
export function earlierWith(content: ScenarioContent, state: ScenarioState): Earlier {
  const { earlier, run } = state;
  const setting = settingOf(content, state);
  const world = worldOf(content, state);
  if (!run || !setting || !world || !isOver(setting, world)) return earlier;
  const assessed = run.mode === 'assess';
  const share = assessed ? inPercent(evidenceShare(world.decisions)) : 0;
  const finished = { ...run, share, business: businessResult(setting, world) };
  const now: KeptEvidence | undefined = assessed
    ? {
        share,
        showings: showings(world.decisions, competencesOf(content)).map((one) => ({
          ...one,
          decisions: Math.min(MOST_DECISIONS, one.decisions),
          share: inPercent(one.share),
        })),
      }
    : undefined;
  return {
    runs: Math.min(63, earlier.runs + 1),
    list: listWith(earlier.list, finished),
    kept: keeper(content.counts, earlier.kept, now),
  };
}

/** Which of two pieces of evidence counts. */
function keeper(
  counts: Counts,
  before: KeptEvidence | undefined,
  now: KeptEvidence | undefined,
): KeptEvidence | undefined {
  if (!before || !now) return before ?? now;
  if (counts === 'best') return now.share > before.share ? now : before;
  return counts === 'latest' ? now : before;
}

function listWith(list: readonly FinishedRun[], finished: FinishedRun): readonly FinishedRun[] {
  const all = [...list, finished];
  const best = all.reduce((one, other) => (other.share > one.share ? other : one));
  return all.filter((one, at) => at === 0 || one === best || one === finished);
}

function inPercent(share: number): number {
  return Math.round(share * 100) / 100;
}
