import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  assessmentOf,
  fakeItemTypes,
  letterItem,
  pointItem,
} from '../../../tests/fakes/assessments.js';
import type { AssessmentContent } from '../../core/assessment/content.js';
import type { AnyItemType } from '../../core/assessment/item-type.js';
import { BitReader, BitWriter } from '../../core/session/bits.js';
import { essay } from '../../items/essay/essay.js';
import { registerItemType } from '../../items/registry.js';
import { assessment, type AssessmentAction, type AssessmentState } from './assessment.js';
import { capacityOf } from './pack.js';

beforeAll(() => {
  fakeItemTypes.forEach(registerItemType);
  // The registry hands a type only items of its own kind.
  registerItemType(essay as AnyItemType);
});

const items = [
  letterItem('trade', 1),
  letterItem('probe', 7, { right: 'c' }),
  pointItem('scale', 1023),
  letterItem('shop', 12, { when: { trade: ['a'] } }),
];
const content = assessmentOf(items, { feedback: 'after-each' });

/** Anything a learner may do, also in an order that makes no sense. */
const action: fc.Arbitrary<AssessmentAction> = fc.oneof(
  fc
    .record({
      seconds: fc.integer({ min: 0, max: 9000 }),
      letter: fc.constantFrom('a', 'b', 'c', 'd'),
    })
    .map(({ seconds, letter }): AssessmentAction => ({
      type: 'answer',
      response: letter,
      seconds,
    })),
  fc.constantFrom<AssessmentAction>(
    { type: 'skip', seconds: 5 },
    { type: 'continue' },
    { type: 'back' },
    { type: 'review' },
    { type: 'hand-in' },
  ),
  fc
    .constantFrom('trade', 'probe', 'scale', 'shop')
    .chain((item) =>
      fc.constantFrom<AssessmentAction>(
        { type: 'go', item },
        { type: 'mark', item, marked: true },
        { type: 'mark', item, marked: false },
      ),
    ),
);

const attempt = fc.array(action, { maxLength: 40 }).map((actions) =>
  actions.reduce<AssessmentState>(
    (state, one) => {
      const fitting =
        one.type === 'answer' && state.at === 'scale'
          ? { ...one, response: String(one.response).charCodeAt(0) - 97 }
          : one;
      return assessment.apply(content, state, fitting);
    },
    assessment.start(content, 9),
  ),
);

function packed(state: AssessmentState, of = content): BitWriter {
  const writer = new BitWriter();
  assessment.pack(of, state, writer);
  return writer;
}

function reread(writer: BitWriter, of: AssessmentContent) {
  const reader = BitReader.fromText(writer.toText());
  if (!reader) throw new Error('the text form cannot be read');
  return assessment.unpack(of, reader, 9);
}

