import { createHash } from 'node:crypto';
import type { Target } from '../targets/target.js';

/** Where a file lies in the zip, and how the other files refer to it. */
export interface NamedFile {
  readonly path: string;
  readonly reference: string;
}

/**
 * Names a file so that no cache can hand out that of an earlier version.
 *
 * `fixed` keeps the path and refers to it as `runtime.js?v=1a2b3c4d`; `hashed` writes the same eight
 * figures into the path, `runtime.1a2b3c4d.js`.
 */
export function nameFile(names: Target['names'], path: string, bytes: Uint8Array): NamedFile {
  const mark = fingerprint(bytes);
  if (names === 'fixed') return { path, reference: `${path}?v=${mark}` };
  const hashed = path.replace(/(\.[^./]+)$/, `.${mark}$1`);
  return { path: hashed, reference: hashed };
}

const known = new WeakMap<Uint8Array, string>();

/** Eight hexadecimal figures that differ when the bytes differ; remembered for bytes met before. */
export function fingerprint(bytes: Uint8Array): string {
  const before = known.get(bytes);
  if (before !== undefined) return before;
  const mark = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  known.set(bytes, mark);
  return mark;
}
