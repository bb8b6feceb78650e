import { checkCode } from './result-file.js';

/**
 * What stands in a file of ours, without its check code; undefined for any other text, and for a file
 * whose check code does not agree.
 */
export function intactContent(text: string): object | undefined {
  try {
    const { check, ...content } = JSON.parse(text) as { check?: unknown };
    return check === checkCode(JSON.stringify(content)) ? content : undefined;
  } catch {
    // No JSON, or nothing with parts, so nothing that we wrote.
    return undefined;
  }
}
