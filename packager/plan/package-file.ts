/** A file of a package, before it is zipped. */
export interface PackageFile {
  /** Path below the root of the zip, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A file that holds a text in UTF-8, without a byte order mark. */
export function textFile(path: string, text: string): PackageFile {
  return { path, bytes: Buffer.from(text, 'utf8') };
}

/** The text of a file in UTF-8. */
export function textOf(file: PackageFile): string {
  return Buffer.from(file.bytes).toString('utf8');
}

/** The order of files in a package: by path, character by character, whatever the machine's language. */
export function byPath(one: PackageFile, other: PackageFile): number {
  if (one.path === other.path) return 0;
  return one.path < other.path ? -1 : 1;
}
