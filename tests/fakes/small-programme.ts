import type { Result } from '../../src/core/report/result.js';
import { BitWriter } from '../../src/core/session/bits.js';
import { encodeSession, type Stage } from '../../src/core/session/saved-session.js';
import { words } from '../../src/i18n/en/programme.js';
import type { ProgrammeContent, ProgrammePart } from '../../src/players/programme/content.js';
import { programme, type ProgrammeAction } from '../../src/players/programme/programme.js';
import type { ProgrammeState } from '../../src/players/programme/programme-state.js';
import { phrases } from './scored-items.js';

function part(
  id: string,
  number: number,
  more: Partial<ProgrammePart> & Pick<ProgrammePart, 'kind' | 'objectives'>,
): ProgrammePart {
  return {
    id,
    number,
    title: `Title of ${id}`,
    lead: `Lead of ${id}.`,
    minutes: 20,
    page: `${id}.html`,
    required: true,
    weight: 0,
    ...more,
  };
}

function unitPart(id: string, number: number, competence: string, weight = 1): ProgrammePart {
  return part(id, number, {
    kind: 'unit',
    weight,
    passMark: 80,
    competence,
    objectives: [competence],
    cv: `Can do ${competence}.`,
  });
}

/**
 * A programme of a scan, three units of which the last counts twice, a check, and a game that nobody has to play.
 *
 * Numbers stand in another order than the parts, with gaps between them and up to the last one that there can be.
 */
export const smallProgramme: ProgrammeContent = {
  kind: 'programme',
  minutes: 120,
  feedback: 'after-handing-in',
  sections: [],
  items: [],
  report: { kind: 'programme' },
  phrases,
  told: words,
  passMark: 80,
  guided: true,
  parts: [
    part('scan', 1, {
      kind: 'assessment',
      minutes: 10,
      objectives: ['money', 'market', 'people'],
      needs: { money: ['FIN1', 'FIN2'], market: ['MKT1', 'FIN1'] },
    }),
    unitPart('unit-mkt1', 4, 'MKT1'),
    unitPart('unit-fin1', 3, 'FIN1'),
    unitPart('unit-fin2', 9, 'FIN2', 2),
    part('check', 2, {
      kind: 'assessment',
      minutes: 20,
      objectives: ['FIN1', 'FIN2', 'MKT1', 'FIN', 'grade'],
    }),
    part('game', 31, {
      kind: 'scenario',
      minutes: 30,
      required: false,
      objectives: ['MKT1', 'FIN2', 'business'],
    }),
  ],
};

/** The code of attempts where none is asked for. */
export const SEED = 77;

/** The programme with other parts than it has. */
export function programmeWith(
  parts: (given: readonly ProgrammePart[]) => readonly ProgrammePart[],
): ProgrammeContent {
  return { ...smallProgramme, parts: parts(smallProgramme.parts) };
}

/** A fresh attempt after some actions. */
export function attempt(
  content: ProgrammeContent,
  actions: readonly ProgrammeAction[],
  start: ProgrammeState = programme.start(content, SEED),
): ProgrammeState {
  return actions.reduce((state, action) => programme.apply(content, state, action), start);
}

/** What an attempt at a part is like, as that part saves it. */
export interface Saved {
  readonly revision?: number;
  readonly seed?: number;
  /** Minutes since 2026-01-05T09:30Z. */
  readonly minute?: number;
  readonly seconds?: number;
  readonly stage?: Stage;
  /** Zeros and ones of the body. */
  readonly body?: readonly number[];
}

/** The attempt at a part in the form in which it saves itself. */
export function savedBy(id: string, saved: Saved = {}): string {
  const { revision = 1, seed = 5, minute = 0, seconds = 60, stage = 'begun', body = [1] } = saved;
  const writer = new BitWriter();
  for (const bit of body) writer.write(bit, 1);
  const savedAt = Date.UTC(2026, 0, 5, 9, 30 + minute);
  return encodeSession(id, { revision, seed, savedAt, seconds, stage, body: writer });
}

/** A part saves the attempt at it. */
export function save(id: string, saved?: Saved): ProgrammeAction {
  return { type: 'save', part: id, state: savedBy(id, saved) };
}

/** What a part reports; complete unless said otherwise. @param shares By objective; the others found nothing. */
export function report(
  id: string,
  more: Partial<Result> = {},
  shares: Readonly<Record<string, number>> = {},
): ProgrammeAction {
  const objectives = Object.entries(shares).map(([objective, credit]) => ({
    id: objective,
    name: `Name of ${objective}`,
    complete: true,
    credit,
    summary: '',
  }));
  const { complete = true } = more;
  const result = { complete, progress: complete ? 1 : 0.5, objectives, ...more };
  return { type: 'report', part: id, result };
}

/** A unit reports its check: passed from 80 of 100 on. */
export function checked(id: string, credit: number): ProgrammeAction {
  const { competence = '' } = smallProgramme.parts.find((one) => one.id === id) ?? {};
  return report(id, { credit, passed: credit >= 0.8 }, { [competence]: credit });
}

/** All that the programme cannot end without. */
export const REQUIRED: readonly ProgrammeAction[] = [
  report('scan', {}, { money: 0.5 }),
  checked('unit-mkt1', 1),
  checked('unit-fin1', 0.8),
  checked('unit-fin2', 0.9),
  report('check', {}, { FIN1: 0.5 }),
];
