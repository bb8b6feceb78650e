import { parseExpression, parseStatement } from '../../core/scenario/parse-expression.js';
import type { Expression } from '../../core/scenario/expression.js';
import type { Card, Effect, Scenario, ScenarioEvent, Slot } from '../../core/scenario/scenario.js';
import type {
  AuthoredCard,
  AuthoredEffect,
  AuthoredEvent,
  AuthoredWorld,
} from '../../core/scenario/schema.js';

/** A formula as an author wrote it. */
type Formula = number | string;

/**
 * The game that an author wrote, with its formulas read.
 *
 * Everything was accepted by the schemas, so every formula can be read.
 */
export function scenarioOf(
  world: AuthoredWorld,
  cards: readonly AuthoredCard[],
  events: readonly AuthoredEvent[],
): Scenario {
  return {
    ...world,
    rounds: world.rounds.map((round) => ({ ...round, slots: round.slots.map(slotOf) })),
    effort: world.effort && { ...ruled(world.effort), choices: choicesOf(world.effort) },
    cards: cards.map(cardOf),
    events: events.map(eventOf),
    ledger: world.ledger.map((block) => ({
      places: block.for === 'places',
      steps: block.steps.map(effectOf),
    })),
    endings: world.endings.map((one) => ({ ...one, when: read(one.when) })),
    business: world.business.map((one) => ({ ...one, value: read(one.value) })),
  };
}

function slotOf(slot: AuthoredWorld['rounds'][number]['slots'][number]): Slot {
  return 'a' in slot ? slot : { a: slot, b: slot };
}

function read(formula: Formula): Expression {
  return typeof formula === 'number' ? formula : parseExpression(formula);
}

function maybe(formula: Formula | undefined): Expression | undefined {
  return formula === undefined ? undefined : read(formula);
}

function effectOf(effect: AuthoredEffect): Effect {
  const when = maybe(effect.when);
  if ('arm' in effect) return { arm: effect.arm, after: effect.after, when };
  const { set, to } = parseStatement(effect.do);
  return { set, to, when, because: effect.because, line: effect.line };
}

function eventOf(event: AuthoredEvent): ScenarioEvent {
  return {
    ...event,
    when: maybe(event.when),
    counter: read(event.counter),
    ready: { ...event.ready, effects: event.ready.effects.map(effectOf) },
    unready: { ...event.unready, effects: event.unready.effects.map(effectOf) },
  };
}

/** What all cards scored by rule have, without the ids of facts, which only checks read. */
function ruled<Kind extends Exclude<AuthoredCard, { kind: 'options' }>>(card: Kind) {
  const { facts, ...rest } = card;
  void facts;
  return {
    ...rest,
    when: maybe(card.when),
    evidence: Object.fromEntries(
      Object.entries(card.evidence).map(([competence, formula]) => [competence, read(formula)]),
    ),
    effects: card.effects.map(effectOf),
  };
}

function choicesOf({ choices }: Extract<AuthoredCard, { kind: 'allocate' }>) {
  return choices.map((choice) => ({ ...choice, effects: choice.effects.map(effectOf) }));
}

function cardOf(card: AuthoredCard): Card {
  switch (card.kind) {
    case 'options':
      return optionsCardOf(card);
    case 'choose':
      return { ...ruled(card), fit: read(card.fit), far: read(card.far) };
    case 'quote': {
      const blocks = card.blocks.map((block) => ({
        ...block,
        amount: read(block.amount),
        seller: read(block.seller),
      }));
      return { ...ruled(card), blocks };
    }
    case 'negotiate':
      return ruled(card);
    case 'allocate':
      return { ...ruled(card), choices: choicesOf(card) };
    case 'compose':
      return {
        ...ruled(card),
        tiles: card.tiles.map((tile) => ({ ...tile, fits: read(tile.fits) })),
      };
  }
}

function optionsCardOf(card: Extract<AuthoredCard, { kind: 'options' }>): Card {
  const { facts, ...rest } = card;
  void facts;
  return {
    ...rest,
    when: maybe(card.when),
    variants: card.variants.map((variant) => ({
      ...variant,
      options: variant.options.map((option) => ({
        ...option,
        when: maybe(option.when),
        effects: option.effects.map(effectOf),
      })),
    })),
  };
}
