import type { Table } from './card-kind.js';
import { inDrawnOrder, roll } from './chance.js';
import { withEffects } from './effects.js';
import { evaluate } from './expression.js';
import { cardKind } from './kinds/index.js';
import { setOf, type Card, type ScenarioEvent, type Slot } from './scenario.js';
import { scopeOf, valueIn, type Setting } from './scope.js';
import type { Decision, Evidence, Happening, World } from './world.js';

/** One decision, as it is kept: which card, and what was picked. */
export interface Move {
  readonly card: string;
  readonly picks: readonly string[];
}

/** The world at the beginning of a run, with the first round open. */
export function begin(setting: Setting): World {
  const { scenario, run } = setting;
  const persona = scenario.personas.find(({ id }) => id === run.persona);
  const starts = (list: typeof scenario.variables, ...own: Readonly<Record<string, number>>[]) => ({
    ...Object.fromEntries(list.map(({ id, start }) => [id, start])),
    ...Object.assign({}, ...own),
  });
  const world: World = {
    round: 0,
    values: starts(scenario.variables, persona?.start ?? {}),
    places: Object.fromEntries(
      scenario.places.map(({ id, start }) => [
        id,
        starts(scenario.placeVariables, start, persona?.places[id] ?? {}),
      ]),
    ),
    focus: scenario.places.length === 1 ? (scenario.places[0]?.id ?? '') : '',
    cards: [],
    decided: 0,
    armed: [],
    happened: [],
    decisions: [],
    lines: [],
    past: [],
  };
  return opened(setting, world);
}

/** The world after all moves; those that cannot be made end it. */
export function play(setting: Setting, moves: readonly Move[]): World {
  let world = begin(setting);
  for (const move of moves) {
    if (!isLegal(setting, world, move)) break;
    world = step(setting, world, move);
  }
  return world;
}

/** Whether the last round is over. */
export function isOver({ scenario }: Setting, world: World): boolean {
  return world.round > scenario.rounds.length;
}

/** The card to decide now; undefined when the run is over. */
export function tableOf(setting: Setting, world: World): Table | undefined {
  const card = cardOf(setting, world.cards[world.decided]);
  return card && { setting, world, card, variant: variantOf(setting, card) };
}

/** A card by its id, also the one of the end of a round. */
export function cardOf({ scenario }: Setting, id: string | undefined): Card | undefined {
  if (scenario.effort?.id === id) return scenario.effort;
  return scenario.cards.find((card) => card.id === id);
}

/** Whether a move is a whole decision of the card on the table. */
export function isLegal(setting: Setting, world: World, { card, picks }: Move): boolean {
  const table = tableOf(setting, world);
  if (table?.card.id !== card) return false;
  const kind = cardKind(table.card);
  return kind.allows(table, picks) && kind.settles(table, picks);
}

/**
 * The world after a decision; after the last one of a round its account is made and the next round opens.
 *
 * @param move A legal one.
 */
export function step(setting: Setting, world: World, { picks }: Move): World {
  const table = tableOf(setting, world);
  if (!table) return world;
  const kind = cardKind(table.card);
  const measures = kind.measures(table, picks);
  const effects = kind.effects(table, picks);
  const changed = withEffects(setting, world, effects, { measures });
  const decided: World = {
    ...changed,
    focus: world.focus || (activeFirst(setting, changed, picks) ?? ''),
    decided: world.decided + 1,
    decisions: [...world.decisions, decisionOn(table, picks, measures)],
  };
  return decided.decided < decided.cards.length ? decided : closed(setting, decided);
}

/** The place that a decision opened first. */
function activeFirst({ scenario }: Setting, world: World, picks: readonly string[]) {
  const open = scenario.places.filter(({ id }) => world.places[id]?.['active']);
  const at = (id: string) => picks.findIndex((pick) => pick.endsWith(`-${id}`));
  return open.sort((one, other) => at(one.id) - at(other.id))[0]?.id;
}

/** What a decision on a card would be. */
export function decisionOn(
  table: Table,
  picks: readonly string[],
  measures = cardKind(table.card).measures(table, picks),
): Decision {
  const { card, variant, world } = table;
  const evidence = evidenceOf(table, picks, measures);
  const worth = worthOf(evidence);
  const best = card.competences.length > 0 ? bestOn(table) : undefined;
  return {
    round: world.round,
    card: card.id,
    variant,
    picks,
    measures,
    evidence,
    credit: best === undefined ? undefined : Math.min(1, worth / Math.max(1, best)),
  };
}

