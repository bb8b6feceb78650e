/** The sign before the decimals in a language. */
export type DecimalSign = '.' | ',';

/** How a learner's entry is to be read. */
export interface FigureFormat {
  /** Decides where an entry can be read in two ways, such as `1.234`. */
  readonly decimalSign: DecimalSign;
  /** Most decimals wanted. */
  readonly decimals: number;
  /** Unit beside the field; a learner may write it once more. */
  readonly unit: string;
}

/** An entry as it was understood, or why it was not. */
export type Figure =
  { readonly value: number } | { readonly problem: 'empty' | 'not-a-number' | 'too-many-decimals' };

const MOST_DIGITS = 15;

/**
 * The number that a learner wrote, in any of the ways of writing numbers in Europe.
 *
 * Read alike everywhere: `1.234,50`, `1,234.50`, `1 234,5`, `1'234.50`, `.5`. A single sign before
 * three digits, as in `1.234`, is read as the language writes it, or the other way where that
 * would have more decimals than wanted. Nothing is ever rounded.
 */
export function readFigure(entry: string, format: FigureFormat): Figure {
  const bare = strip(entry, format.unit);
  if (bare === '') return { problem: 'empty' };
  const match = /^([+-]?)(\d[\d., ']*|[.,]\d+)$/.exec(bare);
  if (!match) return { problem: 'not-a-number' };
  const readings = readingsOf(match[2] ?? '', format.decimalSign);
  const first = readings[0];
  if (!first || first.whole.length + first.rest.length > MOST_DIGITS) {
    return { problem: 'not-a-number' };
  }
  const fitting = readings.find(({ rest }) => rest.length <= format.decimals);
  if (!fitting) return { problem: 'too-many-decimals' };
  const size = Number(`${fitting.whole || '0'}.${fitting.rest || '0'}`);
  return { value: match[1] === '-' && size > 0 ? -size : size };
}

/** Digits before and after the decimal sign; trailing zeros after it do not count. */
interface Reading {
  readonly whole: string;
  readonly rest: string;
}

/** The ways to read an entry, the likeliest first; none when it is not a number. */
function readingsOf(digits: string, decimalSign: DecimalSign): readonly Reading[] {
  const spaced = /[ ']/.test(digits);
  const signs = digits.match(/[.,]/g) ?? [];
  const last = signs.at(-1) ?? '';
  const kinds = new Set(signs).size;
  if (spaced && signs.length > 1) return [];
  if (signs.length === 0) return readings(ungroup(digits, /[ ']/), '');
  const at = digits.lastIndexOf(last);
  const before = digits.slice(0, at);
  const after = digits.slice(at + 1);
  const grouped =
    kinds === 1 && !spaced ? readings(ungroup(digits, new RegExp(`\\${last}`)), '') : [];
  if (signs.length > 1 && kinds === 1) return grouped;
  const groupSign = kinds === 2 ? new RegExp(`\\${last === '.' ? ',' : '.'}`) : /[ ']/;
  const decimal = /^\d*$/.test(after) ? readings(ungroup(before, groupSign), after) : [];
  return last === decimalSign ? [...decimal, ...grouped] : [...grouped, ...decimal];
}

function readings(whole: string | undefined, after: string): readonly Reading[] {
  if (whole === undefined) return [];
  return [{ whole: whole.replace(/^0+(?=\d)/, ''), rest: after.replace(/0+$/, '') }];
}

/** The digits without signs between groups of three, or `undefined` when the groups are others. */
function ungroup(text: string, sign: RegExp): string | undefined {
  const parts = text.split(sign);
  if (parts.length === 1) return /^\d*$/.test(text) ? text : undefined;
  const [head = '', ...tail] = parts;
  const regular = /^[1-9]\d{0,2}$/.test(head) && tail.every((part) => /^\d{3}$/.test(part));
  return regular ? parts.join('') : undefined;
}

/** The entry in plain signs, without spaces around it and without its unit. */
function strip(entry: string, unit: string): string {
  const plain = entry
    .normalize('NFKC')
    .replace(/\s/g, ' ')
    .replace(/[’‘´`]/g, "'")
    .replace(/[−–‐‑]/g, '-')
    .trim();
  const lower = plain.toLowerCase();
  const sign = unit.normalize('NFKC').toLowerCase();
  if (lower.endsWith(sign)) return plain.slice(0, plain.length - sign.length).trim();
  return lower.startsWith(sign) ? plain.slice(sign.length).trim() : plain;
}
