import { describe, expect, test } from 'vitest';
import { SCORM12 } from '../scorm12/map.js';
import type { ApiObject } from './find-api.js';
import { Lms } from './lms.js';

/** An LMS with the functions given, and what was said to the console about it. */
function setUp(api: ApiObject) {
  const said: string[] = [];
  return { lms: new Lms('scorm12', SCORM12.api, api, (message) => said.push(message)), said };
}

const fails = () => {
  throw new TypeError('reading score');
};

describe('LMS', () => {
  test.each([
    { answer: 'true', accepted: true },
    { answer: 'True', accepted: true },
    { answer: true, accepted: true },
    // A String object, as Forma gives.
    { answer: new String('true'), accepted: true },
    { answer: 'false', accepted: false },
    { answer: '', accepted: false },
    { answer: undefined, accepted: false },
    { answer: null, accepted: false },
    { answer: 1, accepted: false },
  ])('takes $answer for accepted: $accepted', ({ answer, accepted }) => {
    const { lms } = setUp({ LMSSetValue: () => answer, LMSCommit: () => answer });

    expect(lms.set('cmi.core.exit', 'suspend').accepted).toBe(accepted);
    expect(lms.commit()).toBe(accepted);
  });

  test.each([
    { answer: undefined, read: '' },
    { answer: null, read: '' },
    { answer: 3, read: '3' },
    { answer: new String('es'), read: 'es' },
  ])('reads $answer as "$read"', ({ answer, read }) => {
    expect(setUp({ LMSGetValue: () => answer }).lms.get('cmi.x')).toBe(read);
  });

  test('explains a refusal once, with the reason of the LMS and what happens next', () => {
    const { lms, said } = setUp({
      LMSSetValue: () => 'false',
      LMSGetLastError: () => 201,
      LMSGetErrorString: () => 'Invalid argument error',
    });
    const replies = ['72', '72'].map((raw) => lms.set('cmi.objectives.3.score.raw', raw));

    expect(replies[0]).toEqual({ accepted: false, code: '201' });
    expect(said).toEqual([
      '[scorm12] LMSSetValue("cmi.objectives.3.score.raw", "72") refused: 201 Invalid argument error. It is kept and sent again at the next commit.',
    ]);
  });

  test('survives an LMS that throws over everything', () => {
    const { lms, said } = setUp(
      Object.fromEntries(Object.values(SCORM12.api).map((name) => [name, fails])),
    );

    expect(lms.initialize()).toBe('threw');
    expect(lms.get('cmi.suspend_data')).toBe('');
    expect(lms.set('cmi.suspend_data', 'x'.repeat(3_500)).accepted).toBe(false);
    expect(lms.commit()).toBe(false);
    expect(() => lms.finish()).not.toThrow();
    expect(said.every((message) => message.includes('TypeError: reading score'))).toBe(true);
    expect(said.every((message) => message.length < 300)).toBe(true);
  });

  test('survives an LMS that has no functions', () => {
    const { lms } = setUp({});

    expect(lms.initialize()).toBe('refused');
    expect(lms.commit()).toBe(false);
  });
});
