import { cardKind } from '../../core/scenario/kinds/index.js';
import { allCards, moveBits, packMove, unpackMove } from '../../core/scenario/moves.js';
import { begin, isLegal, step } from '../../core/scenario/play.js';
import type { Scenario } from '../../core/scenario/scenario.js';
import type { CapacityPart, Unpacked } from '../../core/session/activity.js';
import type { BitReader, BitWriter } from '../../core/session/bits.js';
import { packText, textBits, unpackText } from '../../core/session/text-bits.js';
import { MODES, type ScenarioContent } from './content.js';
import {
  competencesOf,
  MOST_DECISIONS,
  MOST_SECONDS,
  PLACES,
  rememberWorld,
  settingOf,
  tableOn,
  type Earlier,
  type FinishedRun,
  type PlayedRun,
  type ScenarioState,
  type TimedMove,
} from './scenario-state.js';

/*
 * The body of a saved game:
 *
 * | bits | field |
 * |---|---|
 * | 6 | complete runs before this one |
 * | 2 | of which so many are told of, each a run, 7 bits of evidence and 7 of business, in percent |
 * | 1 | whether there is evidence that counts: 7 bits of share, 5 of a count, then for each competence 24 bits of its id, 4 of decisions and 7 of share |
 * | 1 | whether a run has begun; if so: |
 * | 32, 3, 2 | code, number of the persona, mode (a run) |
 * | 2 | place |
 * | 12 + 8 a byte | reflection |
 * | 7 | decisions, each with 10 bits of seconds |
 * | 1 | whether a decision has begun; if so, that with 10 bits of seconds |
 *
 * Decisions come last, as nothing can be read after one on a card that is no more.
 */
const RUN = 32 + 3 + 2;
const FINISHED = RUN + 7 + 7;
const COUNT = 7;
const SECONDS = 10;
const SHOWING = 4 * 6 + 4 + 7;

/** Packs an attempt. */
export function packScenario(
  content: ScenarioContent,
  state: ScenarioState,
  writer: BitWriter,
): void {
  const { run, moves, draft, at, reflection, earlier } = state;
  packEarlier(content.game, earlier, writer);
  writer.flag(run !== undefined);
  if (!run) return;
  packRun(content.game, run, writer);
  writer.write(PLACES.indexOf(at), 2);
  packText(reflection, content.reflection, writer);
  writer.write(moves.length, COUNT);
  for (const move of moves) packTimed(content.game, move, writer);
  const card = draft.length > 0 ? tableOn(content, state)?.card.id : undefined;
  writer.flag(card !== undefined);
  if (card !== undefined) {
    packTimed(content.game, { card, picks: draft, seconds: state.draftSeconds }, writer);
  }
}

/** Reads an attempt; decisions that the present content has no place for, and all that follow, are counted. */
export function unpackScenario(
  content: ScenarioContent,
  reader: BitReader,
  seed: number,
): Unpacked<ScenarioState> {
  const earlier = unpackEarlier(content, reader);
  const nothing = { moves: [], draft: [], draftSeconds: 0, reflection: '' };
  const fresh: ScenarioState = { seed, earlier, at: 'news', ...nothing };
  if (!reader.flag()) return { state: fresh, dropped: 0 };
  const run = unpackRun(content.game, reader);
  const at = PLACES[reader.read(2)] ?? 'news';
  const reflection = unpackText(reader);
  const count = reader.read(COUNT);
  if (!run) return { state: fresh, dropped: count };
  const moves = unpackMoves(content.game, reader, count);
  const state = replayed(content, { ...fresh, run, at, reflection }, moves);
  const dropped = count - state.moves.length;
  if (dropped > 0) return { state: { ...state, at: 'card' }, dropped };
  return { state: withDraft(content, state, reader), dropped };
}

function unpackMoves(game: Scenario, reader: BitReader, count: number): readonly TimedMove[] {
  const moves: TimedMove[] = [];
  while (moves.length < count) {
    const move = unpackTimed(game, reader);
    if (!move) break;
    moves.push(move);
  }
  return moves;
}

/** The attempt with a decision that has begun, if one has and can still be made. */
function withDraft(
  content: ScenarioContent,
  state: ScenarioState,
  reader: BitReader,
): ScenarioState {
  const move = reader.flag() ? unpackTimed(content.game, reader) : undefined;
  const table = tableOn(content, state);
  const fits =
    table && table.card.id === move?.card && cardKind(table.card).allows(table, move.picks);
  return fits ? { ...state, draft: move.picks, draftSeconds: move.seconds } : state;
}

