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
const DEFLATED = 8;
/**
 * The smallest that zlib makes: what most packages share is deflated once, so the time is in the single pages. An LMS
 * unpacks the zip, and learners get what its web server compresses.
 */
const DEFLATING = { level: 9, memLevel: 9 } as const;
/** Formats that are compressed already. */
const COMPRESSED = /\.(woff2|png|jpe?g|webp|avif|gif|mp3|mp4|m4a|ogg|webm|zip)$/;

/**
 * A zip of some files: the same bytes for the same files, on every machine and in every time zone.
 *
 * Bytes that were zipped before, as the very same array, are neither deflated nor summed up again: most of what packages
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
  const before = known.get(file.bytes);
  // The library computes a checksum of the bytes it gets: of those zipped before it is known.
  const entry = zip.addFile(file.path, before ? NO_BYTES : viewOf(file.bytes), '', PERMISSIONS);
  const { header } = entry;
  header.time = moment();
  header.made = MADE_BY;
  if (file.bytes.length === 0) return;
  const stored = COMPRESSED.test(file.path);
  const zipped = before ?? { crc: header.crc, ...(stored ? {} : { deflated: deflated(file) }) };
  known.set(file.bytes, zipped);
  header.crc = zipped.crc;
  header.size = file.bytes.length;
  header.method = stored ? STORED : DEFLATED;
  const packed = stored ? viewOf(file.bytes) : (zipped.deflated ?? deflated(file));
  header.compressedSize = packed.length;
  // The library asks the entry for its compressed bytes when the zip is written.
  entry.getCompressedData = () => packed;
}

const NO_BYTES = Buffer.alloc(0);

/** What was found of bytes when they were zipped. */
interface Zipped {
  readonly crc: number;
  /** Absent where they were stored. */
  readonly deflated?: Buffer;
}

const known = new WeakMap<Uint8Array, Zipped>();

function deflated(file: PackageFile): Buffer {
  return deflateRawSync(file.bytes, DEFLATING);
}

function viewOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
