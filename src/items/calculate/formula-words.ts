import { formatNumber } from '../../i18n/format.js';
import type { CalculateWords } from '../../i18n/kinds/calculate.js';
import type { Formula, Term } from './formula.js';

/** What a formula needs to be put in words. */
export interface FormulaNames {
  /** What a line is called, by its letter. */
  readonly nameOf: (key: string) => string;
  readonly words: Pick<CalculateWords, 'rounded' | 'largest' | 'smallest'>;
}

/** A part of a formula in words, and how tightly it holds together. */
interface Part {
  readonly text: string;
  readonly strength: number;
}

const LOOSE = 0;
const SUM = 1;
const PRODUCT = 2;
const WHOLE = 3;

/** A formula with the names of its lines, such as `Customs value × 4.7 %`, in the signs of the language. */
export function formulaInWords(formula: Formula, names: FormulaNames): string {
  return partOf(formula, names).text;
}

function partOf(term: Term, names: FormulaNames): Part {
  if (typeof term === 'number') {
    // A sign of its own would stand beside that of the operation.
    return { text: formatNumber(term), strength: term < 0 ? LOOSE : WHOLE };
  }
  if (typeof term === 'string') return { text: names.nameOf(term), strength: WHOLE };
  const { sum, difference, product, quotient, percent, round, max, min } = term;
  const list = (terms: readonly Term[]) => terms.map((one) => partOf(one, names).text).join('; ');
  if (sum) return joined(sum, '+', SUM, names);
  if (difference) return joined(difference, '−', SUM, names);
  if (product) return joined(product, '×', PRODUCT, names);
  if (quotient) return joined(quotient, '÷', PRODUCT, names);
  if (percent) return share(percent, names);
  if (round) {
    return { text: names.words.rounded(partOf(round.value, names).text), strength: LOOSE };
  }
  if (max) return { text: names.words.largest(list(max)), strength: LOOSE };
  return { text: names.words.smallest(list(min ?? [])), strength: LOOSE };
}

function joined(terms: readonly Term[], sign: string, strength: number, names: FormulaNames): Part {
  const texts = terms.map((term, at) => {
    // A − (B + C) and A ÷ (B × C) need what A + B + C and A × B × C do not.
    const needed = at > 0 && (sign === '−' || sign === '÷') ? strength + 1 : strength;
    return held(partOf(term, names), needed);
  });
  return { text: texts.join(` ${sign} `), strength };
}

function share({ of, rate }: NonNullable<Formula['percent']>, names: FormulaNames): Part {
  const whole = held(partOf(of, names), PRODUCT);
  if (typeof rate === 'number') {
    return { text: `${whole} × ${formatNumber(rate)}\u00a0%`, strength: PRODUCT };
  }
  return { text: `${whole} × ${held(partOf(rate, names), PRODUCT)} ÷ 100`, strength: PRODUCT };
}

function held({ text, strength }: Part, needed: number): string {
  return strength < needed ? `(${text})` : text;
}
