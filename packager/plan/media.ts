import { isGame, type PackedActivity, type PackedModule } from '../../src/module/packed-module.js';
import { disguise } from '../../src/module/answer-keys.js';
import type { Target } from '../targets/target.js';
import { takeKeys } from './take-keys.js';
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
 * @param owner Stands in their names, where several modules share a package.
 */
export function usedMedia(
  names: Target['names'],
  media: ReadonlyMap<string, Uint8Array>,
  modules: readonly PackedModule[],
  scene: string | undefined,
  owner?: string,
): readonly NamedMedia[] {
  const texts = modules.map((module) => Object.values(textsOf(module)).join());
  return [...media]
    .filter(([path]) => path === scene || texts.some((text) => text.includes(JSON.stringify(path))))
    .map(([source, bytes]) => ({
      source,
      bytes,
      ...nameFile(names, pathFor(source, owner), bytes),
    }))
    .sort((one, other) => (one.source < other.source ? -1 : 1));
}

/** A path in which the owner stands in the base name too: some LMSs serve files by that alone. */
function pathFor(source: string, owner: string | undefined): string {
  return owner === undefined ? source : `${owner}/${source.replace(/[^/]+$/, `${owner}-$&`)}`;
}

/**
 * A module as JSON, its media under the names that they have in the package and its keys disguised.
 *
 * A path is replaced where it is a whole string: inside another one its quotation marks would be escaped.
 */
export function moduleJson(module: PackedModule, media: readonly NamedMedia[]): string {
  const { open, keys } = textsOf(module);
  const named = (json: string) =>
    media.reduce(
      (text, { source, reference }) =>
        text.replaceAll(JSON.stringify(source), JSON.stringify(reference)),
      json,
    );
  if (keys === '{}') return named(open);
  return `${named(open).slice(0, -1)},"keys":${JSON.stringify(disguise(named(keys)))}}`;
}

/** A module as JSON without what gives answers away, and that by itself. */
interface ModuleTexts {
  readonly open: string;
  readonly keys: string;
}

const written = new WeakMap<PackedModule, ModuleTexts>();

/** Both texts of a module; remembered, because every target needs them. */
function textsOf(module: PackedModule): ModuleTexts {
  const texts = written.get(module) ?? writeTexts(module);
  written.set(module, texts);
  return texts;
}

function writeTexts(module: PackedModule): ModuleTexts {
  const { items, keys } = takeKeys(module.activity.items);
  const { game, hidden } = openGame(module.activity);
  const activity = { ...module.activity, items, ...game };
  const taken = { ...(Object.keys(keys).length > 0 && { items: keys }), ...hidden };
  return { open: JSON.stringify({ ...module, activity }), keys: JSON.stringify(taken) };
}

/** The game of an activity without its cards, which say what each decision is worth, and these by themselves. */
function openGame(activity: PackedActivity) {
  if (!isGame(activity)) return {};
  const { cards, ...game } = activity.game;
  return { game: { game }, hidden: { game: { cards } } };
}
