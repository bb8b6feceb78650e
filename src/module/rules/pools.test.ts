import { describe, expect, test } from 'vitest';
import type { Condition } from '../../core/assessment/condition.js';
import type { Drawable } from '../../core/assessment/pool.js';
import { poolSchema } from '../../core/assessment/schema.js';
import { placeIn, type AuthoredModule } from '../authored.js';
import type { RuleContext } from '../rule.js';
import { enemies } from './enemies.js';
import { pools, poolsOf } from './pools.js';

/** What the rules read of an item. */
type Item = Partial<Drawable> & { readonly when?: Condition; readonly unless?: Condition };

/** A module with items `q1`, `q2` ... and pools, of which authors need not write everything. */
function moduleOf(items: readonly Item[], written: readonly object[]): AuthoredModule {
  const sections = [{ id: 'price', title: 'Price' }];
  const drawn = written.map((pool, at) => poolSchema.parse({ id: `pool-${at + 1}`, ...pool }));
  return {
    items: items.map((item, index) => ({
      value: { id: `q${index + 1}`, number: index + 1, ...item },
      place: placeIn('bank.yaml', ['items', index]),
    })),
    head: { value: { activity: { sections, pools: drawn } }, place: placeIn('module.yaml') },
  } as unknown as AuthoredModule;
}

/** The rules look at no more of the framework. */
const context = { framework: { competences: [{ id: 'FIN2' }] } } as unknown as RuleContext;

/** What both rules find, as `place code`, with a star for a warning. */
function told(items: readonly Item[], written: readonly object[]): readonly string[] {
  const module = moduleOf(items, written);
  return [...pools(module, context), ...enemies(module, context)].map(
    ({ at, code, severity }) =>
      `${at.file} ${at.path?.join('.') ?? ''} ${code}${severity === 'warning' ? '*' : ''}`,
  );
}

/** Items of one tag, each with fields of its own. */
function tagged(...items: readonly Item[]): readonly Item[] {
  return items.map((item) => ({ tags: ['sea'], ...item }));
}

const sea = { tags: ['sea'] };

describe('a sound pool', () => {
  test.each([
    { why: 'by tag', from: sea },
    { why: 'by section', from: { dimensions: ['price'] } },
    { why: 'by competence', from: { competences: ['FIN2'] } },
    { why: 'by item', from: { items: ['q1', 'q2'] } },
  ])('has nothing told of it: $why', ({ from }) => {
    const items = tagged(
      { dimension: 'price', competence: 'FIN2', level: 1 },
      { dimension: 'price', competence: 'FIN2', level: 2, enemies: ['q1'] },
    );

    expect(told(items, [{ from, draw: 1, balance: 'level' }])).toEqual([]);
  });

  test('is no pool at all where the module has none', () => {
    expect(poolsOf(moduleOf([{}], []))).toEqual([]);
    expect(told([{}], [])).toEqual([]);
  });
});

describe('the selection of a pool', () => {
  test.each([
    { from: { tags: ['sea', 'see'] }, found: ['tags.1 unknown-tag'] },
    { from: { dimensions: ['prize'] }, found: ['dimensions.0 unknown-dimension'] },
    { from: { competences: ['FIN9'] }, found: ['competences.0 unknown-competence'] },
    { from: { items: ['q1', 'q2', 'q3'] }, found: ['items.2 unknown-item'] },
  ])('names what exists: $found', ({ from, found }) => {
    const places = found.map((one) => `module.yaml activity.pools.0.from.${one}`);

    expect(told(tagged({}, {}), [{ from, draw: 1 }])).toEqual(places);
  });

  test.each([
    { from: {}, why: 'says nothing' },
    { from: { competences: ['FIN2'] }, why: 'finds nothing' },
    { from: { ...sea, competences: ['FIN2'] }, why: 'finds nothing that agrees with both' },
  ])('leads to items, not when it $why', ({ from }) => {
    expect(told(tagged({}, {}), [{ from, draw: 1 }])).toEqual([
      'module.yaml activity.pools.0.from pool-empty',
    ]);
  });

  test('has an id of its own, and items of its own', () => {
    const written = [
      { id: 'same', from: { items: ['q1', 'q2'] }, draw: 1 },
      { id: 'same', from: { items: ['q2', 'q3', 'q4'] }, draw: 1 },
    ];

    expect(told(tagged({}, {}, {}, {}), written)).toEqual([
      'module.yaml activity.pools.1.id duplicate-id',
      'bank.yaml items.1.id item-in-two-pools',
    ]);
  });
});

