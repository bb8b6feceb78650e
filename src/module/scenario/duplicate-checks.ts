import { cardKind } from '../../core/scenario/kinds/index.js';
import { allCards } from '../../core/scenario/moves.js';
import { OPERATOR_WORDS } from '../../core/scenario/parse-expression.js';
import type { AuthoredGame } from '../authored.js';
import type { Finding } from '../problem.js';
import { fault, repeated } from './complaints.js';
import { cardsOf } from './formulas.js';
import { scenarioIn } from './game.js';

/** Words of formulas that no variable can have as its name. */
const RESERVED = ['round', ...OPERATOR_WORDS];

/** Ids, numbers and picks of a game are used once. */
export function duplicateFindings(game: AuthoredGame): readonly Finding[] {
  const { value, place } = game.world;
  const ids = (key: 'personas' | 'places' | 'endings' | 'business') =>
    value[key].map(({ id }, at) => ({ name: id, at: place([key, at, 'id']) }));
  const cards = cardsOf(game);
  const called = (noun: string) => (name: string) => ({
    code: 'duplicate-id',
    what: `Two ${noun} are called "${name}".`,
    remedy: 'Give one of them another id.',
  });
  const numbered = (noun: string) => (name: string) => ({
    code: 'duplicate-number',
    what: `Two ${noun} have the number ${name}, so saved games could not tell them apart.`,
    remedy: 'Give the new one a number that was never used.',
  });
  const variables = (['variables', 'placeVariables'] as const).flatMap((key) =>
    value[key].map(({ id }, at) => ({ name: id, at: place([key, at, 'id']) })),
  );
  return [
    ...repeated(variables, (name) => ({
      ...called('variables')(name),
      why: 'A formula could not say which of them it means.',
    })),
    ...variables
      .filter(({ name }) => RESERVED.includes(name))
      .map(({ name, at }) =>
        fault('reserved-word', at, {
          what: `"${name}" means something else in formulas.`,
          remedy: 'Give the variable another id.',
        }),
      ),
    ...repeated(ids('personas'), called('personas')),
    ...repeated(
      value.personas.map(({ number }, at) => ({
        name: String(number),
        at: place(['personas', at, 'number']),
      })),
      numbered('personas'),
    ),
    ...repeated(ids('places'), called('places')),
    ...repeated(ids('endings'), called('endings')),
    ...repeated(ids('business'), called('parts of the business result')),
    ...repeated(
      game.events.map((event) => ({ name: event.value.id, at: event.place(['id']) })),
      called('events'),
    ),
    ...repeated(
      cards.map((card) => ({ name: card.value.id, at: card.place(['id']) })),
      called('cards'),
    ),
    ...repeated(
      cards.map((card) => ({ name: String(card.value.number), at: card.place(['number']) })),
      numbered('cards'),
    ),
    ...pickDuplicates(game),
  ];
}

/** Picks of a card that saved work could not tell apart. */
function pickDuplicates(game: AuthoredGame): readonly Finding[] {
  const all = allCards(scenarioIn(game));
  return cardsOf(game).flatMap(({ value, place }, at) => {
    const card = all[at];
    if (!card) return [];
    const lists =
      card.kind === 'options'
        ? card.variants.map(({ options }) => options.map(({ key }) => key))
        : [cardKind(card).vocabulary(card)];
    return lists.flatMap((names) =>
      repeated(
        names.map((name) => ({ name, at: place([]) })),
        (name) => ({
          code: 'duplicate-pick',
          what: `Card "${value.id}" has two things to pick that are called "${name}".`,
          why: 'Saved work could not tell them apart; "done", "offer", "accept", "leave" and "limit" have a meaning of their own.',
          remedy: 'Give one of them another id or key.',
        }),
      ),
    );
  });
}
