import type { PackedModule } from './packed-module.js';

/** Signs side by side stand for each other; both are about as frequent, so that a disguised text is packed as well. */
const SIGNS = '"~_-etaoinsrhlducmfwgypbvkxjqzETAOINSRHLDUCMFWGYPBVKXJQZ0125346978';

/** Parts of a value by key or index, each at its place; what is no map itself is the part. */
export interface KeyTree {
  readonly [step: string]: unknown;
}

/**
 * A text that cannot be read at a glance; disguised once more it is itself again.
 *
 * It keeps answers from an eye that rests on the source of a page. It is no secret: whoever runs a
 * page can find out all that the page knows.
 */
export function disguise(text: string): string {
  return text.replace(/[\w"~-]/g, (sign) => SIGNS.charAt(SIGNS.indexOf(sign) ^ 1));
}

/** The module with what gives its answers away put back in place, as the packager took it out. */
export function withKeys(module: PackedModule): PackedModule {
  const { activity, keys } = module;
  // The packager wrote both, and a tree of keys only has steps that the activity has.
  if (keys) putBack(activity as unknown as Tree, JSON.parse(disguise(keys)) as Tree);
  return module;
}

type Tree = Record<string, unknown>;

function putBack(value: Tree, keys: Tree): void {
  for (const step in keys) {
    if (step in value) putBack(value[step] as Tree, keys[step] as Tree);
    else value[step] = keys[step];
  }
}
