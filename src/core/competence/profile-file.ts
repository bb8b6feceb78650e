import { intactContent } from '../report/intact.js';
import type { ResultFile } from '../report/result-file.js';
import { decodeSession } from '../session/saved-session.js';
import { figures, isRecord, MINUTE, type ProfileRecord } from './profile.js';

/**
 * The record of the attempt in a result file, by which a learner carries a profile from one package to
 * another; undefined for any text but that of an attempt that was handed in and measured competences.
 *
 * What was measured stands in the objectives, and which attempt it was in the saved attempt.
 *
 * @param baseIri Where identifiers of the publisher begin; a file of another one is not taken.
 */
export function recordInFile(text: string, baseIri: string): ProfileRecord | undefined {
  try {
    // Of another text there is nothing to take apart.
    const file = intactContent(text) as ResultFile;
    const { package: of, version, result } = file;
    const session = decodeSession(of, file.state);
    const measured = result.objectives.flatMap(({ id, measure: one }) =>
      one ? [[id, figures(one.estimate, one.standardError, one.answers)] as const] : [],
    );
    const usable = result.complete && measured.length > 0 && file.baseIri === baseIri;
    if (!usable || typeof session === 'string') return undefined;
    const record = {
      package: of,
      version,
      attempt: session.seed,
      at: session.savedAt / MINUTE,
      measures: Object.fromEntries(measured),
    };
    return isRecord(record) ? record : undefined;
  } catch {
    // A file of ours without some of its parts, or no file of ours.
    return undefined;
  }
}
