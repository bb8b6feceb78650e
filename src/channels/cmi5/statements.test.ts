import { describe, expect, test } from 'vitest';
import { answerOf } from '../../../tests/contracts/channel.js';
import { answered, concluded, initialized } from '../lrs/statements.js';
import { stampForCmi5, type Cmi5Stamp } from './statements.js';

const subject = {
  activityId: 'https://a.example',
  baseIri: 'https://b.example/',
  language: 'en',
  readable: false,
  scoreless: false,
};
const stamp = { id: '00000000-0000-4000-8000-000000000001', timestamp: '2026-01-05T09:30:00.000Z' };
const launch: Cmi5Stamp = {
  actor: { account: { homePage: 'https://lms.example', name: 'ada' } },
  registration: '7e617374-0000-4000-8000-000000000001',
  masteryScore: 0.6,
  contextTemplate: {
    platform: 'LMS',
    contextActivities: {
      parent: [{ id: 'https://lms.example/course' }],
      grouping: [{ id: 'https://publisher.example/au' }],
      category: [{ id: 'https://lms.example/profile' }],
    },
    extensions: { 'https://lms.example/ext': 1 },
  },
};
const CATEGORY = 'https://w3id.org/xapi/cmi5/context/categories/';

describe('a statement in a cmi5 session', () => {
  test('puts our entries behind those of the template, list by list', () => {
    const { context } = stampForCmi5(answered(subject, stamp, answerOf('a', 'b')), launch);

    expect(context).toMatchObject({
      platform: 'LMS',
      registration: launch.registration,
      contextActivities: {
        parent: [
          { id: 'https://lms.example/course' },
          { id: 'https://b.example/objective/finance' },
        ],
        grouping: [{ id: 'https://publisher.example/au' }],
        category: [{ id: 'https://lms.example/profile' }],
      },
      extensions: { 'https://lms.example/ext': 1 },
    });
    expect(context?.contextActivities).not.toHaveProperty('other');
  });

  test.each([
    { verb: 'initialized', categories: ['cmi5'], mastery: false },
    { verb: 'completed', categories: ['cmi5', 'moveon'], mastery: false },
    { verb: 'passed', categories: ['cmi5', 'moveon'], mastery: true },
    { verb: 'failed', categories: ['cmi5', 'moveon'], mastery: true },
  ] as const)('with $verb has the categories $categories', ({ verb, categories, mastery }) => {
    const draft =
      verb === 'initialized'
        ? initialized(subject, stamp)
        : concluded(subject, stamp, { verb, scaled: 0.7 }, 60);
    const { context } = stampForCmi5(draft, launch);

    expect(context?.contextActivities?.category?.slice(1)).toEqual(
      categories.map((category) => ({ id: CATEGORY + category })),
    );
    expect(Object.keys(context?.extensions ?? {})).toHaveLength(mastery ? 2 : 1);
  });
});
