import { describe, expect, test } from 'vitest';
import {
  availableItems,
  belongs,
  enemiesByItem,
  groupOf,
  poolsByItem,
  type Drawable,
} from './pool.js';
import { drawFields, poolSchema } from './schema.js';

/** A pool as an author writes it. */
function pool(from: object, rest: object = {}) {
  return poolSchema.parse({ id: 'pool', draw: 1, from, ...rest });
}

const item: Drawable = {
  id: 'cif',
  number: 1,
  tags: ['finance', 'incoterms', 'sea'],
  level: 2,
  dimension: 'price',
  competence: 'FIN2',
};

describe('a pool', () => {
  test.each([
    { from: {}, has: false, why: 'selects by nothing' },
    { from: { tags: ['finance'] }, has: true, why: 'names a tag of it' },
    { from: { tags: ['legal', 'sea'] }, has: true, why: 'names one of its tags' },
    { from: { tags: ['legal'] }, has: false, why: 'names another tag' },
    { from: { dimensions: ['price'] }, has: true, why: 'names its section' },
    { from: { competences: ['FIN1', 'FIN2'] }, has: true, why: 'names its competence' },
    { from: { items: ['cif'] }, has: true, why: 'names it' },
    { from: { items: ['fob'] }, has: false, why: 'names another item' },
    { from: { tags: ['sea'], dimensions: ['price'] }, has: true, why: 'agrees in both' },
    { from: { tags: ['sea'], dimensions: ['rules'] }, has: false, why: 'agrees in one of two' },
  ])('has an item: $has, when it $why', ({ from, has }) => {
    expect(belongs(item, pool(from))).toBe(has);
  });

  test('does not have an item that lacks what it selects by', () => {
    const plain = { id: 'plain', number: 2 };

    for (const from of [{ tags: ['sea'] }, { dimensions: ['price'] }, { competences: ['FIN2'] }]) {
      expect(belongs(plain, pool(from))).toBe(false);
    }
  });

  test('that comes first has an item that two select', () => {
    const first = pool({ tags: ['sea'] }, { id: 'first' });
    const second = pool({ items: ['cif', 'fob'] }, { id: 'second' });

    const found = poolsByItem([first, second], [item, { id: 'fob', number: 2 }]);

    expect([...found]).toEqual([
      ['cif', first],
      ['fob', second],
    ]);
  });

  test.each([
    { balance: 'none', tags: ['finance'], group: '' },
    { balance: 'competence', tags: ['finance'], group: 'FIN2' },
    { balance: 'dimension', tags: ['finance'], group: 'price' },
    { balance: 'level', tags: ['finance'], group: '2' },
    { balance: 'tag', tags: undefined, group: 'finance' },
    { balance: 'tag', tags: ['finance'], group: 'incoterms' },
    { balance: 'tag', tags: ['incoterms'], group: 'finance' },
    { balance: 'tag', tags: ['sea', 'incoterms'], group: 'incoterms' },
  ])('from tags $tags puts an item by $balance into group "$group"', ({ balance, tags, group }) => {
    const from = tags ? { tags } : { items: ['cif'] };

    expect(groupOf(item, pool(from, { balance }))).toBe(group);
  });

  test.each(['competence', 'dimension', 'level', 'tag', 'none'])(
    'puts items without a %s together',
    (balance) => {
      expect(groupOf({ id: 'cif', number: 1 }, pool({ items: ['cif'] }, { balance }))).toBe('');
    },
  );
});

describe('enmity', () => {
  test('holds on both sides, whoever names it, and never with oneself', () => {
    const enemies = enemiesByItem([
      { id: 'a', number: 1, enemies: ['b', 'a', 'gone'] },
      { id: 'b', number: 2 },
      { id: 'c', number: 3, enemies: ['b'] },
    ]);

    expect([...enemies].map(([id, of]) => [id, [...of]])).toEqual([
      ['a', ['b', 'gone']],
      ['b', ['a', 'c']],
      ['c', ['b']],
    ]);
  });

  test('with an item that is always asked keeps an item from being drawn', () => {
    const items = [
      { id: 'asked', number: 1, enemies: ['a'] },
      { id: 'a', number: 2 },
      { id: 'b', number: 3, enemies: ['a'] },
    ];

    const available = availableItems([pool({ items: ['a', 'b'] })], items);

    expect(available.map((one) => one.item.id)).toEqual(['b']);
  });
});

describe('what authors write', () => {
  test('is balanced by nothing unless told', () => {
    expect(pool({ tags: ['finance'] }).balance).toBe('none');
  });

  test.each([
    { wrong: { id: 'Fin' }, why: 'an id that is no slug' },
    { wrong: { draw: 0 }, why: 'a draw of nothing' },
    { wrong: { draw: 1.5 }, why: 'half an item' },
    { wrong: { from: { tags: [] } }, why: 'an empty list' },
    { wrong: { from: { topics: ['finance'] } }, why: 'an unknown key' },
    { wrong: { from: undefined }, why: 'no selection' },
    { wrong: { balance: 'chance' }, why: 'an unknown balance' },
  ])('of a pool may not be $why', ({ wrong }) => {
    const right = { id: 'fin', draw: 4, from: { tags: ['finance'] } };

    expect(poolSchema.safeParse(right).success).toBe(true);
    expect(poolSchema.safeParse({ ...right, ...wrong }).success).toBe(false);
  });

  test.each([
    { field: drawFields.tags, right: ['incoterms'], wrong: ['Incoterms 2020'] },
    { field: drawFields.enemies, right: ['cif'], wrong: 'cif' },
    { field: drawFields.level, right: 4, wrong: 5 },
  ])('of an item may be $right, not $wrong', ({ field, right, wrong }) => {
    expect(field.safeParse(right).success).toBe(true);
    expect(field.safeParse(undefined).success).toBe(true);
    expect(field.safeParse(wrong).success).toBe(false);
  });
});
