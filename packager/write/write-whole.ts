import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file whole or not at all.
 *
 * The bytes go to a draft beside it, which takes its name when complete: whoever looks meanwhile, or
 * after a failure, finds the file of before or none.
 *
 * @throws the error of the file system, such as a full disk, after the draft is removed.
 */
export function writeWhole(path: string, content: Uint8Array | string): void {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true });
  const draft = join(folder, `.${basename(path)}.${process.pid}.draft`);
  try {
    writeFileSync(draft, content);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
