import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallUnit } from '../../../tests/fakes/small-unit.js';
import { actionsOf, answer, attempt, rightAnswer } from '../../../tests/fakes/unit-attempt.js';
import { BitWriter } from '../../core/session/bits.js';
import { bytesOf } from '../../core/session/text-bits.js';
import { entryOf } from '../assessment/path.js';
import { unit, type UnitAction } from './unit.js';
import { type UnitState } from './unit-state.js';
import { capacityOfContent } from './pack.js';

const merged = (newer: UnitState, older: UnitState, ...common: readonly UnitState[]) =>
  unit.merge?.(smallUnit, newer, older, common);
const write = (field: number, text: string): UnitAction => ({ type: 'write', field, text });
const choose = (question: string, key: string): UnitAction => ({ type: 'choose', question, key });
const NEXT: UnitAction = { type: 'continue' };

const begun = attempt(smallUnit, []);
const [first = '', second = ''] = begun.drawn;
const from = (start: UnitState, ...actions: readonly UnitAction[]) =>
  attempt(smallUnit, actions, start);

const several = fc.array(actionsOf(smallUnit), { maxLength: 12 });

describe('two states of one attempt at a unit, merged', () => {
  test('have what was done on both sides', () => {
    const newer = from(
      begun,
      NEXT,
      answer('practice-choice', ['b']),
      write(1, 'A lamp'),
      choose('where', 'b'),
      { type: 'set', size: 2 },
      { type: 'go', to: first },
      rightAnswer(smallUnit, first),
    );
    const older = from(
      begun,
      { type: 'mark', step: 'your-firm', marked: true },
      answer('practice-number', { value: 3 }),
      write(3, 'Half'),
      choose('customs', 'a'),
      { type: 'set', size: 1 },
      { type: 'go', to: second },
      rightAnswer(smallUnit, second),
    );

    expect(merged(newer, older, begun)).toEqual({
      ...newer,
      done: [1, 2],
      marks: [2],
      entries: [...newer.entries, ...older.entries],
      fields: { 1: 'A lamp', 3: 'Half' },
      choices: { where: 'b', customs: 'a' },
    });
  });

  test.each([
    { newer: 'old', older: 'new', base: 'old', now: 'new' },
    { newer: 'new', older: 'old', base: 'old', now: 'new' },
    { newer: 'new', older: 'other', base: 'old', now: 'new / other' },
    { newer: 'new', older: 'other', base: undefined, now: 'new / other' },
    { newer: 'new / other', older: 'other', base: undefined, now: 'new / other' },
    { newer: 'new', older: 'new / other', base: 'old', now: 'new / other' },
    { newer: '', older: 'new', base: undefined, now: 'new' },
    { newer: '', older: 'new', base: '', now: 'new' },
    { newer: '', older: 'old', base: 'old', now: '' },
    { newer: 'old', older: '', base: 'old', now: '' },
    { newer: 'new', older: '', base: 'old', now: 'new' },
    { newer: '', older: 'new', base: 'old', now: 'new' },
  ])('have of "$newer" and "$older", both from "$base", the text "$now"', (texts) => {
    const { newer, older, base, now } = texts;
    const state = (text: string) => from(begun, write(1, text));
    const common = base === undefined ? [] : [state(base)];

    expect(merged(state(newer), state(older), ...common)?.fields[1] ?? '').toBe(now);
  });

  test('take a change of the checklist where the newer one changed nothing', () => {
    const base = from(begun, choose('where', 'a'));

    expect(merged(base, from(base, choose('where', 'b')), base)?.choices).toEqual({ where: 'b' });
    expect(merged(from(base, choose('where', 'b')), base, base)?.choices).toEqual({ where: 'b' });
    expect(merged(base, from(base, choose('where', 'b')))?.choices).toEqual({ where: 'a' });
  });

  test.each([
    { newer: [1], older: [2], base: [], now: [1, 2] },
    { newer: [1], older: [1, 2], base: [1, 2], now: [1] },
    { newer: [1, 2], older: [], base: [1], now: [2] },
    { newer: [2, 1], older: [1, 2], base: [1], now: [2, 1] },
  ])('have of bookmarks at $newer and $older, both from $base, those at $now', (marks) => {
    const { newer, older, base, now } = marks;
    const state = (own: readonly number[]) => ({ ...begun, marks: own });

    expect(merged(state(newer), state(older), state(base))?.marks).toEqual(now);
  });

  test('keep the order in which answers were given first', () => {
    const base = from(
      begun,
      answer('practice-number', { value: 1 }),
      answer('practice-choice', ['a']),
    );
    const older = from(base, answer('practice-number', { value: 2 }));

    expect(
      merged(base, older, base)?.entries.map(({ item, response }) => [item, response]),
    ).toEqual([
      ['practice-number', { value: 2 }],
      ['practice-choice', ['a']],
    ]);
  });

  test('keep an answer fixed that was fixed on one side', () => {
    const base = from(begun, answer('practice-choice', ['a']));
    const shown = from(base, { type: 'show', item: 'practice-choice' });
    const fixed = { response: ['a'], settled: true };

    expect(entryOf(merged(base, shown, base) ?? begun, 'practice-choice')).toMatchObject(fixed);
    expect(entryOf(merged(shown, base, base) ?? begun, 'practice-choice')).toMatchObject(fixed);
  });

  test('do not go together where their texts have no room together', () => {
    const newer = from(begun, write(1, 'n'.repeat(100)));
    const older = from(begun, write(2, 'o'.repeat(15)), write(3, 'ö'.repeat(50)));
    const short = from(begun, write(2, 'o'.repeat(15)));

    expect(merged(newer, older)).toBeUndefined();
    expect(merged(older, newer)).toBeUndefined();
    expect(merged(newer, short)?.fields).toEqual({ 1: 'n'.repeat(100), 2: 'o'.repeat(15) });
  });

  test('do not go together where they ask other questions, or one was handed in', () => {
    const other = { ...begun, drawn: smallUnit.check.pool.map(({ item }) => item) };
    const ended = from(begun, { type: 'hand-in' });

    expect(merged(begun, other)).toBeUndefined();
    expect(merged(other, begun)).toBeUndefined();
    expect(merged(begun, ended)).toBeUndefined();
    expect(merged(ended, begun)).toBeUndefined();
    expect(merged(ended, ended)).toEqual(ended);
  });

  test('lose nothing of either, invent nothing, and fit', () => {
    fc.assert(
      fc.property(several, several, several, (before, mine, theirs) => {
        const base = from(begun, ...before);
        const newer = from(base, ...mine);
        const older = from(base, ...theirs);
        const both = merged(newer, older, base);
        if (!both) return;

        expect(new Set(both.done)).toEqual(new Set([...newer.done, ...older.done]));
        expect(new Set(both.entries.map(({ item }) => item))).toEqual(
          new Set([...newer.entries, ...older.entries].map(({ item }) => item)),
        );
        for (const { item, response } of both.entries) {
          const known = [newer, older].map((one) => entryOf(one, item)?.response);
          expect(known).toContainEqual(response);
        }
        expect(Object.keys({ ...newer.choices, ...older.choices }).sort()).toEqual(
          Object.keys(both.choices).sort(),
        );
        for (const one of [newer, older]) {
          for (const [field, text] of Object.entries(one.fields)) {
            if (text !== base.fields[Number(field)]) {
              expect(both.fields[Number(field)]).toContain(text);
            }
          }
        }
        expect(bytesOf(Object.values(both.fields).join(''))).toBeLessThanOrEqual(smallUnit.room);
        const writer = new BitWriter();
        unit.pack(smallUnit, both, writer);
        const most = capacityOfContent(smallUnit).reduce((sum, { bits }) => sum + bits, 0);
        expect(writer.length).toBeLessThanOrEqual(most);
      }),
    );
  });

  test('are the same when merged once more, or with nothing new', () => {
    fc.assert(
      fc.property(several, several, several, (before, mine, theirs) => {
        const base = from(begun, ...before);
        const newer = from(base, ...mine);
        const older = from(base, ...theirs);
        const both = merged(newer, older, base);
        if (!both) return;

        expect(merged(both, older, base)).toEqual(both);
        expect(merged(newer, newer, base)).toEqual(newer);
        expect(merged(newer, base, base)).toEqual(newer);
      }),
    );
  });
});

