import { cardKind } from '../../core/scenario/kinds/index.js';
import { allCards } from '../../core/scenario/moves.js';
import { namesIn } from '../../core/scenario/parse-expression.js';
import type { AuthoredCard, AuthoredWorld } from '../../core/scenario/schema.js';
import { ACTIVE } from '../../core/scenario/scope.js';
import type { Authored, AuthoredGame } from '../authored.js';
import type { Finding, Path, Place } from '../problem.js';
import type { RuleContext } from '../rule.js';
import { fault, unknown } from './complaints.js';
import { armingsOf, cardsOf, formulasOf, type AuthoredFormula } from './formulas.js';
import { scenarioIn } from './game.js';

type AuthoredVariable = AuthoredWorld['variables'][number];
type Values = Readonly<Record<string, number>>;

/** The names of a game by what they stand for. */
interface Names {
  readonly firm: readonly string[];
  readonly ofPlaces: readonly string[];
  readonly places: readonly string[];
  readonly personas: readonly string[];
  readonly events: readonly string[];
  readonly competences: readonly string[];
  /** Picks that a decision on a card can have, by its id. */
  readonly picks: ReadonlyMap<string, readonly string[]>;
}

/** What is named in a game is there. */
export function nameFindings(
  game: AuthoredGame,
  framework: Pick<RuleContext['framework'], 'competences'>,
): readonly Finding[] {
  const names = namesOf(game, framework);
  return [
    ...formulasOf(game).flatMap((formula) => formulaFindings(formula, names)),
    ...armingsOf(game).flatMap(({ event, at }) =>
      unknown('an event', event, names.events, {
        at,
        what: `"${event}" is armed, and there is no such event.`,
      }),
    ),
    ...worldFindings(game, names),
    ...cardsOf(game).flatMap((card) => cardFindings(card, names)),
  ];
}

function namesOf(
  game: AuthoredGame,
  framework: Pick<RuleContext['framework'], 'competences'>,
): Names {
  const { variables, placeVariables, places, personas } = game.world.value;
  const compiled = allCards(scenarioIn(game));
  return {
    firm: variables.map(({ id }) => id),
    ofPlaces: placeVariables.map(({ id }) => id),
    places: places.map(({ id }) => id),
    personas: personas.map(({ id }) => id),
    events: game.events.map(({ value }) => value.id),
    competences: framework.competences.map(({ id }) => id),
    picks: new Map(
      compiled.map((card) => [
        card.id,
        card.kind === 'options'
          ? card.variants.flatMap(({ options }) => options.map(({ key }) => key))
          : cardKind(card).vocabulary(card),
      ]),
    ),
  };
}

function formulaFindings(formula: AuthoredFormula, names: Names): readonly Finding[] {
  const { variables, past } = namesIn(formula.expression);
  const read = [...new Set(variables)].filter((name) => name !== formula.set);
  const known = [...names.firm, ...names.ofPlaces];
  return [
    ...(formula.set === undefined ? [] : variableFindings(formula, formula.set, names, known)),
    ...read.flatMap((name) =>
      variableFindings(formula, name, names, [...known, ...formula.measures, 'round']),
    ),
    ...past.flatMap(({ of, names: asked }) => pastFindings(formula, of, asked, names)),
  ];
}

function variableFindings(
  { source, at }: AuthoredFormula,
  name: string,
  { ofPlaces, places }: Names,
  known: readonly string[],
): readonly Finding[] {
  const [owner = '', own] = name.split('.');
  const what = (word: string, noun: string) =>
    `"${source}" names "${word}", and there is no such ${noun}.`;
  if (own === undefined) {
    return unknown('a variable', name, known, { at, what: what(name, 'variable') });
  }
  return [
    ...unknown('a place', owner, places, { at, what: what(owner, 'place') }),
    ...unknown('a variable', own, ofPlaces, { at, what: what(own, 'variable of places') }),
  ];
}

function pastFindings(
  { source, at }: AuthoredFormula,
  of: string,
  [name = '', key]: readonly string[],
  { picks, events, competences }: Names,
): readonly Finding[] {
  const what = (word: string, noun: string) =>
    `"${source}" names "${word}", and there is no such ${noun}.`;
  if (of === 'happened')
    return unknown('an event', name, events, { at, what: what(name, 'event') });
  if (of === 'weak') {
    return unknown('a competence', name, competences, { at, what: what(name, 'competence') });
  }
  const known = picks.get(name);
  if (!known || key === undefined) {
    return unknown('a card', name, [...picks.keys()], { at, what: what(name, 'card') });
  }
  return unknown('an option', key, known, {
    at,
    what: `"${source}" names option "${key}" of "${name}", which has no such option.`,
  });
}