function bestOn(table: Table): number {
  const kind = cardKind(table.card);
  const picks = kind.best(table);
  return worthOf(evidenceOf(table, picks, kind.measures(table, picks)));
}

function evidenceOf(
  table: Table,
  picks: readonly string[],
  measures: Readonly<Record<string, number>>,
): readonly Evidence[] {
  const { card, setting, world } = table;
  const kind = cardKind(card);
  const key = kind.evidence(table, picks);
  const scope = scopeOf(setting, world, world.focus, measures);
  return card.competences.map((competence, at) => {
    const most = kind.most(table, competence);
    const score = Math.max(0, Math.min(most, evaluate(key[competence] ?? 0, scope)));
    return { competence, score, most, weight: at === 0 ? 2 : 1 };
  });
}

function worthOf(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, { score, weight }) => sum + score * weight, 0);
}

/** Makes the account of the round and opens the next one. */
function closed(setting: Setting, world: World): World {
  const settled = setting.scenario.ledger.reduce((now, { places, steps }) => {
    if (!places) return withEffects(setting, now, steps);
    const active = setting.scenario.places.filter(({ id }) => now.places[id]?.['active']);
    return active.reduce(
      (one, place) => withEffects(setting, one, steps, { place: place.id }),
      now,
    );
  }, world);
  const { round, event, lines, values, places } = settled;
  return opened(setting, {
    ...settled,
    past: [...settled.past, { round, event, lines, values, places }],
  });
}

function opened(setting: Setting, before: World): World {
  const { scenario } = setting;
  const world: World = {
    ...before,
    round: before.round + 1,
    cards: [],
    decided: 0,
    event: undefined,
    lines: [],
  };
  const round = scenario.rounds[world.round - 1];
  if (!round) return world;
  const told = withEvent(setting, world);
  const cards = round.slots.map((slot, at) => dealt(setting, told, slot, at));
  return { ...told, cards: [...cards, ...(scenario.effort ? [scenario.effort.id] : [])] };
}

/** One card of those that may be dealt; the first where none may. */
function dealt(setting: Setting, world: World, slot: Slot, at: number): string {
  const ids = slot[setOf(setting.run)];
  const open = ids.filter((id) => valueIn(setting, world, cardOf(setting, id)?.when, 1) !== 0);
  const among = open.length > 0 ? open : ids.slice(0, 1);
  return among[roll(setting.run, 'cards', [world.round, at], among.length)] ?? '';
}

/** The variant of a card for a run, by its place. */
export function variantOf({ run }: Setting, card: Card): number {
  const fitting = [...card.variants.entries()].filter(
    ([, { persona }]) => persona === undefined || persona === run.persona,
  );
  return fitting[roll(run, 'variants', [card.number], fitting.length)]?.[0] ?? 0;
}

/** Things in the order in which they are offered to the learner. */
export function offered<T>({ run }: Setting, card: Card, list: readonly T[]): readonly T[] {
  return inDrawnOrder(run, 'order', [card.number], list);
}

function withEvent(setting: Setting, world: World): World {
  const { scenario, run } = setting;
  const due = world.armed.filter((one) => one.due <= world.round);
  const armed = due.find(({ event }) => {
    const one = scenario.events.find(({ id }) => id === event);
    return one && roll(run, 'armed', [event], 100) < one.chance;
  });
  const rest = { ...world, armed: world.armed.filter((one) => one.due > world.round) };
  if (world.round < scenario.eventsFrom) return world;
  const come = armed?.event ?? drawnEvent(setting, world)?.id;
  const event = scenario.events.find(({ id }) => id === come);
  return event ? happened(setting, rest, event, armed !== undefined) : rest;
}

function drawnEvent(setting: Setting, world: World): ScenarioEvent | undefined {
  const { scenario, run } = setting;
  if (roll(run, 'events', [world.round, 'chance'], 100) >= scenario.eventChance) return undefined;
  // In the order of the run, so that what one decision rules out does not move all others.
  return inDrawnOrder(run, 'events', [], scenario.events).find(
    ({ id, drawn, when }) =>
      drawn &&
      world.happened.every(({ event }) => event !== id) &&
      valueIn(setting, world, when, 1) !== 0,
  );
}

function happened(setting: Setting, world: World, event: ScenarioEvent, armed: boolean): World {
  const ready = valueIn(setting, world, event.counter, 0) !== 0;
  const happening: Happening = { event: event.id, round: world.round, ready, armed };
  const outcome = ready ? event.ready : event.unready;
  const told = { ...world, event: happening, happened: [...world.happened, happening] };
  return withEffects(setting, told, outcome.effects);
}
