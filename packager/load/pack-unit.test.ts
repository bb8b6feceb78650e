import { describe, expect, test } from 'vitest';
import {
  authoredUnit,
  inPlan,
  unitFramework,
  type Changes,
} from '../../tests/fakes/authored-unit.js';
import { phrases } from '../../tests/fakes/scored-items.js';
import { isMap } from '../../src/module/naming.js';
import { isUnit, type PackedUnit } from '../../src/module/packed-module.js';
import { worstCase } from '../../src/module/rules/state-size.js';
import { capacityOfContent } from '../../src/players/unit/pack.js';
import { unit } from '../../src/players/unit/unit.js';
import { packModule } from './pack-module.js';

/** The unit as it lies in a package in English, after changes by its author. */
function packed(changes: Changes = {}): PackedUnit {
  const module = authoredUnit(changes);
  const version = { language: 'en', module, head: module.head.value, uses: [] };
  const { activity } = packModule(version, module.head.value.branding, unitFramework);
  if (!isUnit(activity)) throw new Error('No unit was packed');
  return activity;
}

/** All keys in a value, wherever they stand, with what stands there. */
function entriesIn(value: unknown): readonly (readonly [string, unknown])[] {
  if (Array.isArray(value)) return value.flatMap(entriesIn);
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap((entry) => [entry, ...entriesIn(entry[1])]);
}

describe('a packed unit', () => {
  test('tells of facts only which items of the check share one', () => {
    const facts = entriesIn(packed()).filter(([key]) => key === 'facts');

    expect(JSON.stringify(packed())).not.toMatch(/FIN1-F/);
    expect(facts.map(([, value]) => value)).toEqual(
      Array.from({ length: 10 }, (_one, at) => [at % 2]),
    );
    expect(packed().check).toMatchObject({
      draw: 3,
      mastery: 60,
      pool: Array.from({ length: 10 }, (_one, at) => ({ item: `c-${at + 1}` })),
    });
  });

  test('holds nothing that only authors read', () => {
    const keys = new Set(
      entriesIn(packed())
        .filter(([, value]) => value !== undefined)
        .map(([key]) => key),
    );

    for (const key of ['textBudget', 'level', 'tags', 'difficulty', 'enemies']) {
      expect(keys).not.toContain(key);
    }
    expect(packed().aims).toEqual(['add up the costs']);
  });

  test('has the steps with their titles, minutes and blocks, Markdown as trees', () => {
    expect(packed().steps).toMatchObject([
      { id: 'costs', number: 1, minutes: 3, title: 'All costs count' },
      { id: 'your-firm', number: 2, minutes: 4, title: 'In your firm' },
    ]);
    expect(packed().steps[0]?.blocks).toEqual([
      {
        block: 'text',
        text: [
          {
            type: 'paragraph',
            content: [
              'A price stands on the ',
              { type: 'term', id: 'margin', content: ['margin'] },
              '.',
            ],
          },
        ],
      },
      { block: 'practice', item: 'p-choice' },
      {
        block: 'write',
        field: 3,
        text: [{ type: 'paragraph', content: ['What do you add?'] }],
      },
    ]);
  });

  test('has headings of a step below its title, and those of a box below the title of the box', () => {
    const price = 'A price stands on the [margin](#margin).';
    const changes = {
      'unit.md': [[price, `### One\n\n::: example A lamp\n### Two\n:::`]] as const,
    };

    expect(packed(changes).steps[0]?.blocks.slice(0, 2)).toMatchObject([
      { block: 'text', text: [{ type: 'heading', level: 2, content: ['One'] }] },
      { block: 'example', text: [{ type: 'heading', level: 3, content: ['Two'] }] },
    ]);
  });

  test('has the fields of the task and those of the steps, and room for both', () => {
    expect(packed().fields).toEqual([
      { number: 1, label: 'Product and customer', long: false, task: true },
      { number: 2, label: 'What we change', long: true, task: true },
      { number: 3, label: '', long: true, task: false },
    ]);
    expect(packed().room).toBe(60);
  });

  test('has the checklist without what its entries rest on, or none', () => {
    const { checklist } = packed();

    expect(checklist?.items.map((item) => Object.keys(item).sort())).toEqual([
      ['group', 'id', 'text', 'when'],
      ['group', 'id', 'text', 'when'],
    ]);
    expect(checklist?.questions).toHaveLength(2);
  });

  test('names the sources of the facts that its steps teach, each once, and its own', () => {
    const plan = inPlan('facts: [FIN1-F2]', 'facts: [FIN1-F2, FIN1-F1]');
    const sources = [
      { type: 'paragraph', content: ['Source: Law 1; Law 2 (as of 2026-11-01)'] },
      { type: 'paragraph', content: ['A book about prices'] },
    ];

    expect(packed().sources).toEqual(sources);
    expect(packed(plan).sources).toEqual(sources);
  });

  test('has the sources of an item below its reasons, as other items have', () => {
    const item = packed().items.find(({ id }) => id === 'c-1');

    expect(item?.why).toEqual([
      { type: 'paragraph', content: ['Source: Law 1 (as of 2026-11-01)'] },
    ]);
  });

  test('names only those items that a list names, and no competence of any', () => {
    const { items } = packed();

    expect(items.filter(({ label }) => label === '').map(({ id }) => id)).toEqual([
      'p-choice',
      'p-number',
    ]);
    expect(items.every(({ competence }) => competence === undefined)).toBe(true);
  });

  test('reports its one competence by name', () => {
    expect(packed()).toMatchObject({
      kind: 'unit',
      competence: 'FIN1',
      competences: [{ id: 'FIN1', name: 'Work out prices' }],
      report: { kind: 'unit' },
    });
  });

  test('takes as much room as the check of its module says', () => {
    const content = { ...packed(), phrases };
    const { parts } = worstCase(authoredUnit());

    expect(parts.slice(1)).toEqual(capacityOfContent(content));
  });

  test('can be begun', () => {
    const state = unit.start({ ...packed(), phrases }, 7);

    expect(state.at).toBe('costs');
    expect(state.drawn).toHaveLength(3);
  });
});
