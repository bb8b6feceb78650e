import { allCards, moveBits, packMove, unpackMove } from '../../core/scenario/moves.js';
import { isLegal, step, begin, tableOf } from '../../core/scenario/play.js';
import type { Card, Scenario } from '../../core/scenario/scenario.js';
import type { CapacityPart, Unpacked } from '../../core/session/activity.js';
import type { BitReader, BitWriter } from '../../core/session/bits.js';
import { packText, textBits, unpackText } from '../../core/session/text-bits.js';
import { MODES, type ScenarioContent } from './content.js';
import {
  competencesOf,
  PLACES,
  rememberWorld,
  settingOf,
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
 * | 1 | whether there is evidence that counts: 7 bits of share, 5 of a count, then for each competence 4 bits of decisions and 7 of share |
 * | 1 | whether a run has begun; if so: |
 * | 32, 3, 2 | code, number of the persona, mode (a run) |
 * | 2 | place |
 * | 6 | decisions, each with 10 bits of seconds |
 * | 1 | whether a decision has begun; if so, that |
 * | 12 + 8 a byte | reflection |
 */
const RUN = 32 + 3 + 2;
const FINISHED = RUN + 7 + 7;
const MOST_SECONDS = 1023;
const SECONDS = 10;

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
  writer.write(PLACES.indexOf(at), 2).write(moves.length, 6);
  for (const move of moves) {
    packMove(content.game, move, writer);
    writer.write(Math.min(MOST_SECONDS, move.seconds), SECONDS);
  }
  const card = draft.length > 0 ? cardOnTable(content, state) : undefined;
  writer.flag(card !== undefined);
  if (card) packMove(content.game, { card: card.id, picks: draft }, writer);
  packText(reflection, content.reflection, writer);
}

/** Reads an attempt; decisions that the present content has no place for, and all that follow, are counted. */
export function unpackScenario(
  content: ScenarioContent,
  reader: BitReader,
  seed: number,
): Unpacked<ScenarioState> {
  const earlier = unpackEarlier(content, reader);
  const fresh = { seed, earlier, moves: [], draft: [], at: PLACES[0] ?? 'news', reflection: '' };
  if (!reader.flag()) return { state: fresh, dropped: 0 };
  const run = unpackRun(content.game, reader);
  const at = PLACES[reader.read(2)] ?? 'news';
  const count = reader.read(6);
  if (!run) return { state: fresh, dropped: count };
  const moves = unpackMoves(content.game, reader, count);
  const played = replayed(content, { ...fresh, run }, moves);
  const dropped = count - played.moves.length;
  // After a card that is no more, nothing behind it can be read.
  if (moves.length < count) return { state: { ...played, at: 'card' }, dropped };
  const draft = reader.flag() ? unpackMove(content.game, reader) : undefined;
  const reflection = unpackText(reader);
  if (dropped > 0) return { state: { ...played, at: 'card', reflection }, dropped };
  const state: ScenarioState = { ...played, at, reflection };
  const card = cardOnTable(content, state);
  return {
    state: draft?.card === card?.id ? { ...state, draft: draft?.picks ?? [] } : state,
    dropped,
  };
}

function unpackMoves(game: Scenario, reader: BitReader, count: number): readonly TimedMove[] {
  const moves: TimedMove[] = [];
  while (moves.length < count) {
    const move = unpackMove(game, reader);
    if (!move) break;
    moves.push({ ...move, seconds: reader.read(SECONDS) });
  }
  return moves;
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

function cardOnTable(content: ScenarioContent, state: ScenarioState): Card | undefined {
  const setting = settingOf(content, state);
  if (!setting) return undefined;
  const world = state.moves.reduce((now, move) => step(setting, now, move), begin(setting));
  return tableOf(setting, world)?.card;
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
  for (const { decisions, share } of kept.showings) {
    writer.write(Math.min(15, decisions), 4).write(percent(share), 7);
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
    decisions: reader.read(4),
    share: reader.read(7) / 100,
  }));
  const ids = competencesOf(content);
  const showings = read.flatMap((one, at) => {
    const competence = ids[at];
    return competence === undefined ? [] : [{ competence, ...one }];
  });
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
  const begun = Math.max(...allCards(game).map(moveBits));
  return [
    { name: 'earlier runs', bits: 6 + 2 + 3 * FINISHED + 1 + 7 + 5 + competences * 11 },
    { name: 'place and run', bits: 1 + RUN + 2 + 6 + 1 },
    { name: 'decisions', bits: decisions + efforts },
    { name: 'a decision under way', bits: begun },
    { name: 'the reflection', bits: textBits(reflection) },
  ];
}
