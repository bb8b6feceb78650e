import type { Statement } from '@xapi/xapi';
import { describe, expect, test } from 'vitest';
import { TERMS } from '../../../tests/fakes/cmi5-launch.js';
import { MemoryLrs, type LaunchTerms } from './memory-lrs.js';
import { STRICT } from './traits.js';

const CMI5 = { id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5' };
const MOVE_ON = { id: 'https://w3id.org/xapi/cmi5/context/categories/moveon' };

/** A learner's client that says whatever a test wants said. */
class RawClient {
  readonly lrs = new MemoryLrs(STRICT);
  readonly #session;
  #count = 0;

  constructor(terms: Partial<LaunchTerms> = {}) {
    this.#session = this.lrs.openSession({ ...TERMS, ...terms });
    this.ask('GET', '/agents/profile?profileId=cmi5LearnerPreferences&agent={}');
  }

  ask(method: string, path: string, body?: string) {
    const headers = {
      authorization: `Basic ${this.#session.token}`,
      'x-experience-api-version': '1.0.3',
    };
    return this.lrs.handle({ method, url: this.lrs.base + path, headers, body });
  }

  statement(verb: string, more: Partial<Statement> = {}): Statement {
    this.#count += 1;
    const { contextTemplate, registration, actor, activityId } = this.#session;
    const moves = ['passed', 'failed', 'completed'].includes(verb);
    const graded = verb === 'passed' || verb === 'failed';
    return {
      id: `00000000-0000-4000-8000-${String(this.#count).padStart(12, '0')}`,
      timestamp: '2026-01-05T09:30:00.000Z',
      actor,
      verb: { id: `http://adlnet.gov/expapi/verbs/${verb}`, display: { en: verb } },
      object: { id: activityId },
      result: {
        duration: 'PT1S',
        ...(verb === 'completed' ? { completion: true } : {}),
        ...(graded ? { success: verb === 'passed' } : {}),
      },
      context: {
        ...contextTemplate,
        registration,
        contextActivities: {
          ...contextTemplate.contextActivities,
          category: verb === 'answered' ? [] : [CMI5, ...(moves ? [MOVE_ON] : [])],
        },
      },
      ...more,
    };
  }

  say(...statements: readonly Statement[]): number {
    return this.ask('POST', '/statements', JSON.stringify(statements)).status;
  }

  sayVerbs(...verbs: readonly string[]): readonly number[] {
    return verbs.map((verb) => this.say(this.statement(verb)));
  }
}

describe('a strict LRS', () => {
  test.each([
    { verbs: ['initialized', 'answered', 'passed', 'completed', 'terminated'], last: 200 },
    { verbs: ['answered'], last: 403 },
    { verbs: ['initialized', 'initialized'], last: 403 },
    { verbs: ['initialized', 'terminated', 'answered'], last: 403 },
    { verbs: ['initialized', 'passed', 'failed'], last: 403 },
    { verbs: ['initialized', 'failed', 'passed'], last: 403 },
    { verbs: ['initialized', 'passed', 'passed'], last: 403 },
    { verbs: ['initialized', 'completed', 'completed'], last: 403 },
  ])('answers $verbs with $last in the end', ({ verbs, last }) => {
    expect(new RawClient().sayVerbs(...verbs).at(-1)).toBe(last);
  });

  test.each([
    { what: 'another actor', more: { actor: { mbox: 'mailto:b@b.c' } } },
    { what: 'another name', more: { actor: { ...TERMS.actor, name: 'Bob' } } },
    { what: 'a part of the actor left out', more: { actor: { account: TERMS.actor.account } } },
    { what: 'no registration', more: { context: {} } },
    { what: 'local time', more: { timestamp: '2026-01-05T09:30:00' } },
    { what: 'an id that is none', more: { id: 'seven' } },
    { what: 'an item as its object', more: { object: { id: 'https://b.example' } } },
  ])('refuses "initialized" with $what', ({ more }) => {
    const client = new RawClient();

    expect(client.say(client.statement('initialized', more))).toBe(403);
    expect(client.lrs.refusals.length).toBeGreaterThan(0);
  });

  test('refuses a list that begins a session, and stores nothing of a list that it refuses', () => {
    const client = new RawClient();
    const start = client.statement('initialized');

    expect(client.say(start, client.statement('answered'))).toBe(403);
    expect(client.say(start)).toBe(200);
    expect(client.say(client.statement('answered'), start)).toBe(403);
    expect(client.lrs.statements).toHaveLength(1);
  });

  test('refuses verdicts in a review', () => {
    expect(new RawClient({ launchMode: 'Review' }).sayVerbs('initialized', 'completed')).toEqual([
      200, 403,
    ]);
  });

  test('refuses a pass below the mastery score', () => {
    const client = new RawClient({ masteryScore: 0.8 });
    const low = { scaled: 0.7, raw: 70, min: 0, max: 100 };
    client.sayVerbs('initialized');

    expect(
      client.say(
        client.statement('passed', { result: { success: true, score: low, duration: 'PT1S' } }),
      ),
    ).toBe(403);
  });

  test('gives its token once, and lets nobody in without one', () => {
    const { lrs } = new RawClient();
    const session = lrs.openSession(TERMS);
    const fetch = { method: 'POST', url: `${lrs.base}/fetch/${session.id}`, headers: {} };

    expect([lrs.handle(fetch).status, lrs.handle(fetch).status]).toEqual([200, 401]);
    expect(lrs.handle({ ...fetch, method: 'GET', url: `${lrs.base}/statements` }).status).toBe(401);
  });

  test('does not let launch data be written', () => {
    const path = '/activities/state?stateId=LMS.LaunchData&activityId=a&agent={}';

    expect(new RawClient().ask('PUT', path, '{}').status).toBe(403);
    expect(new RawClient().ask('GET', path).body).toContain('contextTemplate');
  });
});
