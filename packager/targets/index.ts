import { cmi5 } from './cmi5/target.js';
import { scorm12 } from './scorm12/target.js';
import { scorm2004 } from './scorm2004/target.js';
import type { Target, TargetId } from './target.js';
import { web } from './web/target.js';
import { xapi } from './xapi/target.js';

/** All targets by id, in the order in which they are packed and listed. */
export const targets: Readonly<Record<TargetId, Target>> = { scorm12, scorm2004, cmi5, xapi, web };

/** Whether a word names a target. */
export function isTargetId(word: string): word is TargetId {
  return Object.hasOwn(targets, word);
}
