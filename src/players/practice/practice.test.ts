import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { branchChoice, singleChoice } from '../../../tests/contracts/sample-items.js';
import { BitReader, BitWriter } from '../../core/session/bits.js';
import { en } from '../../i18n/en.js';
import '../../items/index.js';
import '../../reports/index.js';
import { entryOf } from '../assessment/path.js';
import { packState } from '../assessment/pack.js';
import { calibrationOf } from './calibration.js';
import {
  helpWith,
  mayTryAgain,
  practice,
  type PracticeAction,
  type PracticeContent,
  type PracticeState,
} from './practice.js';
import { capacityOf } from './pack.js';

const content: PracticeContent = {
  kind: 'practice',
  minutes: 5,
  feedback: 'after-each',
  sections: [],
  items: [
    { ...singleChoice, hints: ['Think of the cash.', 'Insure what you lend.'] },
    { ...singleChoice, id: 'second-order', number: 3 },
    branchChoice,
  ],
  report: { kind: 'score' },
  phrases: en.phrases,
  tries: 3,
  tryCost: 0.25,
  hintCost: 0.2,
  confidence: true,
};
const [first, second] = ['first-order', 'second-order'] as const;

const RIGHT: PracticeAction = { type: 'answer', response: ['c'], seconds: 5 };
const WRONG: PracticeAction = { type: 'answer', response: ['a'], seconds: 5 };
const GO_ON: PracticeAction = { type: 'continue' };
const HINT: PracticeAction = { type: 'hint' };
const SHOW: PracticeAction = { type: 'show', seconds: 2 };

function after(...actions: readonly PracticeAction[]): PracticeState {
  return actions.reduce(
    (state, action) => practice.apply(content, state, action),
    practice.start(content, 7),
  );
}

/** Credit of the first question as the LMS is told it. */
function creditOf(state: PracticeState): number | undefined {
  return practice.answers(content, state).find(({ item }) => item === first)?.credit;
}

describe('practice', () => {
  test.each<{ how: string; actions: readonly PracticeAction[]; credit: number }>([
    { how: 'right at once', actions: [RIGHT], credit: 1 },
    { how: 'right at the second try', actions: [WRONG, GO_ON, RIGHT], credit: 0.75 },
    { how: 'right at the third try', actions: [WRONG, GO_ON, WRONG, GO_ON, RIGHT], credit: 0.5 },
    { how: 'right after one hint', actions: [HINT, RIGHT], credit: 0.8 },
    { how: 'right after a try and two hints', actions: [WRONG, HINT, HINT, RIGHT], credit: 0.35 },
    { how: 'never right', actions: [WRONG, WRONG, WRONG], credit: 0 },
    { how: 'shown after a try', actions: [WRONG, SHOW], credit: 0 },
  ])('credits $how with $credit', ({ actions, credit }) => {
    expect(creditOf(after(...actions))).toBeCloseTo(credit, 10);
  });

  test('keeps an answer that is not right, and lets it be mended', () => {
    const state = after(WRONG);

    expect(entryOf(state, first)).toMatchObject({ response: ['a'], settled: false, seconds: 5 });
    expect(mayTryAgain(content, state, first)).toBe(true);
    expect(state.explained).toBe(true);
    expect(after(WRONG, GO_ON)).toMatchObject({ at: first, explained: false });
  });

  test.each([
    { how: 'a right answer', actions: [RIGHT] },
    { how: 'the last try', actions: [WRONG, WRONG, WRONG] },
    { how: 'showing the answer', actions: [SHOW] },
  ])('settles the question after $how and goes on from there', ({ actions }) => {
    const state = after(...actions);

    expect(entryOf(state, first)).toMatchObject({ settled: true });
    expect(mayTryAgain(content, state, first)).toBe(false);
    expect(after(...actions, GO_ON).at).toBe(second);
    expect(creditOf(after(...actions, HINT, RIGHT))).toBe(creditOf(state));
  });

  test('gives no more hints than there are, and none that costs afterwards', () => {
    expect(helpWith(after(HINT, HINT, HINT), first).hints).toBe(2);
    expect(after(RIGHT, HINT)).toEqual(after(RIGHT));
  });

  test('goes on from a question without a right answer as an assessment does', () => {
    const state = after(SHOW, GO_ON, SHOW, GO_ON, { type: 'answer', response: ['b'], seconds: 1 });

    expect(state.help['sector']).toBeUndefined();
    expect(state.at).toBeUndefined();
  });

  test('takes the confidence of before the first try only', () => {
    const sure: PracticeAction = { type: 'confide', confidence: 3 };

    expect(helpWith(after(sure), first).confidence).toBe(3);
    expect(helpWith(after(WRONG, sure), first).confidence).toBeUndefined();
  });
});

describe('certainty marks', () => {
  test.each<{ confidence: 1 | 2 | 3; try1: PracticeAction; marks: number }>([
    { confidence: 1, try1: RIGHT, marks: 1 },
    { confidence: 2, try1: RIGHT, marks: 2 },
    { confidence: 3, try1: RIGHT, marks: 3 },
    { confidence: 1, try1: WRONG, marks: 0 },
    { confidence: 2, try1: WRONG, marks: -2 },
    { confidence: 3, try1: WRONG, marks: -6 },
  ])('are $marks for confidence $confidence', ({ confidence, try1, marks }) => {
    const state = after({ type: 'confide', confidence }, try1, RIGHT);

    expect(calibrationOf(content, state)).toMatchObject({ marks, answers: 1 });
  });

  test('count only questions with a try and a word on it', () => {
    expect(calibrationOf(content, after(RIGHT)).answers).toBe(0);
    expect(calibrationOf(content, after({ type: 'confide', confidence: 2 })).answers).toBe(0);
  });
});

describe('saved practice', () => {
  const actions: fc.Arbitrary<PracticeAction> = fc.oneof(
    fc.constantFrom(RIGHT, WRONG, GO_ON, HINT, SHOW, { type: 'back' } as const),
    fc.record({
      type: fc.constant('confide' as const),
      confidence: fc.constantFrom(1 as const, 2 as const, 3 as const),
    }),
  );

  test('is read back whole, and within the bits announced', () => {
    fc.assert(
      fc.property(fc.array(actions, { maxLength: 14 }), (list) => {
        const state = after(...list);
        const packed = new BitWriter();
        practice.pack(content, state, packed);
        const read = practice.unpack(content, readerOf(packed), 7);

        expect(read).toEqual({ state, dropped: 0 });
        const most = capacityOf(content).reduce((sum, { bits }) => sum + bits, 0);
        expect(packed.length).toBeLessThanOrEqual(most);
      }),
    );
  });

  test('may come from a time when the module was no practice yet', () => {
    const state = after(RIGHT, GO_ON);
    const packed = new BitWriter();
    packState(content, state, packed);

    expect(practice.unpack(content, readerOf(packed), 7).state).toEqual({ ...state, help: {} });
  });

  test('drops the help with items that are gone', () => {
    const packed = new BitWriter();
    practice.pack(content, after(HINT, RIGHT), packed);
    const later = { ...content, items: content.items.slice(1) };

    expect(practice.unpack(later, readerOf(packed), 7).state.help).toEqual({});
  });
});

/** A reader with the filling of the text form, as an LMS gives it back. */
function readerOf(writer: BitWriter): BitReader {
  const reader = BitReader.fromText(writer.toText());
  if (!reader) throw new Error('A writer wrote a character that no reader knows');
  return reader;
}