describe('packed assessment', () => {
  test('is the same attempt when read back', () => {
    fc.assert(
      fc.property(attempt, (state) => {
        const longest = (seconds: number) => Math.min(4095, seconds);
        const entries = state.entries.map((one) => ({ ...one, seconds: longest(one.seconds) }));

        expect(reread(packed(state), content)).toEqual({
          state: { ...state, entries },
          dropped: 0,
        });
      }),
    );
  });

  test('never takes more bits than its capacity', () => {
    const most = capacityOf(content).reduce((sum, part) => sum + part.bits, 0);
    fc.assert(
      fc.property(attempt, (state) => {
        expect(packed(state).length).toBeLessThanOrEqual(most);
      }),
    );
  });

  test.each([1, 508, 509, 510, 511, 1500])('keeps a text of %i bytes', (bytes) => {
    const item = { ...letterItem('plan', 3), kind: 'essay', limit: bytes, criteria: [] };
    const asked = assessmentOf([item, ...items]);
    const answer = (response: unknown): AssessmentAction => ({
      type: 'answer',
      response,
      seconds: 1,
    });
    const text = 'x'.repeat(bytes);
    const plan = assessment.apply(asked, assessment.start(asked, 9), answer({ text, checks: {} }));
    const state = assessment.apply(asked, plan, answer('b'));
    const writer = new BitWriter();
    assessment.pack(asked, state, writer);
    const reader = BitReader.fromText(writer.toText());

    expect(reader && assessment.unpack(asked, reader, 9).state).toEqual(state);
    expect(writer.length).toBeLessThanOrEqual(
      capacityOf(asked).reduce((sum, part) => sum + part.bits, 0),
    );
    const alone = capacityOf({ items: [item] }).find(({ name }) => name.includes('essay'));
    expect(alone?.bits).toBe(36 + 12 + 8 * bytes + (bytes > 510 ? 14 : 0));
  });

  test('reaches its capacity when everything is answered, with the editions of the items', () => {
    const all = ['b', 'c', 4, 'd'];
    const edited = { ...content, items: items.map((item) => ({ ...item, edition: 7 })) };
    const state = items.reduce<AssessmentState>(
      (one, item, at) => ({
        ...one,
        entries: [
          ...one.entries,
          { item: item.id, response: all[at], marked: true, settled: false, seconds: 1 },
        ],
      }),
      assessment.start(content, 9),
    );

    const most = capacityOf(content).reduce((sum, part) => sum + part.bits, 0);
    const writer = new BitWriter();
    assessment.pack(edited, state, writer);
    expect(writer.length).toBe(most);
  });

  test.each([
    {
      change: 'an item removed',
      later: items.filter((item) => item.id !== 'probe'),
      kept: ['trade', 'scale'],
    },
    {
      change: 'an item re-made with fewer options',
      later: items.map((item) =>
        item.id === 'probe' ? letterItem('probe', 7, { letters: 'ab' }) : item,
      ),
      kept: ['trade', 'scale'],
    },
    {
      change: 'an item renumbered',
      later: items.map((item) => (item.id === 'probe' ? { ...item, number: 8 } : item)),
      kept: ['trade', 'scale'],
    },
  ])('drops one answer and keeps the rest after $change', ({ later, kept }) => {
    const given = { trade: 'b', probe: 'c', scale: 2 };
    const state = Object.entries(given).reduce<AssessmentState>(
      (one, [item, response]) => {
        const there = assessment.apply(content, one, { type: 'go', item });
        return assessment.apply(content, there, { type: 'answer', response, seconds: 1 });
      },
      assessment.start(content, 9),
    );

    const { state: read, dropped } = reread(packed(state), { ...content, items: later });

    expect(dropped).toBe(1);
    expect(read.entries.map((one) => one.item)).toEqual(kept);
  });

  test('fits later content that has more items in another order', () => {
    fc.assert(
      fc.property(attempt, (state) => {
        const later = { ...content, items: [letterItem('new', 30), ...[...items].reverse()] };
        const { state: read, dropped } = reread(packed(state), later);

        expect(dropped).toBe(0);
        expect(read.entries.map((one) => one.response)).toEqual(
          state.entries.map((one) => one.response),
        );
        expect(read.at).toBe(state.at);
      }),
    );
  });

  test('goes to the first item when the one shown is gone', () => {
    const at = assessment.apply(content, assessment.start(content, 9), {
      type: 'go',
      item: 'probe',
    });
    const later = { ...content, items: items.filter((item) => item.id !== 'probe') };

    expect(reread(packed(at), later).state).toMatchObject({ at: 'trade', explained: false });
  });

  test('goes to the first item when the one shown is no longer on the path', () => {
    const steps: AssessmentAction[] = [
      { type: 'answer', response: 'a', seconds: 1 },
      { type: 'go', item: 'shop' },
    ];
    const there = steps.reduce<AssessmentState>(
      (state, step) => assessment.apply(content, state, step),
      assessment.start(content, 9),
    );
    const later = items.map((item) =>
      item.id === 'shop' ? { ...item, when: { trade: ['b'] } } : item,
    );

    expect(reread(packed(there), { ...content, items: later }).state.at).toBe('trade');
  });

  test('throws RangeError, and nothing else, on bits of another program', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1 }), { maxLength: 400 }), (bits) => {
        try {
          assessment.unpack(content, new BitReader(bits), 9);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
    );
  });
});
