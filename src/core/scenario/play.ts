import type { Table } from './card-kind.js';
import { inDrawnOrder, roll } from './chance.js';
import { withEffects } from './effects.js';
import { openedBy } from './kinds/choose.js';
import { cardKind } from './kinds/index.js';
import { setOf, type Card, type ScenarioEvent, type Slot } from './scenario.js';
import { activePlaces, valueIn, type Setting } from './scope.js';
import type { Armed, Decision, Happening, World } from './world.js';
import { evidenceOf, worthOf } from './worth.js';

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
    focus: '',
    cards: [],
    decided: 0,
    armed: [],
    happened: [],
    decisions: [],
    lines: [],
    past: [],
  };
  const [only, ...others] = scenario.places.map(({ id }) => id);
  const focus = others.length === 0 ? only : activePlaces(setting, world)[0];
  return opened(setting, { ...world, focus: focus ?? '' });
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
  const { card } = table;
  const kind = cardKind(card);
  const measures = kind.measures(table, picks);
  const effects = kind.effects(table, picks);
  // What a card does where it opens a place, it does there.
  const place = world.focus || (card.kind === 'choose' && openedBy(card, picks)[0]) || '';
  const changed = withEffects(setting, { ...world, focus: place }, effects, { measures });
  const decided: World = {
    ...changed,
    focus: changed.focus || activePlaces(setting, changed)[0] || '',
    decided: world.decided + 1,
    decisions: [...world.decisions, decisionOn(table, picks, measures)],
  };
  return decided.decided < decided.cards.length ? decided : closed(setting, decided);
}

/** What a decision on a card would be. */
export function decisionOn(
  table: Table,
  picks: readonly string[],
  measures = cardKind(table.card).measures(table, picks),
): Decision {
  const { card, variant, world } = table;
  const evidence = evidenceOf(cardKind(card), table, picks, measures);
  const worth = worthOf(evidence);
  const best = card.competences.length > 0 ? bestOn(table) : undefined;
  return {
    round: world.round,
    card: card.id,
    variant,
    place: world.focus || undefined,
    picks,
    measures,
    evidence,
    credit: best === undefined ? undefined : Math.min(1, worth / Math.max(1, best)),
  };
}

function bestOn(table: Table): number {
  const kind = cardKind(table.card);
  return worthOf(evidenceOf(kind, table, kind.best(table)));
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
  const { effort } = scenario;
  const asked = effort && valueIn(setting, told, effort.when, 1) !== 0 ? [effort.id] : [];
  return { ...told, cards: [...cards, ...asked] };
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

/** An armed event that is due goes before a drawn one; what comes at the same time waits for the next round. */
function withEvent(setting: Setting, world: World): World {
  if (world.round < setting.scenario.eventsFrom) return world;
  const due = world.armed.filter((one) => one.due <= world.round && comes(setting, world, one));
  const armed = eventOf(setting, due[0]?.event);
  const event = armed ?? drawnEvent(setting, world);
  const waiting = due.slice(1).filter((one) => one.event !== event?.id);
  const later = world.armed.filter((one) => one.due > world.round);
  const rest = { ...world, armed: [...waiting, ...later] };
  return event ? happened(setting, rest, event, armed !== undefined) : rest;
}

/** Whether an armed event that is due comes, by its chance and by how things stand. */
function comes(setting: Setting, world: World, { event }: Armed): boolean {
  const one = eventOf(setting, event);
  return (
    one !== undefined &&
    roll(setting.run, 'armed', [event], 100) < one.chance &&
    mayHappen(setting, world, one)
  );
}

/** Whether an event may come now; each comes once in a run. */
function mayHappen(setting: Setting, world: World, { id, when }: ScenarioEvent): boolean {
  return (
    world.happened.every(({ event }) => event !== id) && valueIn(setting, world, when, 1) !== 0
  );
}

function eventOf({ scenario }: Setting, id: string | undefined): ScenarioEvent | undefined {
  return scenario.events.find((event) => event.id === id);
}

function drawnEvent(setting: Setting, world: World): ScenarioEvent | undefined {
  const { scenario, run } = setting;
  if (roll(run, 'events', [world.round, 'chance'], 100) >= scenario.eventChance) return undefined;
  // In the order of the run, so that what one decision rules out does not move all others.
  return inDrawnOrder(run, 'events', [], scenario.events).find(
    (event) => event.drawn && mayHappen(setting, world, event),
  );
}

function happened(setting: Setting, world: World, event: ScenarioEvent, armed: boolean): World {
  const ready = valueIn(setting, world, event.counter, 0) !== 0;
  const happening: Happening = { event: event.id, round: world.round, ready, armed };
  const outcome = ready ? event.ready : event.unready;
  const told = { ...world, event: happening, happened: [...world.happened, happening] };
  return withEffects(setting, told, outcome.effects);
}
