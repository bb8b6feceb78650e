import { readFileSync } from 'node:fs';
import { projectPath } from '../project.js';

/**
 * What `--help` adds to the options of a command: its section of `help.md`.
 *
 * @param command Name such as `pack`; `portolan` for the whole.
 */
export function helpOf(command: string): string {
  const text = readFileSync(projectPath('packager', 'help.md'), 'utf8');
  const section = text.split(/^## /m).find((part) => part.startsWith(`${command}\n`));
  const body = section?.slice(command.length).trim() ?? '';
  return body === '' ? '' : `\n${body.replace(/^```.*\n/gm, '').replace(/`/g, '')}\n`;
}
