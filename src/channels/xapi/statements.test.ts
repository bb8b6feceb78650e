import { describe, expect, test } from 'vitest';
import { initialized, terminated } from '../lrs/statements.js';
import { stampForXapi, type XapiStamp } from './statements.js';

const subject = {
  activityId: 'https://publisher.example/scan',
  baseIri: 'https://example.org/',
  language: 'nl',
  readable: false,
  scoreless: false,
};
const stamp = { id: '00000000-0000-4000-8000-000000000001', timestamp: '2026-01-05T09:30:00.000Z' };
const launch: XapiStamp = {
  actor: { mbox: 'mailto:ada@example.org' },
  activityId: subject.activityId,
  title: 'Scan',
  language: 'nl',
};

describe('a statement for an LRS without sessions', () => {
  test('defines the activity and has no trace of cmi5', () => {
    const statement = stampForXapi(initialized(subject, stamp), launch);

    expect(statement.object).toMatchObject({ definition: { name: { nl: 'Scan' } } });
    expect(JSON.stringify(statement)).not.toContain('cmi5');
  });

  test('carries registration and grouping only when the launch has them', () => {
    const bare = stampForXapi(terminated(subject, stamp, 60), launch);
    const full = stampForXapi(terminated(subject, stamp, 60), {
      ...launch,
      registration: '7e617374-0000-4000-8000-000000000001',
      grouping: 'https://publisher.example/course',
    });

    expect(bare.context).not.toHaveProperty('registration');
    expect(full.context).toMatchObject({
      registration: '7e617374-0000-4000-8000-000000000001',
      contextActivities: {
        grouping: [{ id: subject.activityId }, { id: 'https://publisher.example/course' }],
      },
    });
  });
});
