import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallUnit } from '../../../tests/fakes/small-unit.js';
import {
  answer,
  attempt,
  attemptsAt,
  rightAnswer,
  SEED,
} from '../../../tests/fakes/unit-attempt.js';
import { BitReader, BitWriter } from '../../core/session/bits.js';
import type { UnitContent } from './content.js';
import { unit, type UnitAction } from './unit.js';
import { CHECK, type UnitState } from './unit-state.js';
import { capacityOfContent } from './pack.js';

function packed(content: UnitContent, state: UnitState): BitWriter {
  const writer = new BitWriter();
  unit.pack(content, state, writer);
  return writer;
}

function read(content: UnitContent, writer: BitWriter, seed = SEED) {
  const reader = BitReader.fromText(writer.toText());
  if (!reader) throw new Error('Not the text of a writer');
  return unit.unpack(content, reader, seed);
}

const capacity = (content: UnitContent) =>
  capacityOfContent(content).reduce((sum, { bits }) => sum + bits, 0);

/** What is packed of a state: no time of practice, at most a quarter of an hour of a question, and no order of steps. */
const kept = (state: UnitState): UnitState => ({
  ...state,
  done: [...state.done].sort(),
  marks: [...state.marks].sort(),
  entries: state.entries.map((one) => ({
    ...one,
    seconds: state.drawn.includes(one.item) ? Math.min(1023, one.seconds) : 0,
  })),
});

/** The unit with an edition of each item, as packages have them. */
const edited: UnitContent = {
  ...smallUnit,
  items: smallUnit.items.map((item) => ({ ...item, edition: item.number + 100 })),
};

