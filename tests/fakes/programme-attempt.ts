import fc from 'fast-check';
import type { Result } from '../../src/core/report/result.js';
import type { ProgrammeContent, ProgrammePart } from '../../src/players/programme/content.js';
import type { ProgrammeAction } from '../../src/players/programme/programme.js';
import type { ProgrammeState } from '../../src/players/programme/programme-state.js';
import { attempt, savedBy } from './small-programme.js';

/** Bits of the body of the longest attempt that a made-up part may save. */
export const MOST_BITS = 90;

const share = fc.oneof(
  fc.constantFrom(0, 0.5, 0.795, 0.7966, 0.8, 1),
  fc.double({ min: 0, max: 1, noNaN: true }),
);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** Anything that a part may save, in whatever revision. */
function savedTexts(id: string): fc.Arbitrary<string> {
  return fc
    .record({
      revision: fc.nat(2 ** 24 - 1),
      seed: fc.nat(2 ** 32 - 1),
      minute: fc.nat(10_000_000),
      seconds: fc.nat(2 ** 20 - 1),
      stage: fc.constantFrom('begun' as const, 'handed-in' as const, 'delivered' as const),
      body: fc.array(fc.nat(1), { maxLength: MOST_BITS }),
    })
    .map((saved) => savedBy(id, saved));
}

/** Anything that a part may report, its objectives and others. */
function results({ objectives, passMark }: ProgrammePart): fc.Arbitrary<Result> {
  return fc
    .record({
      complete: fc.boolean(),
      progress: share,
      credit: maybe(share),
      found: fc.array(
        fc.record({ id: fc.constantFrom(...objectives, 'other'), credit: maybe(share) }),
      ),
    })
    .map(({ complete, credit, found, progress }): Result => ({
      complete,
      progress: complete ? 1 : progress,
      ...(complete && credit !== undefined ? { credit } : {}),
      ...(complete && credit !== undefined && passMark !== undefined
        ? { passed: credit >= passMark / 100 }
        : {}),
      objectives: found.map((one) => ({
        id: one.id,
        name: one.id,
        complete,
        summary: '',
        ...(one.credit === undefined ? {} : { credit: one.credit }),
      })),
    }));
}

/** Anything that a learner or a module may do, also to parts that the programme does not have. */
export function actionsOf({ parts }: ProgrammeContent): fc.Arbitrary<ProgrammeAction> {
  const nowhere = { ...parts[0], id: 'nowhere', objectives: ['none'] } as ProgrammePart;
  const part = fc.constantFrom(...parts, nowhere);
  return fc.oneof(
    part.map(({ id }): ProgrammeAction => ({ type: 'open', part: id })),
    fc.constantFrom<ProgrammeAction>({ type: 'menu' }, { type: 'finish' }),
    part.chain(({ id }) =>
      savedTexts(id).map((state): ProgrammeAction => ({ type: 'save', part: id, state })),
    ),
    part.chain((one) =>
      results(one).map((result): ProgrammeAction => ({ type: 'report', part: one.id, result })),
    ),
  );
}

/** Some actions one after the other. */
export function severalActions(
  content: ProgrammeContent,
  most = 30,
): fc.Arbitrary<ProgrammeAction[]> {
  return fc.array(actionsOf(content), { maxLength: most });
}

/** Attempts at a programme, wherever the learner stops. */
export function attemptsAt(content: ProgrammeContent): fc.Arbitrary<ProgrammeState> {
  return severalActions(content).map((actions) => attempt(content, actions));
}
