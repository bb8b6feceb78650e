import type {
  CardOption,
  Effect,
  OptionsCard,
  Scenario,
  ScenarioEvent,
  Slot,
  Variable,
} from '../../src/core/scenario/scenario.js';
import { parseExpression, parseStatement } from '../../src/core/scenario/parse-expression.js';
import { says } from './small-game-cards.js';

/** A statement as an effect. */
export function doing(
  statement: string,
  more: { when?: string; because?: string; line?: string } = {},
): Effect {
  const { when, ...words } = more;
  return { ...parseStatement(statement), ...words, ...(when && { when: parseExpression(when) }) };
}

/** Options a, b and so on, each with its effects; a shows 3 of FIN1, b shows 2 and so on. */
export function card(
  id: string,
  number: number,
  ...options: readonly (readonly Effect[])[]
): OptionsCard {
  return {
    id,
    number,
    kind: 'options',
    title: id,
    competences: ['FIN1'],
    variants: [
      {
        situation: says(id),
        options: options.map((effects, at): CardOption => ({
          key: 'abcdef'.charAt(at),
          text: `Option ${at + 1}`,
          evidence: { FIN1: Math.max(0, 3 - at) },
          effects,
          feedback: 'So it goes.',
          cause: 'It is done.',
        })),
      },
    ],
  };
}

/** An event that takes 100 from the cash of a firm that is not ready, and 10 of one that is. */
export function event(id: string, more: Partial<ScenarioEvent> = {}): ScenarioEvent {
  return {
    id,
    title: id,
    text: says(id),
    drawn: true,
    chance: 100,
    counter: 'cover',
    ready: { text: 'Ready.', effects: [doing('cash -= 10')] },
    unready: { text: 'Not ready.', effects: [doing('cash -= 100', { because: id })] },
    ...more,
  };
}

/** A number of a game, from -1000 to 1000. */
export function variable(id: string, start = 0, more: Partial<Variable> = {}): Variable {
  return { id, unit: 'points', start, min: -1000, max: 1000, shown: false, ...more };
}

/** A slot that deals the same cards in both sets. */
export function slot(...ids: readonly string[]): Slot {
  return { a: ids, b: ids };
}

/**
 * A game of which a test says what it is about.
 *
 * Unless told: cash 500 and no cover, the places `home` and `away` that are not active, one persona,
 * three rounds with the card `plain`, whose options do nothing, and no events.
 */
export function tinyGame(told: Partial<Scenario> = {}): Scenario {
  const place = { text: says('A place.'), start: {} };
  return {
    briefing: says('A firm.'),
    variables: [variable('cash', 500), variable('cover', 0, { max: 1 })],
    placeVariables: [variable('active', 0, { min: 0, max: 1 }), variable('known', 10)],
    personas: [
      {
        id: 'one',
        number: 1,
        name: 'One',
        trade: 'Trade',
        text: says('One.'),
        start: {},
        places: {},
      },
    ],
    places: [
      { ...place, id: 'home', name: 'Home', at: [10, 10] },
      { ...place, id: 'away', name: 'Away', at: [90, 90] },
    ],
    rounds: ['Spring', 'Summer', 'Autumn'].map((title) => ({ title, slots: [slot('plain')] })),
    cards: [card('plain', 1, [], [], [])],
    events: [],
    eventsFrom: 1,
    eventChance: 0,
    ledger: [],
    endings: [{ id: 'end', when: 1, title: 'The end', text: says('The end.') }],
    business: [{ id: 'cash', name: 'Cash', value: parseExpression('cash / 10'), weight: 1 }],
    ...told,
  };
}
