import { lstatSync, readFileSync } from 'node:fs';
import type { Problem } from '../../src/module/problem.js';

/** A file of an author. */
export interface SourceFile {
  /** Path as the author knows it, with forward slashes, such as `modules/demo/module.yaml`. */
  readonly shown: string;
  /** Where it lies, absolute. */
  readonly path: string;
}

/** Most bytes of a text file: a hundred times a large bank. */
export const MOST_TEXT_BYTES = 2_000_000;

/** What reading a file gave: its text, or what kept it from being read. */
export type SourceRead =
  | { readonly text: string; readonly problem?: undefined }
  | { readonly text?: undefined; readonly problem: Problem };

/** The text of a file, without a byte order mark. */
export function readSource(file: SourceFile): SourceRead {
  const stats = lstatSync(file.path, { throwIfNoEntry: false });
  if (!stats) return refuse(file, 'file-missing', 'There is no such file.', 'Create it.');
  if (!stats.isFile()) {
    return refuse(
      file,
      'not-a-file',
      'This is a link or a folder where a file is expected.',
      'Put the file itself there: a link may lead out of the module.',
    );
  }
  if (stats.size > MOST_TEXT_BYTES) {
    return refuse(
      file,
      'file-too-large',
      `The file has ${(stats.size / 1_000_000).toFixed(1)} MB; a text file may have 2 MB.`,
      'Split it into several files of the same folder.',
    );
  }
  return decode(file, readFileSync(file.path));
}

function decode(file: SourceFile, bytes: Buffer): SourceRead {
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  const broken = text.indexOf('\uFFFD');
  if (broken >= 0 && !isUtf8(bytes)) {
    const before = text.slice(0, broken).split('\n');
    return {
      problem: {
        code: 'not-utf8',
        severity: 'error',
        file: file.shown,
        line: before.length,
        column: (before.at(-1)?.length ?? 0) + 1,
        what: 'The file is not saved as UTF-8: from here on letters are unreadable.',
        remedy: 'Save it as "UTF-8" in your editor; letters such as "é" and "€" need it.',
      },
    };
  }
  return { text };
}

function isUtf8(bytes: Buffer): boolean {
  return Buffer.from(bytes.toString('utf8'), 'utf8').equals(bytes);
}

function refuse(file: SourceFile, code: string, what: string, remedy: string): SourceRead {
  return { problem: { code, severity: 'error', file: file.shown, what, remedy } };
}
