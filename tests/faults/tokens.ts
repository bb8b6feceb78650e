import type { AnyItemType, ItemContent, ItemType } from '../../src/core/assessment/item-type.js';
import type { AnyReportType } from '../../src/core/assessment/report-type.js';
import { registerItemType } from '../../src/items/registry.js';
import { registerReportType } from '../../src/reports/registry.js';
import { assessmentOf, plainReport } from '../fakes/assessments.js';

/** A kind of item whose response is a number that no other answer has, so that none is mistaken. */
const token: ItemType<ItemContent, number> = {
  kind: 'token',
  empty: () => 0,
  answered: (_item, response) => response > 0,
  score: (_item, response) => (response % 5) / 4,
  keyed: () => false,
  bits: () => 16,
  pack: (_item, response, writer) => void writer.write(response, 16),
  unpack: (_item, reader) => reader.read(16),
  typed: (_item, response) => ({ type: 'fill-in', text: wordsOf(response) }),
  words: (_item, response) => wordsOf(response),
};

registerItemType(token as AnyItemType);
// The registry hands a report only content of its own kind.
registerReportType(plainReport as AnyReportType);

/** How many questions the assessment has. */
export const QUESTIONS = 6;

/** An assessment whose answers can be told apart. */
export const content = assessmentOf(
  Array.from({ length: QUESTIONS }, (_, at) => ({
    id: `question-${at + 1}`,
    number: at + 1,
    kind: 'token',
    prompt: `Question ${at + 1}`,
    label: `Question ${at + 1}`,
    dimension: at < QUESTIONS / 2 ? 'one' : 'two',
  })),
);

/** What the LMS is told of a token. */
export function wordsOf(response: number): string {
  return `Token ${response}`;
}

/** The token in what an LMS was told; 0 when there is none. */
export function tokenIn(words: string): number {
  return Number(/^Token (\d+)$/.exec(words)?.[1] ?? 0);
}
