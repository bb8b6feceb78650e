import fc from 'fast-check';
import type { UnitContent } from '../../src/players/unit/content.js';
import { unit, type UnitAction } from '../../src/players/unit/unit.js';
import { CHECK, type UnitState } from '../../src/players/unit/unit-state.js';

/** The code of attempts where none is asked for. */
export const SEED = 77;

/** A fresh attempt after some actions. */
export function attempt(
  content: UnitContent,
  actions: readonly UnitAction[],
  start: UnitState = unit.start(content, SEED),
): UnitState {
  return actions.reduce((state, action) => unit.apply(content, state, action), start);
}

/** An answer; right ones are `['b']` for a choice and 40 for a figure. */
export function answer(item: string, response: unknown, seconds = 1): UnitAction {
  return { type: 'answer', item, response, seconds };
}

/** A right answer to any item of the small unit. */
export function rightAnswer({ items }: UnitContent, item: string): UnitAction {
  const number = items.find(({ id }) => id === item)?.kind === 'number';
  return answer(item, number ? { value: 40 } : ['b']);
}

/** Anything that somebody may do to the small unit before handing in, also to parts that it does not have. */
export function actionsOf({ items, steps, fields }: UnitContent): fc.Arbitrary<UnitAction> {
  const item = fc.constantFrom(...items, { id: 'nowhere', kind: 'choice' });
  const step = fc.constantFrom(...steps.map(({ id }) => id), 'nowhere');
  const places = [...items.map(({ id }) => id), ...steps.map(({ id }) => id), CHECK, 'nowhere'];
  const text = fc.string({ unit: 'grapheme', maxLength: 40 });
  return fc.oneof(
    fc.constantFrom<UnitAction>({ type: 'continue' }, { type: 'skip' }, { type: 'back' }),
    fc.constantFrom(...places).map((to): UnitAction => ({ type: 'go', to })),
    fc
      .tuple(item, fc.constantFrom('a', 'b', 'c'), fc.nat(1000), fc.nat(2000))
      .map(([{ id, kind }, key, value, seconds]) =>
        answer(id, kind === 'number' ? { value } : [key], seconds),
      ),
    item.map(({ id }): UnitAction => ({ type: 'show', item: id })),
    fc
      .tuple(step, fc.boolean())
      .map(([id, marked]): UnitAction => ({ type: 'mark', step: id, marked })),
    fc
      .tuple(fc.nat(fields.length + 1), text)
      .map(([field, words]): UnitAction => ({ type: 'write', field, text: words })),
    fc
      .tuple(fc.constantFrom('where', 'customs', 'when'), fc.constantFrom('a', 'b', 'h'))
      .map(([question, key]): UnitAction => ({ type: 'choose', question, key })),
    fc
      .tuple(fc.integer({ min: -1, max: 4 }), fc.boolean())
      .map(([size, ruler]): UnitAction => ({ type: 'set', size, ruler })),
  );
}

/** Attempts at a unit, wherever the learner stops; some follow others that were handed in. */
export function attemptsAt(content: UnitContent): fc.Arbitrary<UnitState> {
  const actions = fc.array(actionsOf(content), { maxLength: 30 });
  const rounds = fc.array(fc.tuple(fc.nat(), actions), { minLength: 1, maxLength: 5 });
  return fc.tuple(rounds, fc.boolean()).map(([all, handedIn]) => {
    const last = all.reduce<UnitState | undefined>((before, [seed, done]) => {
      const ended = before && unit.apply(content, before, { type: 'hand-in' });
      return attempt(content, done, unit.start(content, seed, '', ended));
    }, undefined);
    const state = last ?? unit.start(content, SEED);
    return handedIn ? unit.apply(content, state, { type: 'hand-in' }) : state;
  });
}
