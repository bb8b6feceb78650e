import type { Scenario, Unit, Variable } from '../../core/scenario/scenario.js';
import type { Line, World } from '../../core/scenario/world.js';
import { formatMoney, formatNumber } from '../../i18n/format.js';
import type {} from '../../i18n/kinds/scenario.js';
import { kindWords } from '../../i18n/kinds/words.js';

/** A value with its unit, in the learner's language. */
export function figureOf(unit: Unit, value: number): string {
  const { days, no, ofHundred, yes } = kindWords('scenario');
  switch (unit) {
    case 'money':
      return formatMoney(value);
    case 'percent':
      return `${formatNumber(value)}\u00a0%`;
    case 'points':
      return ofHundred(formatNumber(value));
    case 'days':
      return days(value);
    case 'yes':
      return value ? yes : no;
    case 'pieces':
      return formatNumber(value);
  }
}

/** The size of a change with its unit; points stand alone. */
export function sizeOf(unit: Unit, change: number): string {
  const size = Math.abs(change);
  return unit === 'points' ? formatNumber(size) : figureOf(unit, size);
}

/** A change with its sign and unit. */
export function signedOf(unit: Unit, change: number): string {
  if (unit === 'yes') return figureOf(unit, Math.max(0, change));
  return `${change > 0 ? '+' : '\u2212'}${sizeOf(unit, change)}`;
}

/** A variable of the firm or of places, by its id. */
export function variableOf(game: Scenario, id: string): Variable | undefined {
  return [...game.variables, ...game.placeVariables].find((one) => one.id === id);
}

/** The name of a place; empty for the firm. */
export function placeName({ places }: Scenario, id: string): string {
  return places.find((one) => one.id === id)?.name ?? '';
}

/** What a cause changed, such as `Norway: orders +12`; empty for what learners never see. */
export function changeOf(game: Scenario, { variable, place, change }: Line): string {
  const { name, unit } = variableOf(game, variable) ?? {};
  if (!name || !unit || change === 0) return '';
  const where = placeName(game, place);
  return `${where && `${where}: `}${name}\u00a0${signedOf(unit, change)}`;
}

/** Words of an author with the name of the place at hand where they say `{place}`. */
export function atPlace<Told extends string | object>(
  game: Scenario,
  { focus }: Pick<World, 'focus'>,
  told: Told,
): Told {
  const place = game.places.find(({ id }) => id === focus);
  const name = place?.inText ?? place?.name ?? game.placeNoun ?? '';
  const text = JSON.stringify(told).replaceAll('{place}', JSON.stringify(name).slice(1, -1));
  // The same words, but for the name.
  return JSON.parse(text) as Told;
}
