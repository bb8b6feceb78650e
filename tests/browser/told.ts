import type { Statement } from '@xapi/xapi';
import type { ResultFile } from '../../src/core/report/result-file.js';
import type { Preview } from '../../packager/preview/server.js';

/** What an LMS holds of an attempt, in one shape for all protocols. */
export interface Told {
  /** Final words only, such as `completed`; empty while under way. */
  readonly verdicts: readonly string[];
  /** 0 to 100. */
  readonly score?: number | undefined;
  readonly objectives: readonly ToldObjective[];
  /** By item, in the order of telling. */
  readonly answers: readonly ToldAnswer[];
  /** Seconds of all sessions that ended. */
  readonly seconds: number;
  /** Characters of the saved attempt. */
  readonly characters: number;
}

/** One dimension as the LMS holds it. */
export interface ToldObjective {
  /** Lower case, letters and digits only. */
  readonly id: string;
  readonly percent?: number | undefined;
  readonly summary: string;
}

/** One answer as the LMS holds it. */
export interface ToldAnswer {
  readonly id: string;
  readonly words: string;
}

type Values = Readonly<Record<string, string>>;

/** Asks the local LMS what it holds of the latest attempt of a learner. */
export function toldTo(lms: Preview, zip: string, learner = 'learner-1'): Told {
  const attempt = lms.attempts.latest(zip, learner);
  if (zip.includes('scorm')) return fromScorm(attempt.values, attempt.totalSeconds);
  return fromStatements(
    lms.records.statements(attempt.id),
    lms.records.stateCharacters(attempt.id),
  );
}

/** Reads what a learner takes away where there is no LMS. */
export function fromFile(text: string): Told {
  // Written by the package; `resultFileOf` says what stands in it.
  const { result, answers, seconds, state } = JSON.parse(text) as ResultFile;
  return {
    verdicts: result.complete ? ['completed'] : [],
    score: result.credit === undefined ? undefined : result.credit * 100,
    objectives: result.objectives.map(({ id, credit, summary }) => ({
      id: idOf(id),
      percent: credit === undefined ? undefined : credit * 100,
      summary,
    })),
    answers: answers.map(({ item, words }) => ({ id: idOf(item), words })),
    seconds,
    characters: state.length,
  };
}

function fromScorm(values: Values, seconds: number): Told {
  const status = [
    values['cmi.core.lesson_status'],
    values['cmi.completion_status'],
    values['cmi.success_status'],
  ];
  const rows = rowsOf(values, 'interactions').map((row) => ({
    id: idOf(row('id')),
    words: row('student_response') || row('learner_response'),
  }));
  const objectives = rowsOf(values, 'objectives').map((row, at) => ({
    id: idOf(row('id')),
    percent: numberOf(row('score.raw')),
    summary: rows[at]?.words ?? '',
  }));
  return {
    verdicts: status.filter((word) => /^(completed|passed|failed)$/.test(word ?? '')).map(String),
    score: numberOf(values['cmi.core.score.raw'] ?? values['cmi.score.raw'] ?? ''),
    objectives,
    answers: rows.slice(objectives.length),
    seconds,
    characters: (values['cmi.suspend_data'] ?? '').length,
  };
}

function rowsOf(values: Values, collection: string): ((field: string) => string)[] {
  const list: ((field: string) => string)[] = [];
  while (`cmi.${collection}.${String(list.length)}.id` in values) {
    const at = `cmi.${collection}.${String(list.length)}`;
    list.push((field) => values[`${at}.${field}`] ?? '');
  }
  return list;
}

function fromStatements(statements: readonly Statement[], characters: number): Told {
  const of = (verb: string) => [
    ...new Map(
      statements.filter((one) => lastPart(one.verb.id) === verb).map((one) => [about(one), one]),
    ).values(),
  ];
  const verdicts = statements
    .map((one) => lastPart(one.verb.id))
    .filter((word) => /^(completed|passed|failed)$/.test(word));
  const scaled = statements
    .filter((one) => /(passed|failed|completed)$/.test(one.verb.id))
    .map((one) => one.result?.score?.scaled)
    .find((score) => score !== undefined);
  return {
    verdicts,
    score: scaled === undefined ? undefined : scaled * 100,
    objectives: of('scored').map((one) => ({
      id: idOf(lastPart(about(one))),
      percent: extension(one, 'percent') as number | undefined,
      summary: String(extension(one, 'summary')),
    })),
    answers: of('answered').map((one) => ({
      id: idOf(lastPart(about(one))),
      words: String(extension(one, 'words') ?? ''),
    })),
    seconds: Math.max(0, ...statements.map((one) => secondsOf(one.result?.duration ?? ''))),
    characters,
  };
}

/** Objects of our statements are activities. */
function about(statement: Statement): string {
  return 'id' in statement.object ? String(statement.object.id) : '';
}

function lastPart(iri: string): string {
  return iri.slice(iri.lastIndexOf('/') + 1);
}

function extension(statement: Statement, name: string): unknown {
  const found = Object.entries(statement.result?.extensions ?? {}).find(
    ([iri]) => lastPart(iri) === name,
  );
  return found?.[1];
}

function secondsOf(duration: string): number {
  const parts = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(duration);
  const [, hours = 0, minutes = 0, seconds = 0] = (parts ?? []).map((part) => Number(part ?? 0));
  return hours * 3600 + minutes * 60 + seconds;
}

function numberOf(text: string): number | undefined {
  return text === '' ? undefined : Number(text);
}

/** SCORM ids are made readable; underneath it is the same slug. */
export function idOf(id: string): string {
  return id.toLowerCase().replace(/[^a-z0-9]/g, '');
}
