import type { Prose } from '../../src/content/prose.js';
import { suggest } from '../../src/module/nearest.js';
import type { Finding, Place } from '../../src/module/problem.js';
import type { MediaFile } from './loaded-module.js';
import { mediaFault } from './media-path.js';

/** A picture, sound or film named by a document. */
export interface MediaUse {
  readonly path: string;
  readonly at: Place;
  /** Such as `"logo" of "branding"`. */
  readonly by: string;
}

/** Files that documents name and that are not there, or the other way round. */
export function mediaFindings(
  uses: readonly MediaUse[],
  media: readonly MediaFile[],
  shown: string,
): readonly Finding[] {
  const known = media.map((file) => file.path);
  const unused = known.filter((path) => !uses.some((use) => use.path === path));
  return [
    ...uses.flatMap((use) => missing(use, known)),
    ...unused.map((path): Finding => ({
      code: 'media-unused',
      severity: 'warning',
      at: { file: `${shown}/${path}` },
      what: 'Nothing in the module shows this file, but every package would carry it.',
      remedy: 'Remove it, or name it where it is to be shown.',
    })),
  ];
}

/** Paths of the pictures in a Markdown tree. */
export function imagesIn(prose: Prose): readonly string[] {
  return prose.flatMap((block) => {
    if (block.type === 'image') return [block.src];
    if (block.type === 'quote') return imagesIn(block.content);
    return block.type === 'list' ? block.items.flatMap(imagesIn) : [];
  });
}

function missing({ path, at, by }: MediaUse, known: readonly string[]): Finding[] {
  const fault = mediaFault(path);
  if (fault) return [{ ...fault, severity: 'error', at, what: `In ${by}: ${fault.what}` }];
  if (known.includes(path)) return [];
  const remedy = suggest(path, known, 'Put the file there, or correct the name.');
  const what = `"${path}" is shown by ${by}, and there is no such file in the module.`;
  return [{ code: 'media-missing', severity: 'error', at, what, remedy }];
}
