import { gzipSync } from 'node:zlib';
import AdmZip from 'adm-zip';
import { fixed, type Section } from './figures.js';
import { zipBytes, type Workspace } from './workspace.js';

/** Bytes of program that an assessment package has at most, gzipped; content that comes as a script is not program. */
export const MOST_PROGRAM_BYTES = 45_000;

/** Bytes of program that a package of any sort has at most, gzipped. */
export const MOST_BYTES_OF_ANY = 60_000;

/** What a package weighs, in bytes. */
export interface PackageWeight {
  readonly files: number;
  /** All scripts, gzipped one by one: the program, and content that comes as a script. */
  readonly scripts: number;
  /** The program alone, as it is and gzipped. */
  readonly program: { readonly raw: number; readonly gzipped: number };
  /** Content that comes as scripts, gzipped: further languages, and a long bank. */
  readonly content: number;
  /** The page with the module in it, gzipped. */
  readonly page: number;
  readonly fonts: number;
  /** Pictures, sounds and films. */
  readonly media: number;
}

const MEDIA = /\.(svg|png|jpe?g|gif|webp|avif|mp3|m4a|ogg|mp4|webm)$/;
/** `runtime.js` or `runtime.1a2b3c4d.js`. */
const PROGRAM = /^runtime(\.[0-9a-f]{8})?\.js$/;

/** Weighs what is in a zip. */
export function weigh(zip: Buffer): PackageWeight {
  const files = new AdmZip(zip)
    .getEntries()
    .map((entry) => ({ path: entry.entryName, bytes: entry.getData() }));
  const sum = (pattern: RegExp, size: (bytes: Buffer) => number) =>
    files
      .filter(({ path }) => pattern.test(path))
      .reduce((total, { bytes }) => total + size(bytes), 0);
  const program = { raw: sum(PROGRAM, raw), gzipped: sum(PROGRAM, gzipped) };
  const scripts = sum(/\.js$/, gzipped);
  return {
    files: files.length,
    scripts,
    program,
    content: scripts - program.gzipped,
    page: sum(/\.html$/, gzipped),
    fonts: sum(/\.woff2$/, raw),
    media: sum(MEDIA, raw),
  };
}

/** What every package weighs. */
export function measureSizes(workspace: Workspace): Section {
  return {
    title: 'Size of packages',
    how: [
      'Read from the zips; 1 kB = 1,000 bytes; gzip of zlib at level 9, each file by itself.',
      'JavaScript: every .js of the package; program: runtime.js; content: languages and banks that come as scripts.',
      'Page (with style and module in it) gzipped; fonts and media as they are.',
    ],
    columns: [
      { key: 'zip', title: 'zip', unit: 'kB' },
      { key: 'files', title: 'files', unit: '' },
      { key: 'scripts', title: 'JavaScript gz', unit: 'kB' },
      { key: 'raw', title: 'program', unit: 'kB' },
      { key: 'program', title: 'program gz', unit: 'kB', most: MOST_PROGRAM_BYTES / 1000 },
      { key: 'content', title: 'content gz', unit: 'kB' },
      { key: 'page', title: 'page gz', unit: 'kB' },
      { key: 'fonts', title: 'fonts', unit: 'kB' },
      { key: 'media', title: 'media', unit: 'kB' },
    ],
    rows: workspace.entries.map((entry) => {
      const weight = weigh(zipBytes(workspace, entry));
      const kilobytes = (bytes: number) => fixed(bytes / 1000);
      return {
        name: entry.file,
        values: {
          zip: kilobytes(entry.bytes),
          files: fixed(weight.files),
          scripts: kilobytes(weight.scripts),
          raw: kilobytes(weight.program.raw),
          program: kilobytes(weight.program.gzipped),
          content: kilobytes(weight.content),
          page: kilobytes(weight.page),
          fonts: kilobytes(weight.fonts),
          media: kilobytes(weight.media),
        },
      };
    }),
  };
}

function raw(bytes: Buffer): number {
  return bytes.length;
}

function gzipped(bytes: Buffer): number {
  return gzipSync(bytes, { level: 9 }).length;
}
