import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { assessmentOf, fakeItemTypes, letterItem } from '../../../tests/fakes/assessments.js';
import { FakeStorage } from '../../../tests/fakes/storage.js';
import type { AssessmentContent } from '../../core/assessment/content.js';
import { poolSchema } from '../../core/assessment/schema.js';
import { BitReader, BitWriter } from '../../core/session/bits.js';
import { registerItemType } from '../../items/registry.js';
import { assessment, type AssessmentState } from '../assessment/assessment.js';
import { capacityOf } from '../assessment/pack.js';
import { pathOf } from '../assessment/path.js';
import { practice, type PracticeContent } from '../practice/practice.js';
import { capacityOfPools, mostAsked } from './capacity.js';
import { drawing, type Memory } from './drawing.js';
import { SeenItems } from './seen-items.js';

beforeAll(() => {
  fakeItemTypes.forEach(registerItemType);
});

const pool = (draw: number) =>
  poolSchema.parse({ id: 'routes', draw, from: { tags: ['route'] }, balance: 'none' });
const routes = [...'abcdefgh'].map((letter, at) => ({
  ...letterItem(`route-${letter}`, at + 20, { right: 'c' }),
  tags: ['route'],
}));
const content: AssessmentContent = {
  ...assessmentOf([letterItem('first', 1), ...routes, letterItem('last', 2)], {}),
  pools: [pool(3)],
};

const NOTHING: Memory = { read: () => new Set(), add: () => undefined, forget: () => undefined };
const drawn = drawing(assessment, () => NOTHING);

function askedIn(made: AssessmentContent, state: AssessmentState): readonly string[] {
  return pathOf(made, state).map(({ id }) => id);
}

/** The attempt as another version of the content finds it. */
function reopened(state: AssessmentState, later: AssessmentContent = content): AssessmentState {
  const bits = new BitWriter();
  drawn.pack(content, state, bits);
  const reader = BitReader.fromText(bits.toText());
  if (!reader) throw new Error('not ours');
  return drawn.unpack(later, reader, state.seed).state;
}

describe('an attempt at a module with pools', () => {
  test('asks what is in no pool and as many of each pool as it draws', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 8 }), (seed, draw) => {
        const made = { ...content, pools: [pool(draw)] };

        const asked = askedIn(made, drawn.start(made, seed));

        expect(asked).toHaveLength(draw + 2);
        expect(asked).toEqual(expect.arrayContaining(['first', 'last']));
      }),
    );
  });

  test('keeps what was drawn when it is opened again', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const state = drawn.start(content, seed);

        expect(askedIn(content, reopened(state))).toEqual(askedIn(content, state));
      }),
    );
  });

  test('counts only what it asks', () => {
    const state = drawn.start(content, 5);

    expect(drawn.standing(content, state).total).toBe(5);
  });

  test('begins with the first question that is asked', () => {
    const made = { ...content, items: routes };
    for (let seed = 0; seed < 20; seed += 1) {
      const state = drawn.start(made, seed);

      expect(state.at).toBe(askedIn(made, state)[0]);
    }
  });

  test('goes on without a drawn item that a later version no longer has', () => {
    const state = drawn.start(content, 5);
    const gone = askedIn(content, state).find((id) => id.startsWith('route')) ?? '';
    const later = { ...content, items: content.items.filter(({ id }) => id !== gone) };

    const asked = askedIn(later, reopened(state, later));

    expect(asked).toEqual(askedIn(content, state).filter((id) => id !== gone));
  });

  test('asks everything if it was begun before there were pools', () => {
    const bits = new BitWriter();
    assessment.pack(content, assessment.start(content, 5), bits);

    const { state } = drawn.unpack(content, BitReader.fromText(bits.toText()) as BitReader, 5);

    expect(askedIn(content, state)).toHaveLength(content.items.length);
  });

  test('keeps an answer to an item that came into a pool afterwards', () => {
    const [before] = routes;
    const early = { ...content, pools: [{ ...pool(3), from: { items: ['route-b', 'route-c'] } }] };
    const begun = drawn.start(early, 5);
    const answered = drawn.apply(
      early,
      drawn.apply(early, begun, { type: 'go', item: 'route-a' }),
      {
        type: 'answer',
        response: 'c',
        seconds: 4,
      },
    );
    const bits = new BitWriter();
    drawn.pack(early, answered, bits);

    const { state } = drawn.unpack(content, BitReader.fromText(bits.toText()) as BitReader, 5);

    expect(askedIn(content, state)).toContain(before?.id);
  });
});

describe('attempts one after the other', () => {
  test('repeat nothing while there is something unused', () => {
    const storage = new FakeStorage();
    const remembering = drawing(assessment, (learner) => new SeenItems(storage, learner));
    const attempts = [1, 2].map((seed) => remembering.start(content, seed, 'h4sh'));
    const asked = attempts.flatMap((state) => askedIn(content, state));
    const ofPool = asked.filter((id) => id.startsWith('route'));

    expect(new Set(ofPool).size).toBe(6);
  });

  test('repeat nothing of another learner', () => {
    const storage = new FakeStorage();
    const remembering = drawing(assessment, (learner) => new SeenItems(storage, learner));
    const one = remembering.start(content, 9, 'h4sh');
    const other = remembering.start(content, 9, 'other');

    expect(askedIn(content, other)).toEqual(askedIn(content, one));
  });
});

describe('practice with pools', () => {
  test('keeps both the help taken and what was drawn', () => {
    const made = {
      ...content,
      kind: 'practice',
      feedback: 'after-each',
      ...{ tries: 3, tryCost: 0.25, hintCost: 0.25, confidence: false },
    } as PracticeContent;
    const both = drawing(practice, () => NOTHING);
    const begun = both.start(made, 4);
    const wrong = both.apply(made, both.apply(made, begun, { type: 'go', item: 'route-a' }), {
      type: 'answer',
      response: 'a',
      seconds: 3,
    });
    const bits = new BitWriter();
    both.pack(made, wrong, bits);

    const { state } = both.unpack(made, BitReader.fromText(bits.toText()) as BitReader, 4);

    expect(state.help).toEqual(wrong.help);
    expect(askedIn(made, state)).toEqual(askedIn(made, wrong));
  });
});

describe('the longest attempt', () => {
  test('is proven for what can be drawn, not for the whole bank', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 8 }), (seed, draw) => {
        const made = { ...content, pools: [pool(draw)] };
        const bits = new BitWriter();
        const state = made.items.reduce<AssessmentState>(
          (soFar, { id }) => {
            const there = drawn.apply(made, soFar, { type: 'go', item: id });
            return drawn.apply(made, there, { type: 'answer', response: 'd', seconds: 9999 });
          },
          drawn.start(made, seed),
        );
        drawn.pack(made, state, bits);

        const parts = capacityOfPools(made, capacityOf);

        const most = parts.reduce((sum, part) => sum + part.bits, 0);
        expect(bits.length).toBeLessThanOrEqual(most);
        expect(mostAsked(made, () => 1)).toHaveLength(draw + 2);
      }),
    );
  });

  test('takes the dearest of each pool', () => {
    const cost = ({ id }: { readonly id: string }) => (id === 'route-g' ? 9 : 1);

    const asked = mostAsked({ ...content, pools: [pool(1)] }, cost).map(({ id }) => id);

    expect(asked).toEqual(['first', 'route-g', 'last']);
  });

  test('is that of all items where there is no pool', () => {
    const made = { items: content.items };

    expect(capacityOfPools(made, capacityOf)).toEqual(capacityOf(made));
  });
});
