import { checksum } from '../session/checksum.js';
import type { Answer, Result } from './result.js';

/** What a learner can take away when no LMS has it: everything that an LMS would be told. */
export interface ResultFile {
  readonly package: string;
  readonly version: string;
  readonly title: string;
  readonly language: string;
  /** The start of all identifiers of its publisher. */
  readonly baseIri: string;
  /** Moment of the last change, ISO 8601. */
  readonly savedAt: string;
  /** Seconds worked in all. */
  readonly seconds: number;
  readonly result: Result;
  readonly answers: readonly Answer[];
  /** The attempt as an LMS would keep it. */
  readonly state: string;
}

const FORMAT = 'portolan-result-1';
const ASIDE = 'portolan-set-aside-1';

/** What every file says of the package it comes from. */
type Head = Pick<ResultFile, 'package' | 'version' | 'title' | 'language' | 'baseIri'>;

/**
 * The text of a result file, with a check code over all that stands before it.
 *
 * The code shows a slip of copying or editing. It is no signature: who wants to can compute another.
 */
export function writeResultFile(file: ResultFile): string {
  return sealed({ format: FORMAT, ...file });
}

/** The text of a file with saved states that are not part of the attempt, and their answers. */
export function asideFileOf(
  head: Head,
  session: { answersIn(state: string): readonly Answer[] },
  states: readonly string[],
): string {
  const attempts = states.map((state) => ({ state, answers: session.answersIn(state) }));
  return sealed({ format: ASIDE, ...head, attempts });
}

function sealed(content: object): string {
  return `${JSON.stringify({ ...content, check: checkCode(JSON.stringify(content)) }, null, 2)}\n`;
}

/** The result file of an attempt as it is now. */
export function resultFileOf(
  head: Head,
  session: {
    readonly savedAt: Date;
    readonly seconds: number;
    readonly result: Result;
    readonly answers: readonly Answer[];
    encode(): string;
  },
): string {
  return writeResultFile({
    ...head,
    savedAt: session.savedAt.toISOString(),
    seconds: Math.round(session.seconds),
    result: session.result,
    answers: session.answers,
    state: session.encode(),
  });
}

/** The check code of a file's text without it: eight hexadecimal digits. */
export function checkCode(text: string): string {
  return checksum(text).toString(16).padStart(8, '0');
}
