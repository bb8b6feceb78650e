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

/** Zips of the files that many packages share, by the first of these files: deflated once, copied after. */
const shared = new WeakMap<
  Uint8Array,
  { readonly files: readonly PackageFile[]; readonly zip: Buffer }
>();

/**
 * A zip of some files: the same bytes for the same files, on every machine and in every time zone.
 *
 * @param files In any order.
 * @param common Files that other packages of this run have too, as the very same arrays of bytes: they are
 *   deflated only once. They are written like the others, and come first.
 * @throws Error for a path that would leave the folder it is unpacked into, and for one that comes twice.
 */
export function zipOf(files: readonly PackageFile[], common: readonly PackageFile[] = []): Buffer {
  const all = [...common, ...files];
  all.forEach((file) => refuseUnsafe(file.path));
  const paths = new Set(all.map((file) => file.path.toLowerCase()));
  if (paths.size < all.length) throw new Error('Two files of a package have the same path');
  const zip = new AdmZip(commonZip(common), { noSort: true });
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

function commonZip(common: readonly PackageFile[]): Buffer | undefined {
  const [first] = common;
  if (!first) return undefined;
  const known = shared.get(first.bytes);
  if (known && sameFiles(known.files, common)) return known.zip;
  const zip = new AdmZip(undefined, { noSort: true });
  for (const file of [...common].sort(byPath)) add(zip, file);
  const made = zip.toBuffer();
  shared.set(first.bytes, { files: common, zip: made });
  return made;
}

function sameFiles(one: readonly PackageFile[], other: readonly PackageFile[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ path, bytes }, at) => path === other[at]?.path && bytes === other[at]?.bytes)
  );
}

function add(zip: AdmZip, file: PackageFile): void {
  const bytes = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength);
  const { header } = zip.addFile(file.path, bytes, '', PERMISSIONS);
  header.time = moment();
  header.made = MADE_BY;
  if (COMPRESSED.test(file.path)) header.method = STORED;
}
