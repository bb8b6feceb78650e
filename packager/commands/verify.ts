import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { intactContent } from '../../src/core/report/intact.js';
import type { ResultFile } from '../../src/core/report/result-file.js';
import { DONE, PROBLEMS, type ExitCode } from './exit-code.js';
import type { Terminal } from './terminal.js';

/**
 * Says of files that learners handed in what stands in them, and whether they are as they were written.
 *
 * The check code shows a slip of copying or editing. It is no signature.
 *
 * @param files Paths of files that a package wrote.
 */
export function verify(files: readonly string[], terminal: Terminal): ExitCode {
  const broken = files.filter((file) => {
    const content = intactContent(readFileSync(file, 'utf8'));
    terminal.out.write(`${basename(file)}: ${content ? describe(content) : WRONG}\n`);
    return !content;
  });
  return broken.length > 0 ? PROBLEMS : DONE;
}

const WRONG =
  'the check code does not agree. The file was changed, cut or is no file of a package; ask for it once more.';

/** What an intact file says. */
function describe(content: object): string {
  // Its check code agrees, so that one of our packages wrote it.
  const file = content as Partial<ResultFile> & {
    readonly attempts?: readonly { readonly answers: readonly unknown[] }[];
  };
  const head = `intact, ${String(file.package)} ${String(file.version)}`;
  if (file.attempts) {
    const answers = file.attempts.reduce((sum, one) => sum + one.answers.length, 0);
    return `${head}, ${String(answers)} answers that were set aside`;
  }
  const { result, answers = [], savedAt = '' } = file;
  const score =
    result?.credit === undefined ? '' : `, ${String(Math.round(result.credit * 100))} of 100`;
  const end = result?.complete ? 'handed in' : 'under way';
  return `${head}, ${end} ${savedAt}, ${String(answers.length)} answers${score}`;
}
