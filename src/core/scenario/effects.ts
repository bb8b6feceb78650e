import { evaluate, whole } from './expression.js';
import type { Change, Effect } from './scenario.js';
import { scopeOf, type Setting } from './scope.js';
import type { Line, World } from './world.js';

/** Where effects happen. */
export interface Occasion {
  /** The place at hand; the focus if absent. */
  readonly place?: string | undefined;
  /** What was measured of the decision. */
  readonly measures?: Readonly<Record<string, number>> | undefined;
}

/** The world after effects, one after the other, with the lines that tell of them. */
export function withEffects(
  setting: Setting,
  world: World,
  effects: readonly Effect[],
  occasion: Occasion = {},
): World {
  return effects.reduce((now, effect) => withEffect(setting, now, effect, occasion), world);
}

function withEffect(
  setting: Setting,
  world: World,
  effect: Effect,
  { place = world.focus, measures }: Occasion,
): World {
  const scope = scopeOf(setting, world, place, measures);
  if (effect.when !== undefined && evaluate(effect.when, scope) === 0) return world;
  if ('arm' in effect) {
    const armed = { event: effect.arm, due: world.round + effect.after };
    return { ...world, armed: [...world.armed, armed] };
  }
  return withChange(setting, world, effect, place, evaluate(effect.to, scope));
}

function withChange(
  { scenario }: Setting,
  world: World,
  change: Change,
  place: string,
  value: number,
): World {
  const [first = '', second] = change.set.split('.');
  const ofFirm = scenario.variables.find(({ id }) => second === undefined && id === first);
  const owner = second === undefined ? place : first;
  const id = second ?? first;
  const before = (ofFirm ? world.values : world.places[owner])?.[id];
  const variable = ofFirm ?? scenario.placeVariables.find((one) => one.id === id);
  // Before a place was opened there is none at hand, and nothing to change.
  if (!variable || before === undefined) return world;
  const after = Math.max(variable.min, Math.min(variable.max, whole(value)));
  const where = ofFirm ? '' : owner;
  const lines = [...world.lines, ...lineOf(change, where, id, after - before)];
  if (ofFirm) return { ...world, lines, values: { ...world.values, [id]: after } };
  const places = { ...world.places, [owner]: { ...world.places[owner], [id]: after } };
  return { ...world, lines, places };
}

function lineOf(
  { because, line }: Change,
  place: string,
  variable: string,
  change: number,
): readonly Line[] {
  const text = line ?? because;
  if (text === undefined || (line !== undefined && change === 0)) return [];
  return [{ text, variable, place, change, account: line !== undefined }];
}
