import type { AssessmentContent } from '../../src/core/assessment/content.js';
import type { AnyItemType, ItemContent, ItemType } from '../../src/core/assessment/item-type.js';
import type { ReportInput, ReportType } from '../../src/core/assessment/report-type.js';
import { phrases } from './scored-items.js';

/** An item whose response is one letter; `right` makes it a keyed one. */
export interface LetterItem extends ItemContent {
  readonly kind: 'letter';
  readonly letters: string;
  readonly right?: string;
}

/** An item whose response is a whole number of 0 to 4. */
export interface PointItem extends ItemContent {
  readonly kind: 'point';
}

/** A kind of item with one letter as its response, packed by its place in the alphabet. */
export const letter: ItemType<LetterItem, string> = {
  kind: 'letter',
  empty: () => '',
  answered: (_item, response) => response !== '',
  score: (item, response) => (item.right !== undefined && response === item.right ? 1 : 0),
  keyed: (item) => item.right !== undefined,
  bits: () => 5,
  pack: (_item, response, writer) => void writer.write(response.charCodeAt(0) - 96, 5),
  unpack: (item, reader) => {
    const key = String.fromCharCode(96 + reader.read(5));
    if (!item.letters.includes(key)) throw new RangeError(`no option ${key}`);
    return key;
  },
  typed: (item, response) => ({
    type: 'choice',
    chosen: response === '' ? [] : [response],
    options: [...item.letters].map((key) => ({ key, text: key.toUpperCase() })),
  }),
  words: (_item, response) => response.toUpperCase(),
};

/** A kind of item with a point from 0 to 4 as its response. */
export const point: ItemType<PointItem, number> = {
  kind: 'point',
  empty: () => -1,
  answered: (_item, response) => response >= 0,
  score: (_item, response) => Math.max(0, response) / 4,
  keyed: () => false,
  bits: () => 3,
  pack: (_item, response, writer) => void writer.write(response + 1, 3),
  unpack: (_item, reader) => reader.read(3) - 1,
  typed: (_item, response) => ({ type: 'numeric', value: response }),
  words: (_item, response) => String(response),
};

/** Both kinds, as the registry takes them. */
export const fakeItemTypes = [letter, point] as readonly AnyItemType[];

/** A report that gives the mean credit of all items asked, and one objective. */
export const plainReport: ReportType<{ readonly kind: string }, number> = {
  kind: 'plain',
  findings: ({ items }: ReportInput<{ readonly kind: string }>) =>
    items.reduce((sum, one) => sum + one.credit, 0) / Math.max(1, items.length),
  outcome: ({ items }, credit) => ({
    credit,
    passed: credit >= 0.5,
    objectives: [
      {
        id: 'all',
        name: 'All',
        credit,
        complete: items.every((one) => one.answered),
        summary: `${Math.round(credit * 100)} of 100`,
      },
    ],
  }),
};

/** An item of the kind `letter`. */
export function letterItem(id: string, number: number, more: Partial<LetterItem> = {}): LetterItem {
  return {
    id,
    number,
    kind: 'letter',
    prompt: `Prompt of ${id}`,
    label: `Label of ${id}`,
    letters: 'abcd',
    dimension: 'one',
    ...more,
  };
}

/** An item of the kind `point`. */
export function pointItem(id: string, number: number, more: Partial<PointItem> = {}): PointItem {
  return {
    id,
    number,
    kind: 'point',
    prompt: `Prompt of ${id}`,
    label: `Label of ${id}`,
    dimension: 'two',
    ...more,
  };
}

/** An assessment of these items with two sections. */
export function assessmentOf(
  items: readonly ItemContent[],
  more: Partial<AssessmentContent> = {},
): AssessmentContent {
  return {
    kind: 'assessment',
    minutes: 10,
    feedback: 'after-handing-in',
    sections: [
      { id: 'one', title: 'Part one' },
      { id: 'two', title: 'Part two' },
    ],
    items,
    report: { kind: 'plain' },
    phrases,
    ...more,
  };
}
