import { roll } from './chance.js';
import { evaluate, type Expression, type Scope } from './expression.js';
import type { Run, Scenario } from './scenario.js';
import type { World } from './world.js';

/** The variable of a place that tells whether the firm is at work there. */
export const ACTIVE = 'active';

/** A run with what its formulas can ask. */
export interface Setting {
  readonly scenario: Scenario;
  readonly run: Run;
}

/** The places where the firm is at work, in the order of the game. */
export function activePlaces({ scenario }: Setting, world: World): readonly string[] {
  return scenario.places.map(({ id }) => id).filter((id) => world.places[id]?.[ACTIVE]);
}

/**
 * What formulas see of a world.
 *
 * @param place The place at hand; the focus if absent.
 * @param measures What was measured of the decision at hand; goes before variables.
 */
export function scopeOf(
  setting: Setting,
  world: World,
  place = world.focus,
  measures: Readonly<Record<string, number>> = {},
): Scope {
  const variable = (name: string): number => {
    const [owner = '', of] = name.split('.');
    if (of !== undefined) return world.places[owner]?.[of] ?? 0;
    if (name === 'round') return world.round;
    return measures[name] ?? world.places[place]?.[name] ?? world.values[name] ?? 0;
  };
  return {
    variable,
    eachPlace: (expression) =>
      activePlaces(setting, world).map((one) =>
        evaluate(expression, scopeOf(setting, world, one, measures)),
      ),
    noise: (bound) => roll(setting.run, 'noise', [world.round, place], bound),
    past: (question, names) => isPast(world, question, names),
  };
}

/** The value of a formula in a world; `otherwise` where there is none. */
export function valueIn(
  setting: Setting,
  world: World,
  expression: Expression | undefined,
  otherwise: number,
): number {
  return expression === undefined ? otherwise : evaluate(expression, scopeOf(setting, world));
}

/** A decision that scored this or less was a weak one, unless there was no more to score. */
const WEAK = 1;

function isPast(
  world: World,
  question: 'chose' | 'weak' | 'happened',
  [name = '', key]: readonly string[],
): boolean {
  switch (question) {
    case 'chose':
      return world.decisions.some(
        ({ card, picks }) => card === name && (key === undefined || picks.includes(key)),
      );
    case 'weak':
      return world.decisions.some(({ evidence }) =>
        evidence.some(
          ({ competence, score, most }) => competence === name && score <= WEAK && score < most,
        ),
      );
    case 'happened':
      return world.happened.some(({ event }) => event === name);
  }
}