describe('a packed unit', () => {
  test('is read back as the same state, and never takes more than it may', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(smallUnit, edited, { ...smallUnit, checklist: undefined }),
        attemptsAt(smallUnit),
        (content, made) => {
          const state = content.checklist ? made : { ...made, choices: {} };
          const writer = packed(content, state);

          expect(read(content, writer, state.seed)).toMatchObject({ dropped: 0 });
          expect(read(content, writer, state.seed).state).toEqual(kept(state));
          expect(writer.length).toBeLessThanOrEqual(capacity(content));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('takes all that it may where everything is answered, marked and written', () => {
    const whole: UnitContent = { ...edited, check: { ...edited.check, draw: 6 } };
    const done = attempt(whole, [
      ...whole.steps.map(({ id }): UnitAction => ({ type: 'mark', step: id, marked: true })),
      { type: 'continue' },
      { type: 'continue' },
      ...whole.items.map(({ id, kind }) =>
        answer(id, kind === 'number' ? { value: 1000 } : ['c'], 5000),
      ),
      { type: 'choose', question: 'where', key: 'b' },
      { type: 'choose', question: 'customs', key: 'b' },
      { type: 'write', field: 1, text: '🚢'.repeat(20) },
      { type: 'write', field: 2, text: '£'.repeat(10) },
      { type: 'write', field: 3, text: 'x'.repeat(20) },
    ]);
    const state = { ...done, met: whole.check.pool.map(({ item }) => item) };

    expect(packed(whole, state).length).toBe(capacity(whole));
    expect(read(whole, packed(whole, state)).state).toEqual(kept(state));
  });

  test('counts the longest answers that a check may ask for', () => {
    const { check } = smallUnit;
    const figures = check.pool.filter(({ item }) => ['check-3', 'check-4'].includes(item));
    const partOf = (pool: typeof check.pool) =>
      capacityOfContent({
        ...smallUnit,
        items: smallUnit.items.filter(({ id }) => pool.some(({ item }) => item === id)),
        check: { ...check, draw: 2, pool },
      }).find(({ name }) => name === 'the check');

    expect(partOf(check.pool)).toEqual(partOf(figures));
  });

  test('is some state or a RangeError, whatever the bits are', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1 }), { maxLength: 400 }), (bits) => {
        try {
          const { state } = unit.unpack(smallUnit, new BitReader(bits), SEED);
          packed(smallUnit, state);
          unit.result(smallUnit, state);
          unit.standing(smallUnit, state);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a unit that has changed since it was packed', () => {
  const begun = unit.start(edited, SEED);
  const [first = '', second = '', third = ''] = begun.drawn;
  const state = attempt(edited, [
    { type: 'mark', step: 'costs', marked: true },
    answer('practice-choice', ['b'], 5),
    answer('practice-number', { value: 12.5 }, 6),
    { type: 'write', field: 1, text: 'A lamp' },
    { type: 'write', field: 3, text: 'Half' },
    { type: 'choose', question: 'where', key: 'b' },
    { type: 'choose', question: 'customs', key: 'a' },
    { type: 'continue' },
    { type: 'go', to: first },
    rightAnswer(edited, first),
    rightAnswer(edited, second),
  ]);
  const readBy = (change: Partial<UnitContent>, from = state) =>
    read({ ...edited, ...change }, packed(edited, from));
  const itemsOf = ({ entries }: UnitState) => entries.map(({ item }) => item);
  const without = (...ids: readonly string[]): Partial<UnitContent> => ({
    items: edited.items.filter(({ id }) => !ids.includes(id)),
    check: { ...edited.check, pool: edited.check.pool.filter(({ item }) => !ids.includes(item)) },
  });

  test('has lost nothing where only words are others', () => {
    const steps = edited.steps.map((step) => ({ ...step, title: 'Other words', blocks: [] }));

    expect(readBy({ steps })).toEqual({ state: kept(state), dropped: 0, changed: 0, added: 0 });
  });

  test('tells answers to practice that is no more', () => {
    const { state: back, dropped, added } = readBy(without('practice-choice'));

    expect(itemsOf(back)).toEqual(['practice-number', first, second]);
    expect([dropped, added]).toEqual([1, 0]);

    const { items = [] } = without('practice-choice');
    const [practice] = items;
    const filled = practice ? [...items, { ...practice, id: 'new', number: 3 }] : items;
    expect(readBy({ items: filled })).toMatchObject({ dropped: 1, added: 1 });
  });

  test('asks another question in place of one that is no more, and tells the answer lost', () => {
    const { state: back, dropped } = readBy(without(first));

    expect(dropped).toBe(1);
    expect(back.drawn).toHaveLength(3);
    expect(back.drawn).toEqual(expect.arrayContaining([second, third]));
    expect(itemsOf(back)).toEqual(['practice-choice', 'practice-number', second]);
    expect(readBy(without(first)).state.drawn).toEqual(back.drawn);
  });

  test('shows where the check begins when the question shown is no more', () => {
    const there = attempt(edited, [{ type: 'go', to: first }], state);

    expect(readBy({}, there).state.at).toBe(first);
    expect(readBy(without(first), there).state.at).toBe(CHECK);
  });

  test('asks as many questions as there are now', () => {
    const ids = readBy({ check: { ...edited.check, draw: 5 } }).state.drawn;

    expect(ids).toHaveLength(5);
    expect(ids).toEqual(expect.arrayContaining([...begun.drawn]));
    expect(readBy({ check: { ...edited.check, draw: 2 } }).state.drawn).toEqual(begun.drawn);
  });

  test('asks nothing more of what was handed in', () => {
    const ended = unit.apply(edited, state, { type: 'hand-in' });

    expect(readBy(without(first), ended).state.drawn).toEqual([second, third]);
  });

  test('knows a question that has moved from the check to a step as practice', () => {
    const pool = edited.check.pool.filter(({ item }) => item !== first);
    const { state: back, dropped } = readBy({ check: { ...edited.check, pool } });

    expect(back.drawn).not.toContain(first);
    expect(itemsOf(back)).toContain(first);
    expect(dropped).toBe(0);
    const there = attempt(edited, [{ type: 'go', to: first }], state);
    expect(readBy({ check: { ...edited.check, pool } }, there).state.at).toBe(CHECK);
  });

  test('tells practice that has moved to the check and is not asked', () => {
    const pool = [...edited.check.pool, { item: 'practice-choice', facts: [0] }];
    const { state: back, dropped, added } = readBy({ check: { ...edited.check, pool } });

    expect(itemsOf(back)).toEqual(['practice-number', first, second]);
    expect([dropped, added]).toEqual([1, 0]);
  });

  test('tells an answer that does not fit any more', () => {
    const items = edited.items.map((item) =>
      item.id === 'practice-number' ? { ...item, min: 20 } : item,
    );
    const { state: back, dropped } = readBy({ items });

    expect(itemsOf(back)).not.toContain('practice-number');
    expect(dropped).toBe(1);
  });

  test('counts questions that are new and those that are others', () => {
    const [one, ...rest] = edited.items;
    const items = one
      ? [{ ...one, edition: 1 }, ...rest, { ...one, id: 'new', number: 90 }]
      : edited.items;

    expect(readBy({ items })).toMatchObject({ dropped: 0, changed: 1, added: 1 });
  });

  test('forgets steps that are no more, and shows the first where it was', () => {
    const [costs, firm] = edited.steps;
    const there = attempt(edited, [{ type: 'go', to: 'costs' }], state);

    expect(readBy({ steps: firm ? [firm] : [] }, there).state).toMatchObject({
      at: 'your-firm',
      done: [2],
      marks: [],
    });
    expect(readBy({ steps: [] }, there).state.at).toBe(CHECK);
    expect(costs && readBy({ steps: [costs] }, there).state).toMatchObject({
      done: [1],
      marks: [1],
    });
  });

  test('goes on among steps that came since', () => {
    const steps = edited.steps.flatMap((step) => [
      step,
      { ...step, id: `after-${step.id}`, number: step.number + 10 },
    ]);
    const { state: back, dropped } = readBy({ steps });

    expect(back).toEqual(kept(state));
    expect(dropped).toBe(0);
    expect(unit.result({ ...edited, steps }, back).progress).toBeLessThan(
      unit.result(edited, back).progress,
    );
  });

  test('tells what was written in a field that is no more, and frees its room', () => {
    const fields = edited.fields.filter(({ number }) => number !== 1);
    const { state: back, dropped, added } = readBy({ fields });

    expect(back.fields).toEqual({ 3: 'Half' });
    expect([dropped, added]).toEqual([1, 0]);
    expect(
      readBy({ fields: [...edited.fields, { number: 9, label: '', long: true, task: true }] }),
    ).toMatchObject({ state: { fields: state.fields }, dropped: 0 });
  });

  test('forgets answers to the checklist that it does not ask', () => {
    const { checklist } = edited;
    const questions = checklist?.questions ?? [];
    const changed = (change: typeof questions) =>
      readBy({ checklist: checklist && { ...checklist, questions: change } }).state.choices;

    expect(changed(questions.slice(0, 1))).toEqual({ where: 'b' });
    expect(changed(questions.map((one) => ({ ...one, options: one.options.slice(0, 1) })))).toEqual(
      {
        customs: 'a',
      },
    );
    expect(readBy({ checklist: undefined }).state.choices).toEqual({});
  });

  test('never takes more than it may', () => {
    fc.assert(
      fc.property(attemptsAt(smallUnit), fc.subarray([...smallUnit.items]), (made, items) => {
        const ids = items.map(({ id }) => id);
        const pool = smallUnit.check.pool.filter(({ item }) => ids.includes(item));
        const fields = smallUnit.fields.slice(0, items.length % 3);
        const steps = smallUnit.steps.slice(items.length % 3);
        const later = { ...smallUnit, items, fields, steps, check: { ...smallUnit.check, pool } };
        const back = read(later, packed(smallUnit, made)).state;

        expect(packed(later, back).length).toBeLessThanOrEqual(capacity(later));
        expect(read(later, packed(later, back)).state).toEqual(back);
      }),
    );
  });
});
