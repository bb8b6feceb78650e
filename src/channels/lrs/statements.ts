import type { Activity, Extensions, Statement } from '@xapi/xapi';
import type { Answer, Objective } from '../../core/report/result.js';
import { objectiveIri } from '../../core/competence/iri.js';
import { interaction, responseText } from './interaction.js';
import type { Verdict } from './verdicts.js';

/**
 * A statement before it belongs to a launch: no actor, no registration, nothing of a context template.
 *
 * Its id and time never change, so that it may be stamped anew for a later session and is still the same.
 */
export interface Draft extends Omit<Statement, 'actor'> {
  readonly id: string;
  readonly timestamp: string;
}

/** What statements are about. */
export interface Subject {
  /** The activity as the launch names it; never the publisher's own id. */
  readonly activityId: string;
  /** Base of the ids of objectives and extensions, ending in `/`. */
  readonly baseIri: string;
  /** Tag of the language of the learner's texts. */
  readonly language: string;
  /** Whether answers are told in words, as fill-ins; else words go along with the standards' formats. */
  readonly readable: boolean;
  /** Whether objectives have no `score`, because the LMS takes every score that it sees for the grade. */
  readonly scoreless: boolean;
}

/** Id and time of a statement. */
export interface Stamp {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly timestamp: string;
}

/** The verbs in use; the last part of the id is the English word that `display.en` shows. */
export const VERBS = {
  initialized: 'http://adlnet.gov/expapi/verbs/initialized',
  terminated: 'http://adlnet.gov/expapi/verbs/terminated',
  passed: 'http://adlnet.gov/expapi/verbs/passed',
  failed: 'http://adlnet.gov/expapi/verbs/failed',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
  answered: 'http://adlnet.gov/expapi/verbs/answered',
  scored: 'http://adlnet.gov/expapi/verbs/scored',
  progressed: 'http://adlnet.gov/expapi/verbs/progressed',
} as const;

/** The English word of a verb in use. */
export type VerbName = keyof typeof VERBS;

/**
 * Percent of the way done.
 *
 * @spec cmi5, 9.5.5.1 progress
 */
const PROGRESS = 'https://w3id.org/xapi/cmi5/result/extensions/progress';
const OBJECTIVE = 'http://adlnet.gov/expapi/activities/objective';

/** The verb of a statement, or undefined when it is not one of ours. */
export function verbOf(statement: Pick<Statement, 'verb'>): VerbName | undefined {
  return (Object.keys(VERBS) as VerbName[]).find((name) => VERBS[name] === statement.verb.id);
}

/** The start of a session. */
export function initialized(subject: Subject, stamp: Stamp): Draft {
  return { ...stamp, verb: verb('initialized'), object: { id: subject.activityId } };
}

/** The end of a session, with its length. */
export function terminated(subject: Subject, stamp: Stamp, seconds: number): Draft {
  return {
    ...stamp,
    verb: verb('terminated'),
    object: { id: subject.activityId },
    result: { duration: duration(seconds) },
  };
}

/**
 * How an attempt ended, about the launched activity.
 *
 * The score is in percent as well as scaled, because some LMSs grade by one and some by the other.
 */
export function concluded(
  subject: Subject,
  stamp: Stamp,
  verdict: Verdict,
  seconds: number,
): Draft {
  const { verb: name, scaled } = verdict;
  const score =
    scaled === undefined
      ? {}
      : { score: { scaled, raw: Math.round(scaled * 100), min: 0, max: 100 } };
  const claim = name === 'completed' ? { completion: true } : { success: name === 'passed' };
  return {
    ...stamp,
    verb: verb(name),
    object: { id: subject.activityId },
    result: { ...score, ...claim, duration: duration(seconds) },
  };
}

/** How far the learner is; some LMSs make it the grade, so it is sent only where a preset allows. */
export function progressed(subject: Subject, stamp: Stamp, percent: number): Draft {
  return {
    ...stamp,
    verb: verb('progressed'),
    object: { id: subject.activityId },
    result: { extensions: { [PROGRESS]: percent } },
  };
}

/**
 * One answer.
 *
 * It carries no score: there are LMSs that take the highest score of any statement for the grade.
 */
export function answered(subject: Subject, stamp: Stamp, answer: Answer): Draft {
  const given: Answer = subject.readable
    ? { ...answer, response: { type: 'fill-in', text: answer.words } }
    : answer;
  const response = responseText(given.response);
  const extensions: Extensions = {
    ...(answer.credit === undefined ? {} : { [`${subject.baseIri}credit`]: round(answer.credit) }),
    ...(!subject.readable && answer.words !== ''
      ? { [`${subject.baseIri}words`]: answer.words }
      : {}),
  };
  return {
    ...stamp,
    verb: verb('answered'),
    object: {
      objectType: 'Activity',
      id: `${subject.activityId}/item/${answer.item}`,
      definition: interaction(given, subject.language),
    },
    result: {
      ...(response === undefined ? {} : { response }),
      ...(answer.credit === undefined ? {} : { success: round(answer.credit) === 1 }),
      ...(Object.keys(extensions).length === 0 ? {} : { extensions }),
      duration: duration(answer.seconds),
    },
    ...(answer.objective === undefined
      ? {}
      : { context: { contextActivities: { parent: [objectiveOf(subject, answer.objective)] } } }),
  };
}

/**
 * What was found for one objective; no raw score, and a scaled one only where the credit is known.
 *
 * Entries of other frameworks stand under `other`: they are close, not the same, so that the object
 * is none of them, and it is no part of one, as `parent` and `grouping` would say.
 *
 * @spec xAPI 1.0.3 part 2, 2.4.6.2 contextActivities
 */
export function scored(subject: Subject, stamp: Stamp, objective: Objective): Draft {
  const { id, name, credit, summary, measure, related } = objective;
  return {
    ...stamp,
    verb: verb('scored'),
    object: {
      objectType: 'Activity',
      ...objectiveOf(subject, id),
      definition: { type: OBJECTIVE, name: { [subject.language]: name } },
    },
    result: {
      ...(credit === undefined || subject.scoreless ? {} : { score: { scaled: round(credit) } }),
      extensions: {
        [`${subject.baseIri}summary`]: summary,
        ...(credit === undefined
          ? {}
          : { [`${subject.baseIri}percent`]: Math.round(credit * 100) }),
        ...(measure === undefined ? {} : { [`${subject.baseIri}measure`]: measure }),
      },
    },
    ...(related === undefined
      ? {}
      : { context: { contextActivities: { other: related.map((iri) => ({ id: iri })) } } }),
  };
}

/** A share from 0 to 1 with four decimals, as statements carry it. */
export function round(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 10_000;
}

/**
 * Seconds as a duration in hundredths, such as `PT1M30S`.
 *
 * @spec ISO 8601 as xAPI 1.0.3 part 2, 4.6 has it
 */
export function duration(seconds: number): string {
  const hundredths = Math.max(0, Math.round(seconds * 100));
  const hours = Math.floor(hundredths / 360_000);
  const minutes = Math.floor(hundredths / 6_000) % 60;
  const rest = (hundredths % 6_000) / 100;
  const parts = [hours ? `${hours}H` : '', minutes ? `${minutes}M` : ''].join('');
  return `PT${parts}${rest || !parts ? `${rest}S` : ''}`;
}

function verb(name: VerbName): Statement['verb'] {
  return { id: VERBS[name], display: { en: name } };
}

function objectiveOf(subject: Subject, id: string): Activity {
  return { id: objectiveIri(subject.baseIri, id) };
}
