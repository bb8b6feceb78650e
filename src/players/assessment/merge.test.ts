import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AssessmentState, Entry } from './assessment.js';
import { mergeStates } from './merge.js';

const entry = (item: string, response?: string, more: Partial<Entry> = {}): Entry => ({
  item,
  ...(response === undefined ? {} : { response }),
  marked: false,
  settled: false,
  seconds: 1,
  ...more,
});
const stateOf = (...entries: readonly Entry[]): AssessmentState => ({
  seed: 7,
  entries,
  at: 'x',
  explained: false,
  handedIn: false,
});
const answers = ({ entries }: AssessmentState) =>
  Object.fromEntries(entries.map(({ item, response }) => [item, response]));

const ITEMS = ['a', 'b', 'c', 'd'];
const states = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...ITEMS), fc.constantFrom('x', 'y', 'z')), {
    selector: ([item]) => item,
  })
  .map((pairs) => stateOf(...pairs.map(([item, response]) => entry(item, response))));

describe('two states of one attempt, merged', () => {
  test('have the answers of both, those of the newer state first', () => {
    const merged = mergeStates(
      stateOf(entry('b', 'x'), entry('c')),
      stateOf(entry('a', 'y'), entry('b', 'x')),
    );

    expect(merged.entries.map(({ item }) => item)).toEqual(['b', 'a', 'c']);
    expect(answers(merged)).toEqual({ a: 'y', b: 'x', c: undefined });
  });

  test('take a change of the older state where the newer one changed nothing', () => {
    const base = stateOf(entry('a', 'x'), entry('b', 'x'));
    const newer = stateOf(entry('a', 'x'), entry('b', 'z'), entry('c', 'x'));
    const older = stateOf(entry('a', 'y'), entry('b', 'y'));

    expect(answers(mergeStates(newer, older, [base]))).toEqual({ a: 'y', b: 'z', c: 'x' });
    expect(answers(mergeStates(newer, older))).toEqual({ a: 'x', b: 'z', c: 'x' });
  });

  test('take of two changes the one that came after the other, where that is known', () => {
    const first = stateOf(entry('a', 'x'), entry('b', 'x'));
    const second = stateOf(entry('a', 'y'), entry('b', 'x'));
    const newer = stateOf(entry('a', 'y'), entry('b', 'z'));
    const older = stateOf(entry('a', 'z'), entry('b', 'x'));

    expect(answers(mergeStates(newer, older, [second, first]))).toEqual({ a: 'z', b: 'z' });
    expect(answers(mergeStates(older, newer, [second, first]))).toEqual({ a: 'z', b: 'z' });
    expect(answers(mergeStates(newer, second, [second, first]))).toEqual({ a: 'y', b: 'z' });
    expect(answers(mergeStates(first, second, [second, first]))).toEqual({ a: 'y', b: 'x' });
  });

  test('keep the answer whose verdict was shown', () => {
    const shown = stateOf(entry('a', 'x', { settled: true }));
    const other = stateOf(entry('a', 'y'));

    expect(answers(mergeStates(other, shown))).toEqual({ a: 'x' });
    expect(answers(mergeStates(shown, other))).toEqual({ a: 'x' });
  });

  test('keep an answer fixed that both have and only one has shown', () => {
    const open = stateOf(entry('a', 'x'));
    const shown = stateOf(entry('a', 'x', { settled: true }));

    expect(mergeStates(open, shown, [open]).entries).toMatchObject([{ settled: true }]);
    expect(mergeStates(shown, open, [open]).entries).toMatchObject([{ settled: true }]);
  });

  test('lose no answer, invent none, and are merged once and for all', () => {
    fc.assert(
      fc.property(states, states, fc.array(states, { maxLength: 3 }), (newer, older, common) => {
        const merged = mergeStates(newer, older, common);
        const [mine, theirs, both] = [newer, older, merged].map(answers);

        expect(Object.keys(both ?? {}).sort()).toEqual(
          [...new Set([...Object.keys(mine ?? {}), ...Object.keys(theirs ?? {})])].sort(),
        );
        for (const item of Object.keys(both ?? {})) {
          expect([mine?.[item], theirs?.[item]]).toContain(both?.[item]);
        }
        expect(answers(mergeStates(merged, older, common))).toEqual(both);
      }),
    );
  });
});
