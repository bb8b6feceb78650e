import type { TypedResponse } from '../../core/report/result.js';
import type { Interaction, Value } from './dialect.js';
import { decimal } from './values.js';
import { plainWords } from './words.js';

/** A response as a version of SCORM writes it down. */
export interface WrittenResponse {
  readonly type: string;
  readonly response: string;
  /** Patterns of right answers; empty where there are none, or none that the version can say. */
  readonly correct: readonly string[];
}

/** What the versions of SCORM say differently about an interaction. */
export interface InteractionTerms {
  /** Name of the element that holds the response. */
  readonly response: string;
  /** Name of the element that holds the time. */
  readonly time: string;
  /** Word for an answer that earns nothing. */
  readonly wrong: string;
  /** Characters that a response in words may have. */
  readonly limit: number;
  readonly timeOf: (milliseconds: number) => string;
  readonly durationOf: (seconds: number) => string;
  readonly written: (response: TypedResponse) => WrittenResponse;
  /** Elements that only this version has. */
  readonly more: (interaction: Interaction) => readonly (readonly [string, string])[];
}

/**
 * One line of `cmi.interactions`, its type before what depends on it.
 *
 * A share of the credit is a number, which all versions allow; `neutral` stands for no right answer.
 */
export function interactionValues(
  at: number,
  interaction: Interaction,
  terms: InteractionTerms,
): readonly Value[] {
  const written = writtenOf(interaction.response, terms);
  const parts: (readonly [string, string])[] = [
    ['id', interaction.id],
    ['type', written.type],
  ];
  if (interaction.objective) parts.push(['objectives.0.id', interaction.objective]);
  if (interaction.answeredAt !== undefined) {
    parts.push([terms.time, terms.timeOf(interaction.answeredAt)]);
  }
  written.correct.forEach((pattern, k) => parts.push([`correct_responses.${k}.pattern`, pattern]));
  if (interaction.response !== undefined) {
    parts.push(['weighting', '1'], [terms.response, written.response]);
    parts.push(['result', resultOf(interaction.credit, terms)]);
  }
  if (interaction.seconds) parts.push(['latency', terms.durationOf(interaction.seconds)]);
  return [...parts, ...terms.more(interaction)].map(([part, value]) => [
    `cmi.interactions.${at}.${part}`,
    value,
  ]);
}

function writtenOf(
  response: Interaction['response'],
  { limit, written }: InteractionTerms,
): WrittenResponse {
  return typeof response === 'object'
    ? written(response)
    : { type: 'fill-in', response: plainWords(response ?? '', limit), correct: [] };
}

function resultOf(credit: number | undefined, { wrong }: InteractionTerms): string {
  if (credit === undefined) return 'neutral';
  if (credit >= 1) return 'correct';
  return credit <= 0 ? wrong : decimal(credit);
}

/** Responses that are a list of records: options in order, or pairs. */
type Listed = Extract<TypedResponse, { type: 'sequencing' | 'matching' | 'performance' }>;

/**
 * A list of options or pairs, written one after the other; words in it are in the small alphabet.
 *
 * @param part Stands between the two of a pair.
 * @param next Stands between records.
 * @param limit Characters; what would be longer is left off, record by record.
 */
export function inRecords(
  response: Listed,
  part: string,
  next: string,
  limit: number,
): WrittenResponse {
  const said = (records: readonly (readonly string[])[]) => {
    let text = '';
    for (const record of records) {
      const one = record.map((word) => plainRecord(word)).join(part);
      const longer = text === '' ? one : text + next + one;
      if (longer.length > limit) break;
      text = longer;
    }
    return text;
  };
  const { type } = response;
  const [given, correct] =
    type === 'sequencing'
      ? [response.chosen.map((key) => [key]), response.correct?.map((key) => [key])]
      : [response.pairs, response.correct];
  return { type, response: said(given), correct: correct ? [said(correct)] : [] };
}

/** A key, a figure, a range of figures, or a few words. */
function plainRecord(word: string): string {
  return word
    .split('[:]')
    .map((half) => plainWords(half, 50))
    .join('[:]');
}

/** A number without an exponent, as both versions want it. */
export function plainNumber(value: number): string {
  return value.toFixed(6).replace(/\.?0+$/, '');
}

/**
 * Another result, response or id for a line that may have been forgotten; see `Dialect.varied`.
 *
 * @param response Name of the element that holds the response; only one in words can differ a little.
 */
export function variedInteraction(
  part: string,
  value: string,
  response: string,
): string | undefined {
  if (part === 'result') return value === 'neutral' ? 'unanticipated' : 'neutral';
  if (part !== response || value.length < 3) return undefined;
  return value.endsWith('.') ? value.slice(0, -1) : `${value.slice(0, 200)}.`;
}
