import type { PackedModule } from '../../src/module/packed-module.js';
import type { Target } from '../targets/target.js';
import { nameFile, type NamedFile } from './naming.js';

/** A picture, sound or film as it goes into a package. */
export interface NamedMedia extends NamedFile {
  /** Path as authors write it, such as `media/harbour.svg`. */
  readonly source: string;
  readonly bytes: Uint8Array;
}

/**
 * The media that a package shows, named for its target; what nothing refers to stays out.
 *
 * @param media Bytes of all media of the module, by the path that authors write.
 * @param texts Everything that may refer to them.
 */
export function usedMedia(
  names: Target['names'],
  media: ReadonlyMap<string, Uint8Array>,
  texts: readonly unknown[],
): readonly NamedMedia[] {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      if (media.has(value)) found.add(value);
    } else if (typeof value === 'object' && value !== null) {
      Object.values(value).forEach(visit);
    }
  };
  texts.forEach(visit);
  return [...found].sort().map((source) => {
    const bytes = media.get(source) ?? new Uint8Array();
    return { source, bytes, ...nameFile(names, source, bytes) };
  });
}

/** A module as JSON, its media under the names that they have in the package. */
export function moduleJson(module: PackedModule, media: readonly NamedMedia[]): string {
  const references = new Map(media.map(({ source, reference }) => [source, reference]));
  return JSON.stringify(module, (_key, value: unknown) =>
    typeof value === 'string' ? (references.get(value) ?? value) : value,
  );
}