function packTimed(game: Scenario, move: TimedMove, writer: BitWriter): void {
  packMove(game, move, writer);
  writer.write(Math.min(MOST_SECONDS, move.seconds), SECONDS);
}

function unpackTimed(game: Scenario, reader: BitReader): TimedMove | undefined {
  const move = unpackMove(game, reader);
  return move && { ...move, seconds: reader.read(SECONDS) };
}

/** The attempt with those moves that can still be made. */
function replayed(
  content: ScenarioContent,
  state: ScenarioState,
  moves: readonly TimedMove[],
): ScenarioState {
  const setting = settingOf(content, state);
  if (!setting) return state;
  let world = begin(setting);
  const made: TimedMove[] = [];
  for (const move of moves) {
    if (!isLegal(setting, world, move)) break;
    world = step(setting, world, move);
    made.push(move);
  }
  rememberWorld(content, made, world);
  return { ...state, moves: made };
}

function packEarlier(game: Scenario, { runs, list, kept }: Earlier, writer: BitWriter): void {
  writer.write(runs, 6).write(list.length, 2);
  for (const run of list) {
    packRun(game, run, writer);
    writer.write(percent(run.share), 7).write(run.business, 7);
  }
  writer.flag(kept !== undefined);
  if (!kept) return;
  writer.write(percent(kept.share), 7).write(kept.showings.length, 5);
  for (const { competence, decisions, share } of kept.showings) {
    for (const sign of competence) writer.write(parseInt(sign, 36), 6);
    writer.write(Math.min(MOST_DECISIONS, decisions), 4).write(percent(share), 7);
  }
}

function unpackEarlier(content: ScenarioContent, reader: BitReader): Earlier {
  const runs = reader.read(6);
  const list = Array.from({ length: reader.read(2) }, () => {
    const run = unpackRun(content.game, reader);
    const share = reader.read(7) / 100;
    const business = reader.read(7);
    return run && { ...run, share, business };
  }).filter((one): one is FinishedRun => one !== undefined);
  if (!reader.flag()) return { runs, list };
  const share = reader.read(7) / 100;
  const read = Array.from({ length: reader.read(5) }, () => ({
    competence: Array.from('FIN2', () => reader.read(6).toString(36).toUpperCase()).join(''),
    decisions: reader.read(4),
    share: reader.read(7) / 100,
  }));
  // A later version of the content may have other competences.
  const showings = competencesOf(content).map(
    (id) =>
      read.find(({ competence }) => competence === id) ?? {
        competence: id,
        decisions: 0,
        share: 0,
      },
  );
  return { runs, list, kept: { share, showings } };
}

function packRun(game: Scenario, { code, persona, mode }: PlayedRun, writer: BitWriter): void {
  const number = game.personas.find(({ id }) => id === persona)?.number ?? 0;
  writer.write(code, 32).write(number, 3).write(MODES.indexOf(mode), 2);
}

function unpackRun({ personas }: Scenario, reader: BitReader): PlayedRun | undefined {
  const code = reader.read(32);
  const number = reader.read(3);
  const mode = MODES[reader.read(2)];
  const persona = personas.find((one) => one.number === number);
  return persona && mode && { code, persona: persona.id, mode };
}

function percent(share: number): number {
  return Math.round(share * 100);
}

/** Bits of the longest attempt. */
export function capacityOfGame({
  game,
  reflection,
  competences,
}: {
  readonly game: Scenario;
  readonly reflection: number;
  /** Competences that the game shows. */
  readonly competences: number;
}): readonly CapacityPart[] {
  const bitsOf = (id: string) => {
    const card = allCards(game).find((one) => one.id === id);
    return card ? moveBits(card) + SECONDS : 0;
  };
  const decisions = game.rounds
    .flatMap(({ slots }) => slots)
    .map(({ a, b }) => Math.max(...[...a, ...b].map(bitsOf)))
    .reduce((sum, bits) => sum + bits, 0);
  const efforts = game.effort ? game.rounds.length * bitsOf(game.effort.id) : 0;
  return [
    { name: 'earlier runs', bits: 6 + 2 + 3 * FINISHED + 1 + 7 + 5 + competences * SHOWING },
    { name: 'place and run', bits: 1 + RUN + 2 + COUNT + 1 },
    { name: 'decisions', bits: decisions + efforts },
    // A decision under way is one that is not yet among them.
    { name: 'the reflection', bits: textBits(reflection) },
  ];
}

/** Bits of the longest attempt at a game as a package has it. */
export function capacityOfScenario({
  competences = [],
  game,
  reflection,
}: ScenarioContent): readonly CapacityPart[] {
  return capacityOfGame({ game, reflection, competences: competences.length });
}
