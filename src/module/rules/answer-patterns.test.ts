import { describe, expect, test } from 'vitest';
import type { AuthoredItem, AuthoredModule } from '../authored.js';
import { placeIn } from '../authored.js';
import type { RuleContext } from '../rule.js';
import { answerPatterns } from './answer-patterns.js';

/** Lengths of the options of a question, and which of them is right, from 0. */
interface Shape {
  readonly lengths: readonly number[];
  readonly right: number;
  /** Whether each learner sees the options in an order of their own. */
  readonly shuffle?: boolean;
}

/** A module of choice questions; the rule reads nothing else of it. */
function moduleOf(shapes: readonly Shape[]): AuthoredModule {
  const items = shapes.map(
    ({ lengths, right, shuffle }, index): AuthoredItem & Record<string, unknown> => ({
      id: `question-${index}`,
      number: index + 1,
      kind: 'choice',
      label: 'L',
      prompt: 'P?',
      many: false,
      shuffle,
      options: lengths.map((length, at) => ({
        key: 'abcd'[at],
        text: 'x'.repeat(length),
        ...(at === right ? { correct: true } : {}),
      })),
    }),
  );
  const place = placeIn('module.yaml');
  return {
    items: items.map((value) => ({ value, place })),
    head: { place },
  } as unknown as AuthoredModule;
}

/** The rule looks at nothing around the module. */
const nothing = {} as RuleContext;

function codes(shapes: readonly Shape[]): readonly string[] {
  return answerPatterns(moduleOf(shapes), nothing).map((finding) => finding.code);
}

const even = Array.from({ length: 8 }, (_, k) => ({ lengths: [20, 22, 21, 20], right: k % 4 }));

describe('the pattern of right answers', () => {
  test.each([
    { why: 'alike and spread', shapes: even, told: [] },
    {
      why: 'always the longest',
      shapes: even.map(({ right }) => ({
        lengths: [0, 1, 2, 3].map((at) => (at === right ? 60 : 20)),
        right,
      })),
      told: ['longest-key', 'key-length'],
    },
    {
      why: 'always the shortest',
      shapes: even.map(({ right }) => ({
        lengths: [0, 1, 2, 3].map((at) => (at === right ? 5 : 20)),
        right,
      })),
      told: ['shortest-key', 'key-length'],
    },
    {
      why: 'always in the second place',
      shapes: even.map(({ lengths }) => ({ lengths: [20, 20, ...lengths.slice(2)], right: 1 })),
      told: ['key-position'],
    },
    {
      why: 'in the second place of options that are shuffled',
      shapes: even.map(({ lengths }) => ({ lengths, right: 1, shuffle: true })),
      told: ['longest-key'],
    },
    {
      why: 'a little longer than others, and never the longest',
      shapes: even.map(({ right }) => ({
        lengths: [0, 1, 2, 3].map((at) => (at === right ? 30 : at === (right + 1) % 4 ? 30 : 20)),
        right,
      })),
      told: ['key-length'],
    },
    {
      why: 'a tenth longer than others, and no more',
      shapes: even.map(({ right }) => ({
        lengths: [0, 1, 2, 3].map((at) => (at === right ? 22 : at === (right + 1) % 4 ? 22 : 19)),
        right,
      })),
      told: [],
    },
    {
      why: 'too few to say',
      shapes: even.slice(0, 7).map((one) => ({ ...one, right: 1 })),
      told: [],
    },
  ])('gives $told when $why', ({ shapes, told }) => {
    expect(codes(shapes)).toEqual(told);
  });
});
