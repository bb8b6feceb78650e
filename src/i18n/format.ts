import { language } from './current.js';

/** English with the day first and a clock of 24 hours, as its readers here expect. */
function locale(): string {
  return language() === 'en' ? 'en-GB' : language() || 'en-GB';
}

/** A time of the learner's day, such as `12:03`. */
export function formatTime(moment: Date): string {
  return write(moment, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

/** A day without its year, such as `20 November`. */
export function formatDay(moment: Date): string {
  return write(moment, { day: 'numeric', month: 'long' });
}

/** A day with its year, such as `22 November 2026`. */
export function formatDate(moment: Date): string {
  return write(moment, { day: 'numeric', month: 'long', year: 'numeric' });
}

/**
 * A number with the separators of the language, at most three decimals.
 *
 * @param decimals Decimals that are written even where they are 0.
 */
export function formatNumber(value: number, decimals = 0): string {
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: 3 };
  return new Intl.NumberFormat(locale(), options).format(value);
}

/**
 * Money as the language writes it, such as `EUR 1,200`.
 *
 * @param cents Of euros.
 * @param decimals Decimals that are written, 0 or 2.
 */
export function formatMoney(cents: number, decimals = 0): string {
  return new Intl.NumberFormat(locale(), {
    style: 'currency',
    currency: 'EUR',
    currencyDisplay: 'code',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(cents / 100);
}

/** The name of a language in that language, such as `Español`. */
export function languageName(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

function write(moment: Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale(), options).format(moment);
}
