import { describe, expect, test } from 'vitest';
import { listKeyParts, listTexts } from '../../packager/load/schema-walk.js';
import { itemSchemas } from '../items/schemas.js';
import type { ItemContent } from '../core/assessment/item-type.js';
import * as samples from '../../tests/contracts/sample-items.js';
import * as calculate from '../../tests/contracts/samples/calculate.js';
import * as categorise from '../../tests/contracts/samples/categorise.js';
import * as dialogue from '../../tests/contracts/samples/dialogue.js';
import * as essay from '../../tests/contracts/samples/essay.js';
import * as flashcard from '../../tests/contracts/samples/flashcard.js';
import * as gaps from '../../tests/contracts/samples/gaps.js';
import * as highlight from '../../tests/contracts/samples/highlight.js';
import * as hotlist from '../../tests/contracts/samples/hotlist.js';
import * as hotspot from '../../tests/contracts/samples/hotspot.js';
import * as judgement from '../../tests/contracts/samples/judgement.js';
import * as likert from '../../tests/contracts/samples/likert.js';
import * as match from '../../tests/contracts/samples/match.js';
import * as matrix from '../../tests/contracts/samples/matrix.js';
import * as order from '../../tests/contracts/samples/order.js';
import * as selfExplain from '../../tests/contracts/samples/self-explain.js';
import * as slider from '../../tests/contracts/samples/slider.js';
import * as text from '../../tests/contracts/samples/text.js';
import * as truefalse from '../../tests/contracts/samples/truefalse.js';
import { itemWords } from './item-words.js';

const files = [
  samples,
  calculate,
  categorise,
  dialogue,
  essay,
  flashcard,
  gaps,
  highlight,
  hotlist,
];
const others = [hotspot, judgement, likert, match, matrix, order, selfExplain, slider, text];
const items = [...files, ...others, truefalse]
  .flatMap((file): unknown[] => Object.values(file))
  .filter((value): value is ItemContent => typeof value === 'object' && value !== null)
  .filter((value) => value.kind in itemSchemas);

/** Texts that are no running text: names, units, figures, descriptions of pictures. */
const NO_RUNNING_TEXT = /^label$|\b(unit|who|from|to|amount|alt)$/;

/** Without what a gap leaves out. */
const plain = (words: string) => words.replace(/\{\{\w+\}\}/g, '').trim();

describe('the words of an item', () => {
  test('are tried with every kind', () => {
    expect(new Set(items.map((item) => item.kind))).toEqual(new Set(Object.keys(itemSchemas)));
  });

  test.each(items)('are all that learners of $kind "$id" read, and nothing of the key', (item) => {
    const schema = itemSchemas[item.kind as keyof typeof itemSchemas];
    const secret = listKeyParts(schema, item).map(({ path }) => path.join('.'));
    const texts = listTexts(schema, item).filter(({ role }) => role === 'text');
    const read = texts
      .map(({ path, text: words }) => ({ at: path.join('.'), words: plain(words) }))
      .filter(({ at }) => !NO_RUNNING_TEXT.test(at) && !at.startsWith('wordings'));
    const open = read.filter(({ at }) => !secret.some((part) => at.startsWith(part)));
    const told = itemWords(item);

    for (const { words } of open) expect(told.join('\n')).toContain(words);
    expect(told.join(' ').length).toBeLessThanOrEqual(
      open.reduce((sum, { words }) => sum + words.length + 1, proseLength(item)),
    );
  });

  test('have each cell and each entry for itself, and the pieces of a text together', () => {
    const cell = (words: string) => [words];
    const afterwards = [{ type: 'paragraph', content: [{ type: 'code', text: 'Why' }] }] as const;
    const item = {
      id: 'a',
      number: 1,
      kind: 'highlight',
      label: 'Name',
      prompt: 'What is wrong?',
      stem: [
        { type: 'paragraph', content: ['Ana ', { type: 'strong', content: ['sells'] }, ' soap.'] },
        {
          type: 'table',
          head: [cell('Year')],
          rows: [[cell('2026')]],
          numeric: [true],
        },
        {
          type: 'list',
          ordered: false,
          items: [[{ type: 'paragraph', content: ['A box'] }]],
        },
        { type: 'image', src: 'media/a.svg', alt: 'A crane' },
      ],
      segments: [{ text: 'The goods' }, { key: 'a', text: 'are late.', rationale: afterwards }],
      why: afterwards,
    } as const satisfies ItemContent & Record<string, unknown>;

    expect(itemWords(item)).toEqual([
      'Ana sells soap.',
      'Year',
      '2026',
      'A box',
      'What is wrong?',
      'The goods are late.',
    ]);
  });
});

/** Room for the words of a stem, which have no role once they are a tree. */
function proseLength({ stem }: ItemContent): number {
  return JSON.stringify(stem ?? '').length;
}
