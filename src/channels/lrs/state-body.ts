import type { ServerAnswer } from '../request.js';
import { isRecord, parsed } from './client.js';
import { outcomeFrom, type Outcome } from './verdicts.js';

/** What the document says; as JSON it also has `format: 1`. */
export interface StateBody {
  /** The attempt, as the session wrote it; empty before the first save. */
  readonly state: string;
  /** What the LMS was told about how the attempt ended. */
  readonly outcome: Outcome;
}

/** Whether an LRS has said nothing that could be relied on. */
export function isSilence(answer: ServerAnswer | undefined): answer is undefined {
  return !answer || answer.status >= 500 || answer.status === 429 || answer.status === 408;
}

/**
 * Whether an answer says that there is no document.
 *
 * There are LRSs that say it by an empty success. A login page, which a network may put in the place
 * of any answer, says nothing: taken for no document, it would let an empty attempt replace a full one.
 */
export function saysNothing({ status, text }: ServerAnswer): boolean {
  return status === 404 || status === 204 || (status === 200 && isRecord(parsed(text)));
}

/** The body of a document that is ours; undefined for any other, such as `{}` or `{"success":true}`. */
export function bodyOf({ status, text }: ServerAnswer): StateBody | undefined {
  const value = status === 200 ? parsed(text) : undefined;
  if (!isRecord(value) || typeof value['format'] !== 'number') return undefined;
  if (typeof value['state'] !== 'string') return undefined;
  return { state: value['state'], outcome: outcomeFrom(value['outcome']) };
}
