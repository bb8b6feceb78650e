import { deflateRawSync } from 'node:zlib';
import AdmZip from 'adm-zip';
import { byPath, type PackageFile } from '../plan/package-file.js';

/**
 * The moment that every file of every zip bears.
 *
 * A zip holds local time, so this is local too: midnight wherever the packager runs.
 */
const moment = () => new Date(2020, 0, 1);
/** Its owner may write a file and all may read it. */
const PERMISSIONS = 0o644;
/** Written by a Unix, format 2.0: what the library would otherwise take from the machine. */
const MADE_BY = (3 << 8) | 20;
const STORED = 0;
/** Formats that are compressed already. */
const COMPRESSED = /\.(woff2|png|jpe?g|webp|avif|gif|mp3|mp4|m4a|ogg|webm|zip)$/;

/**
 * A zip of some files: the same bytes for the same files, on every machine and in every time zone.
 *
 * Bytes that were zipped before, as the very same array, are not deflated again: most of what packages
 * hold is the same in all of them.
 *
 * @param files In any order.
 * @throws Error for a path that would leave the folder it is unpacked into, and for one that comes twice.
 */
export function zipOf(files: readonly PackageFile[]): Buffer {
  files.forEach((file) => refuseUnsafe(file.path));
  const paths = new Set(files.map((file) => file.path.toLowerCase()));
  if (paths.size < files.length) throw new Error('Two files of a package have the same path');
  const zip = new AdmZip(undefined, { noSort: true });
  for (const file of [...files].sort(byPath)) add(zip, file);
  return zip.toBuffer();
}

/** Refuses paths that a careless program would unpack outside the folder it unpacks into. */
function refuseUnsafe(path: string): void {
  const segments = path.split('/');
  const unsafe = segments.some((segment) => segment === '' || segment === '.' || segment === '..');
  if (unsafe || /[\\:\u0000-\u001f]/.test(path)) {
    throw new Error(`The path "${path}" is no path below the package`);
  }
}

function add(zip: AdmZip, file: PackageFile): void {
  const entry = zip.addFile(file.path, viewOf(file.bytes), '', PERMISSIONS);
  entry.header.time = moment();
  entry.header.made = MADE_BY;
  if (COMPRESSED.test(file.path)) {
    entry.header.method = STORED;
  } else if (file.bytes.length > 0) {
    // The library asks the entry for its compressed bytes when the zip is written.
    entry.getCompressedData = () => {
      const deflated = deflate(file.bytes);
      entry.header.compressedSize = deflated.length;
      return deflated;
    };
  }
}

const known = new WeakMap<Uint8Array, Buffer>();

function deflate(bytes: Uint8Array): Buffer {
  const deflated = known.get(bytes) ?? deflateRawSync(bytes);
  known.set(bytes, deflated);
  return deflated;
}

function viewOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