function worldFindings(
  { world: { value, place } }: AuthoredGame,
  names: Names,
): readonly Finding[] {
  const { variables, placeVariables, places, personas } = value;
  const starts = (list: readonly AuthoredVariable[], own: Values, path: Path) =>
    Object.entries(own).flatMap(([id, start]) =>
      startFindings(list, id, start, place([...path, id])),
    );
  const lists = { variables, placeVariables };
  return [
    ...Object.entries(lists).flatMap(([key, list]) =>
      list.flatMap(({ id, start }, at) =>
        startFindings(list, id, start, place([key, at, 'start'])),
      ),
    ),
    ...places.flatMap(({ start }, at) => starts(placeVariables, start, ['places', at, 'start'])),
    ...personas.flatMap(({ start, places: own }, at) => [
      ...starts(variables, start, ['personas', at, 'start']),
      ...Object.entries(own).flatMap(([id, values]) => [
        ...unknown('a place', id, names.places, {
          at: place(['personas', at, 'places', id], true),
          what: `"${id}" is not a place of the game.`,
        }),
        ...starts(placeVariables, values, ['personas', at, 'places', id]),
      ]),
    ]),
    ...(places.length > 0 && !names.ofPlaces.includes(ACTIVE)
      ? [
          fault('no-active', place(['placeVariables']), {
            what: `There is no variable "${ACTIVE}" of places, so none can be opened.`,
            remedy: `Add "- { id: ${ACTIVE}, unit: yes, max: 1 }".`,
          }),
        ]
      : []),
  ];
}

/** A value that something begins with is one of a variable, and within its bounds. */
function startFindings(
  list: readonly AuthoredVariable[],
  id: string,
  start: number,
  at: Place,
): readonly Finding[] {
  const variable = list.find((one) => one.id === id);
  if (!variable) {
    const known = list.map((one) => one.id);
    return unknown('a variable', id, known, { at, what: `"${id}" is not a variable here.` });
  }
  if (start >= variable.min && start <= variable.max) return [];
  return [
    fault('start-out-of-bounds', at, {
      what: `"${id}" starts at ${start}, outside its bounds ${variable.min} to ${variable.max}.`,
      remedy: 'Change the start or the bounds.',
    }),
  ];
}

function cardFindings(
  { value: card, place }: Authored<AuthoredCard>,
  names: Names,
): readonly Finding[] {
  return [
    ...card.competences.flatMap((id, at) =>
      unknown('a competence', id, names.competences, {
        at: place(['competences', at]),
        what: `Card "${card.id}" shows "${id}", which framework.yaml does not define.`,
      }),
    ),
    ...card.variants.flatMap(({ persona }, at) =>
      persona === undefined
        ? []
        : unknown('a persona', persona, names.personas, {
            at: place(['variants', at, 'persona']),
            what: `Card "${card.id}" has a variant for "${persona}", and there is no such persona.`,
          }),
    ),
    ...names.personas
      .filter((id) => card.variants.every(({ persona }) => persona !== undefined && persona !== id))
      .map((id) =>
        fault('no-variant', place(['variants']), {
          what: `Card "${card.id}" has no variant for "${id}".`,
          why: 'Learners who play it would read the words of another firm.',
          remedy: `Add one with "persona: ${id}", or one without a persona.`,
        }),
      ),
    ...(card.kind === 'choose'
      ? Object.keys(card.findings).flatMap((id) =>
          unknown('a place', id, names.places, {
            at: place(['findings', id], true),
            what: `Card "${card.id}" has findings about "${id}", and there is no such place.`,
          }),
        )
      : []),
    ...(card.kind === 'compose'
      ? card.tiles.flatMap(({ id, group }, at) =>
          unknown(
            'a group',
            group,
            card.groups.map((one) => one.id),
            {
              at: place(['tiles', at, 'group']),
              what: `Tile "${id}" belongs to "${group}", and there is no such group.`,
            },
          ),
        )
      : []),
  ];
}
