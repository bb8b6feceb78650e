import { evaluate, whole } from './expression.js';
import type { Change, Effect, Variable } from './scenario.js';
import { scopeOf, type Setting } from './scope.js';
import type { Armed, Line, World } from './world.js';

/** Where effects happen. */
export interface Occasion {
  /** The place at hand; the focus if absent. */
  readonly place?: string | undefined;
  /** What was measured of the decision. */
  readonly measures?: Readonly<Record<string, number>> | undefined;
}

/** A world of its own, which effects change one after the other. */
interface Draft extends World {
  readonly values: Record<string, number>;
  readonly places: Record<string, Record<string, number>>;
  readonly lines: Line[];
  readonly armed: Armed[];
}

/** The world after effects, one after the other, with the lines that tell of them. */
export function withEffects(
  setting: Setting,
  world: World,
  effects: readonly Effect[],
  occasion: Occasion = {},
): World {
  // Copied once and not for each effect: a round has a hundred of them.
  const draft: Draft = {
    ...world,
    values: { ...world.values },
    places: Object.fromEntries(
      Object.entries(world.places).map(([id, values]) => [id, { ...values }]),
    ),
    lines: [...world.lines],
    armed: [...world.armed],
  };
  for (const effect of effects) apply(setting, draft, effect, occasion);
  return draft;
}

function apply(
  setting: Setting,
  draft: Draft,
  effect: Effect,
  { place, measures }: Occasion,
): void {
  const scope = scopeOf(setting, draft, place, measures);
  if (effect.when !== undefined && evaluate(effect.when, scope) === 0) return;
  if ('arm' in effect) {
    draft.armed.push({ event: effect.arm, due: draft.round + effect.after });
    return;
  }
  change(setting, draft, effect, place, evaluate(effect.to, scope));
}

function change(
  { scenario }: Setting,
  draft: Draft,
  effect: Change,
  place: string | undefined,
  value: number,
): void {
  const [first = '', second] = effect.set.split('.');
  const id = second ?? first;
  const ofFirm = second === undefined && Object.hasOwn(draft.values, first);
  const owner = second === undefined ? (place ?? draft.focus) : first;
  const values = ofFirm ? draft.values : draft.places[owner];
  const variable = variableOf(ofFirm ? scenario.variables : scenario.placeVariables, id);
  const before = values?.[id];
  // Before a place was opened there is none at hand, and nothing to change.
  if (!values || !variable || before === undefined) return;
  const after = Math.max(variable.min, Math.min(variable.max, whole(value)));
  values[id] = after;
  const { because, line } = effect;
  const text = line ?? because;
  if (text === undefined || (line !== undefined && after === before)) return;
  draft.lines.push({
    text,
    variable: id,
    // What the firm earns or spends for a place is told of that place.
    place: ofFirm ? (place ?? '') : owner,
    change: after - before,
    account: line !== undefined,
  });
}

function variableOf(variables: readonly Variable[], id: string): Variable | undefined {
  return variables.find((one) => one.id === id);
}