describe('of two states that do not go together, the one that stays', () => {
  const inherited = (kept: UnitState, newer: UnitState, older: UnitState, base?: UnitState) =>
    unit.inherit?.(smallUnit, kept, newer, older, base ? [base] : []);
  const ended = from(begun, write(2, 'Half'), rightAnswer(smallUnit, first), { type: 'hand-in' });
  const noted = from(
    begun,
    NEXT,
    write(1, 'A lamp'),
    { type: 'mark', step: 'your-firm', marked: true },
    choose('where', 'b'),
    rightAnswer(smallUnit, second),
  );

  test.each([
    { newer: 'the ended one', order: [ended, noted] as const },
    { newer: 'the other', order: [noted, ended] as const },
  ])('has the notes of both and its own answers where $newer is newer', ({ order }) => {
    expect(inherited(ended, ...order, begun)).toEqual({
      ...ended,
      done: expect.arrayContaining([1, ...ended.done]) as number[],
      marks: [2],
      fields: { 1: 'A lamp', 2: 'Half' },
      choices: { where: 'b' },
    });
  });

  test('stays as it is where nothing was left beside the answers', () => {
    expect(inherited(ended, ended, from(begun, rightAnswer(smallUnit, second)), begun)).toEqual(
      ended,
    );
  });

  test('is told apart from the other where their notes have no room together', () => {
    const long = from(begun, write(1, 'n'.repeat(smallUnit.room)));

    expect(inherited(ended, ended, long, begun)).toBeUndefined();
  });
});