describe('the size of a draw', () => {
  const twins = tagged({}, { enemies: ['q1'] }, {}, { enemies: ['q3'] });

  test.each([
    { why: 'fewer than there are', items: tagged({}, {}), draw: 1, code: [] },
    { why: 'all there are', items: tagged({}, {}), draw: 2, code: ['pool-draws-all*'] },
    { why: 'more than there are', items: tagged({}, {}), draw: 3, code: ['pool-too-small'] },
    { why: 'one of each pair of twins', items: twins, draw: 2, code: [] },
    { why: 'more than twins allow', items: twins, draw: 3, code: ['enemies-prevent-draw'] },
  ])('may be told: $why', ({ items, draw, code }) => {
    expect(told(items, [{ from: sea, draw }])).toEqual(
      code.map((one) => `module.yaml activity.pools.0.draw ${one}`),
    );
  });

  test('does not count the enemies of items that are always asked', () => {
    const items = [...tagged({}, {}, {}), { enemies: ['q1'] }];

    expect(told(items, [{ from: sea, draw: 3 }])).toEqual([
      'module.yaml activity.pools.0.draw pool-too-small',
      'bank.yaml items.3.enemies.0 enemy-always-asked*',
    ]);
  });

  test('counts enemies in other pools', () => {
    const items: readonly Item[] = [
      { tags: ['sea'] },
      { tags: ['sea'] },
      { tags: ['air'], enemies: ['q1', 'q2'] },
      { tags: ['air'], enemies: ['q1', 'q2'] },
    ];

    const written = [
      { from: sea, draw: 1 },
      { from: { tags: ['air'] }, draw: 1 },
    ];

    const found = told(items, written);

    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^module.yaml activity.pools.[01].draw enemies-prevent-draw$/);
  });

  test.each([
    { balance: 'level', items: tagged({}, {}), code: ['balance-without-groups*'] },
    {
      balance: 'level',
      items: tagged({ level: 2 }, { level: 2 }),
      code: ['balance-without-groups*'],
    },
    { balance: 'level', items: tagged({ level: 2 }, {}), code: [] },
    { balance: 'tag', items: tagged({}, {}), code: ['balance-without-groups*'] },
    { balance: 'none', items: tagged({}, {}), code: [] },
  ])('is balanced by something that there is: $balance, $code', ({ balance, items, code }) => {
    expect(told(items, [{ from: sea, draw: 1, balance }])).toEqual(
      code.map((one) => `module.yaml activity.pools.0.balance ${one}`),
    );
  });
});

describe('conditions beside pools', () => {
  const pool = { from: { items: ['q1', 'q2'] }, draw: 1 };

  const cases: readonly { why: string; field: Item; code: readonly string[] }[] = [
    {
      why: 'depends on an item drawn',
      field: { when: { q1: ['a'] } },
      code: ['condition-on-drawn'],
    },
    { why: 'depends on one always asked', field: { when: { q3: ['a'] } }, code: [] },
    { why: 'is left out by an item drawn', field: { unless: { q1: ['a'] } }, code: [] },
  ];
  test.each(cases)('are told of an item that $why', ({ field, code }) => {
    expect(told([{}, {}, {}, field], [pool])).toEqual(
      code.map((one) => `bank.yaml items.3.when.q1 ${one}`),
    );
  });

  test.each(['when', 'unless'])('are told of an item of a pool that has "%s"', (key) => {
    expect(told([{}, { [key]: { q3: ['a'] } }, {}], [pool])).toEqual([
      `bank.yaml items.1.${key} condition-in-pool*`,
    ]);
  });
});

describe('enemies', () => {
  test.each([
    { why: 'are unknown', enemies: ['q9'], code: ['unknown-item'] },
    { why: 'are the item itself', enemies: ['q2'], code: ['enemy-of-itself'] },
    { why: 'are both in pools', enemies: ['q1'], code: [] },
    { why: 'are always asked', enemies: ['q3'], code: ['enemy-always-asked*'] },
  ])('of an item in a pool may be told: they $why', ({ enemies, code }) => {
    const pool = { from: { items: ['q1', 'q2', 'q4', 'q5'] }, draw: 1 };

    expect(told([{}, { enemies }, {}, {}, {}], [pool])).toEqual(
      code.map((one) => `bank.yaml items.1.enemies.0 ${one}`),
    );
  });

  test.each([
    { why: 'once, though both name each other', items: [{ enemies: ['q2'] }, { enemies: ['q1'] }] },
    { why: 'of the one that names', items: [{ enemies: ['q2'] }, {}] },
  ])('that are both always asked are told $why', ({ items }) => {
    expect(told(items, [])).toEqual(['bank.yaml items.0.enemies.0 enemy-always-asked*']);
  });

  test('that are both always asked are not told where one has a condition', () => {
    expect(told([{}, { enemies: ['q1'], when: { q3: ['a'] } }, {}], [])).toEqual([]);
  });
});

test('the words say what to do', () => {
  const items = [...tagged({}, {}, {}), { enemies: ['q1'], when: { q2: ['a'] } }];
  const module = moduleOf(items, [{ id: 'fin', from: { tags: ['see'] }, draw: 1 }]);

  expect(pools(module, context)).toEqual([
    {
      code: 'unknown-tag',
      severity: 'error',
      at: { file: 'module.yaml', path: ['activity', 'pools', 0, 'from', 'tags', 0], key: false },
      what: 'Pool "fin" draws from "see", which no item has.',
      remedy: 'Did you mean "sea"?',
    },
  ]);
});
