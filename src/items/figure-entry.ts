import { messages } from '../i18n/current.js';
import { formatNumber } from '../i18n/format.js';
import { readFigure, type DecimalSign, type Figure } from './number/figure.js';
import { within } from './number/score.js';

/** What a figure that is entered must be like. */
export interface FigureField {
  readonly min: number;
  readonly max: number;
  /** Most decimals, 0 to 3. */
  readonly decimals: number;
  readonly unit: string;
}

/** Whether a unit stands before its figure, as a currency does. */
export function standsBefore(unit: string): boolean {
  return /^(?:[A-Z]{3}|\p{Sc})$/u.test(unit);
}

/** A figure that is already written, with its unit. */
export function withUnit(figure: string, unit: string): string {
  return standsBefore(unit) ? `${unit} ${figure}` : `${figure} ${unit}`;
}

/** The figure that an entry stands for, if it can be an answer. */
export function acceptedFigure(entry: string, field: FigureField): number | undefined {
  const figure = read(entry, field);
  return 'value' in figure && within(field, figure.value) ? figure.value : undefined;
}

/** What keeps an entry from being an answer, in the words of the interface; empty for none and for no entry. */
export function entryProblem(entry: string, field: FigureField): string {
  const figure = read(entry, field);
  const words = messages().item;
  if ('value' in figure) {
    if (within(field, figure.value)) return '';
    return words.outOfRange(formatNumber(field.min), formatNumber(field.max));
  }
  switch (figure.problem) {
    case 'empty':
      return '';
    case 'too-many-decimals':
      return words.tooManyDecimals(field.decimals);
    case 'not-a-number':
      return words.notANumber(entry.trim(), example(field));
  }
}

/** How an entry was read, in the words of the interface. */
export function entryEcho(value: number, { decimals, unit }: FigureField): string {
  return messages().item.readAs(withUnit(formatNumber(value, decimals), unit));
}

/** The sign before the decimals in the language of the interface. */
function decimalSign(): DecimalSign {
  return formatNumber(1.5).includes(',') ? ',' : '.';
}

function read(entry: string, { decimals, unit }: FigureField): Figure {
  return readFigure(entry, { decimals, unit, decimalSign: decimalSign() });
}

/** A figure that may be entered, to show how. */
function example(field: FigureField): string {
  const usual = field.decimals > 0 ? 12.5 : 12;
  return formatNumber(within(field, usual) ? usual : field.max);
}
