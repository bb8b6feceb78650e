import fc from 'fast-check';
import type { Interaction, Value } from '../../src/channels/scorm/dialect.js';
import type { TypedResponse } from '../../src/core/report/result.js';
import { FakeScormLms, type Grammar } from './scorm-lms.js';

/** What a strict LMS refuses of values that are set in a fresh session. */
export function refusedBy(grammar: Grammar, values: readonly Value[]): readonly string[] {
  const lms = new FakeScormLms(grammar);
  const api = lms.relaunch();
  api[grammar.names.initialize]?.('');
  for (const [element, value] of values) api[grammar.names.set]?.(element, value);
  return lms.refused;
}

const text = fc.string({ unit: 'grapheme', maxLength: 400 });
const options = fc
  .uniqueArray(fc.stringMatching(/^[a-z][a-z0-9]{0,3}$/), { minLength: 1, maxLength: 20 })
  .map((keys) => keys.map((key) => ({ key, text: key })));
const figure = fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 100);

const response: fc.Arbitrary<TypedResponse> = fc.oneof(
  options.chain((list) => {
    const some = fc.subarray(list.map(({ key }) => key));
    const correct = fc.option(some, { nil: undefined });
    return fc.record({
      type: fc.constant('choice' as const),
      chosen: some,
      correct,
      options: fc.constant(list),
    });
  }),
  options.map((list) => ({ type: 'likert' as const, chosen: list[0]?.key, options: list })),
  fc.record({
    type: fc.constant('numeric' as const),
    value: fc.option(figure, { nil: undefined }),
    correct: fc.record({ min: figure, max: figure }),
  }),
  fc.record({
    type: fc.constant('fill-in' as const),
    text,
    correct: fc.array(text, { maxLength: 2 }),
  }),
);

/** Any line of `cmi.interactions` that a package may want to write. */
export const anyInteraction: fc.Arbitrary<Interaction> = fc.record({
  id: fc.constant('CashReserve'),
  prompt: text,
  objective: fc.option(fc.constant('Finance'), { nil: undefined }),
  answeredAt: fc.option(fc.integer({ min: 0, max: Date.UTC(2060, 0, 1) }), { nil: undefined }),
  response: fc.option(fc.oneof(text, response), { nil: undefined }),
  credit: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
  seconds: fc.option(fc.double({ min: 0, max: 1e6, noNaN: true }), { nil: undefined }),
});
