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
 * @param scene The picture of the start screen, if there is one.
 */
export function usedMedia(
  names: Target['names'],
  media: ReadonlyMap<string, Uint8Array>,
  modules: readonly PackedModule[],
  scene: string | undefined,
): readonly NamedMedia[] {
  const texts = modules.map(jsonOf);
  return [...media]
    .filter(([path]) => path === scene || texts.some((text) => text.includes(JSON.stringify(path))))
    .map(([source, bytes]) => ({ source, bytes, ...nameFile(names, source, bytes) }))
    .sort((one, other) => (one.source < other.source ? -1 : 1));
}

/**
 * A module as JSON, its media under the names that they have in the package.
 *
 * A path is replaced where it is a whole string: inside another one its quotation marks would be escaped.
 */
export function moduleJson(module: PackedModule, media: readonly NamedMedia[]): string {
  return media.reduce(
    (json, { source, reference }) =>
      json.replaceAll(JSON.stringify(source), JSON.stringify(reference)),
    jsonOf(module),
  );
}

const written = new WeakMap<PackedModule, string>();

/** A module as JSON; remembered, because every target needs it. */
function jsonOf(module: PackedModule): string {
  const json = written.get(module) ?? JSON.stringify(module);
  written.set(module, json);
  return json;
}
