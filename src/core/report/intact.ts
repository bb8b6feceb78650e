import { checkCode } from './result-file.js';

/** Whether the text is a file of ours whose check code agrees. */
export function isIntact(text: string): boolean {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== 'object' || parsed === null || !('check' in parsed)) return false;
    const { check, ...content } = parsed;
    return check === checkCode(JSON.stringify(content));
  } catch {
    // Not JSON, so nothing that we wrote.
    return false;
  }
}
