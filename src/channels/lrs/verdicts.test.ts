import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resultOf } from '../../../tests/contracts/channel.js';
import { joinOutcomes, outcomeFrom, verdictsOf, withVerdict, type Outcome } from './verdicts.js';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const outcome: fc.Arbitrary<Outcome> = fc.record(
  { completed: fc.constant(true), passed: share, failed: share, failedIn: fc.constant('s') },
  { requiredKeys: [] },
);
const result = fc
  .record({
    passed: fc.option(fc.boolean(), { nil: undefined }),
    credit: fc.option(share, { nil: undefined }),
  })
  .map((more) => resultOf({ complete: true, ...more }));
const setting = fc.constantFrom('pass-fail' as const, 'pass-only' as const, 'complete' as const);
const mastery = fc.option(share, { nil: undefined });

describe('verdicts', () => {
  test('never repeat "passed" and "completed", and never say "failed" after "passed"', () => {
    fc.assert(
      fc.property(result, outcome, setting, mastery, (ended, told, verdict, masteryScore) => {
        const verbs = verdictsOf(ended, told, verdict, masteryScore).map(({ verb }) => verb);

        if (told.passed !== undefined) expect(verbs).not.toContain('passed');
        if (told.passed !== undefined) expect(verbs).not.toContain('failed');
        if (told.completed) expect(verbs).not.toContain('completed');
        expect(new Set(verbs).size).toBe(verbs.length);
        expect(verbs.includes('passed') && verbs.includes('failed')).toBe(false);
      }),
    );
  });

  test('agree with the mastery score as the statement shows the score', () => {
    fc.assert(
      fc.property(share, share, (credit, masteryScore) => {
        const [first] = verdictsOf(
          resultOf({ complete: true, credit }),
          {},
          'pass-fail',
          masteryScore,
        );

        expect(first?.verb === 'passed').toBe((first?.scaled ?? -1) >= masteryScore);
      }),
    );
  });

  test('say nothing more once they were told', () => {
    fc.assert(
      fc.property(result, outcome, setting, mastery, (ended, told, verdict, masteryScore) => {
        const first = verdictsOf(ended, told, verdict, masteryScore);
        const after = first.reduce((sum, one) => withVerdict(sum, one, 's'), told);

        expect(verdictsOf(ended, after, verdict, masteryScore)).toEqual([]);
      }),
    );
  });

  test.each([
    { verdict: 'complete', passed: true, verbs: ['completed'] },
    { verdict: 'complete', passed: false, verbs: ['completed'] },
    { verdict: 'pass-only', passed: true, verbs: ['passed', 'completed'] },
    { verdict: 'pass-only', passed: false, verbs: [] },
    { verdict: 'pass-fail', passed: false, verbs: ['failed', 'completed'] },
  ] as const)('of $verdict with passed $passed are $verbs', ({ verdict, passed, verbs }) => {
    const ended = resultOf({ complete: true, passed, credit: 0.5 });

    expect(verdictsOf(ended, {}, verdict).map(({ verb }) => verb)).toEqual(verbs);
  });
});

describe('an outcome', () => {
  test('joined with another knows the best of both', () => {
    fc.assert(
      fc.property(outcome, outcome, (one, other) => {
        const joined = joinOutcomes(one, other);

        expect(Boolean(joined.completed)).toBe(Boolean(one.completed) || Boolean(other.completed));
        expect(joined.passed ?? -1).toBe(Math.max(one.passed ?? -1, other.passed ?? -1));
        expect(joinOutcomes(joined, one)).toEqual(joinOutcomes(joined, {}));
      }),
    );
  });

  test('is read back as it was written, and out of anything at all', () => {
    fc.assert(
      fc.property(outcome, fc.jsonValue(), (told, anything) => {
        expect(outcomeFrom(JSON.parse(JSON.stringify(told)))).toEqual(told);
        expect(() => outcomeFrom(anything)).not.toThrow();
      }),
    );
  });
});
