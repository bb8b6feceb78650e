import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { assessmentOf, fakeItemTypes, letterItem } from '../../../tests/fakes/assessments.js';
import { registerItemType } from '../../items/registry.js';
import { assessment, type AssessmentAction } from './assessment.js';
import { after, before, pathOf, worded } from './path.js';

beforeAll(() => {
  fakeItemTypes.forEach(registerItemType);
});

const content = assessmentOf([
  letterItem('trade', 1, { dimension: undefined }),
  letterItem('shop', 2, { when: { trade: ['a'] } }),
  letterItem('any', 3, {
    wordings: [
      { when: { trade: ['a'] }, prompt: 'In your shop' },
      { when: { trade: ['a', 'b'] }, prompt: 'In your workshop', hint: 'Look around' },
    ],
  }),
  letterItem('goods', 4, { unless: { trade: ['c'] } }),
  letterItem('deep', 5, { when: { trade: ['a'], shop: ['b'] } }),
]);

const choose = (item: string, response: string): AssessmentAction[] => [
  { type: 'go', item },
  { type: 'answer', response, seconds: 0 },
];

const played = (...actions: AssessmentAction[]) =>
  actions.reduce(
    (state, action) => assessment.apply(content, state, action),
    assessment.start(content, 0),
  );

describe('path of an assessment', () => {
  test.each([
    { trade: undefined, path: ['trade', 'any', 'goods'] },
    { trade: 'a', path: ['trade', 'shop', 'any', 'goods'] },
    { trade: 'b', path: ['trade', 'any', 'goods'] },
    { trade: 'c', path: ['trade', 'any'] },
  ])('is $path after the choice of $trade', ({ trade, path }) => {
    const state = played(...(trade === undefined ? [] : choose('trade', trade)));

    expect(pathOf(content, state).map((item) => item.id)).toEqual(path);
  });

  test('needs every condition', () => {
    const state = played(...choose('trade', 'a'), ...choose('shop', 'b'));

    expect(pathOf(content, state).map((item) => item.id)).toContain('deep');
  });

  test('follows a changed branch, and the answers on the old one wait', () => {
    const first = played(...choose('trade', 'a'), ...choose('shop', 'b'));
    const other = choose('trade', 'b').reduce((s, a) => assessment.apply(content, s, a), first);
    const back = choose('trade', 'a').reduce((s, a) => assessment.apply(content, s, a), other);

    expect(pathOf(content, other).map((item) => item.id)).toEqual(['trade', 'any', 'goods']);
    expect(assessment.standing(content, other).answered).toBe(1);
    expect(assessment.standing(content, back).answered).toBe(2);
  });

  test.each([
    { trade: 'a', prompt: 'In your shop', hint: undefined },
    { trade: 'b', prompt: 'In your workshop', hint: 'Look around' },
    { trade: 'c', prompt: 'Prompt of any', hint: undefined },
  ])('words a question as "$prompt" for $trade', ({ trade, prompt, hint }) => {
    const state = played(...choose('trade', trade));
    const item = pathOf(content, state).find((one) => one.id === 'any');

    const wording = item && worded(content, state, item);

    expect(wording?.prompt).toBe(prompt);
    expect(wording?.hint).toBe(hint);
  });

  test('leads forward and back over the same steps', () => {
    const letters = fc.constantFrom('a', 'b', 'c', 'd');
    fc.assert(
      fc.property(letters, letters, (trade, shop) => {
        const state = played(...choose('trade', trade), ...choose('shop', shop));
        const path = pathOf(content, state).map((item) => item.id);
        path.forEach((id, at) => {
          expect(after(content, state, id)).toBe(path[at + 1]);
          expect(before(content, state, id)).toBe(path[Math.max(0, at - 1)]);
        });
      }),
    );
  });
});
