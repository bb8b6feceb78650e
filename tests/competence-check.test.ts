import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadModules } from '../packager/load/load-modules.js';
import type { AssessmentContent } from '../src/core/assessment/content.js';
import { BitWriter } from '../src/core/session/bits.js';
import {
  decodeSession,
  encodeSession,
  STATE_CHARACTERS,
} from '../src/core/session/saved-session.js';
import type { PackedModule } from '../src/module/packed-module.js';
import type { AssessmentState } from '../src/players/assessment/assessment.js';
import { pathOf } from '../src/players/assessment/path.js';
import { attemptAt, check, contentOf } from './fakes/competence-check.js';

const MODULE = 'competence-check';
/** Attempts, each with other questions and other answers. */
const ATTEMPTS = 6;

const content = packedContent();

describe('an attempt at the competence check', () => {
  test('is the same when it is left and opened again at any question', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 5 }), (seed, every) => {
        const states = attemptAt(content, seed, (place) => place % every === 0);

        expect(states.length).toBeGreaterThan(48);
        for (const state of states) {
          const opened = reopened(savedText(state));
          expect(opened).toEqual({ state, dropped: 0 });
          expect(seenBy(opened.state)).toEqual(seenBy(state));
        }
      }),
      { numRuns: ATTEMPTS },
    );
  });

  test('is handed in as it stands when it was left and opened again', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const last = attemptAt(content, seed).at(-1) as AssessmentState;
        const done = check.apply(content, last, { type: 'hand-in' });

        const { state } = reopened(savedText(done));

        expect(check.complete(content, state)).toBe(true);
        expect(check.result(content, state)).toEqual(check.result(content, done));
        expect(check.answers(content, state)).toEqual(check.answers(content, done));
      }),
      { numRuns: ATTEMPTS },
    );
  });

  test('fits into what SCORM 1.2 keeps', () => {
    for (let seed = 0; seed < ATTEMPTS; seed += 1) {
      const last = attemptAt(content, seed, () => true).at(-1) as AssessmentState;
      expect(savedText(last).length).toBeLessThan(STATE_CHARACTERS);
    }
  });
});

/** The module as a browser reads it: without what JSON cannot hold. */
function packedContent(): AssessmentContent {
  const { modules } = loadModules('modules', { today: '2026-11-25', only: [MODULE] });
  const [module] = modules;
  if (!module) throw new Error(`${MODULE} cannot be packed`);
  return contentOf(JSON.parse(JSON.stringify(module.pack('en'))) as PackedModule);
}

/** What an LMS is given to keep. */
function savedText(state: AssessmentState): string {
  const body = new BitWriter();
  check.pack(content, state, body);
  const rest = { revision: 1, savedAt: 0, seconds: 0, stage: 'begun' } as const;
  return encodeSession(MODULE, { ...rest, seed: state.seed, body });
}

function reopened(text: string) {
  const session = decodeSession(MODULE, text);
  if (typeof session === 'string') throw new Error(`the saved attempt is ${session}`);
  return check.unpack(content, session.body, session.seed);
}

/** What a learner is asked, how far that is, and what it amounts to. */
function seenBy(state: AssessmentState) {
  return {
    path: pathOf(content, state).map(({ id }) => id),
    standing: check.standing(content, state),
    answers: check.answers(content, state),
  };
}
