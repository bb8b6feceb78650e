import {
  isProgramme,
  type PackedActivity,
  type PackedModule,
} from '../../src/module/packed-module.js';
import type { Target } from '../targets/target.js';
import { pageOf } from '../load/programme.js';
import { attemptFacts } from './attempt.js';
import { contentScripts } from './content-scripts.js';
import { indexPage, settingsOf, type Draft } from './draft.js';
import { withEditions } from './editions.js';
import { neededFonts } from './fonts.js';
import { fingerprint } from './naming.js';
import { usedMedia, type NamedMedia } from './media.js';
import type { PackageFile } from './package-file.js';
import { partsOf, runtimeFor, type PartInput, type PlanInput } from './plan.js';
import { sharedFiles } from './shared-files.js';

/**
 * The pages of the modules of a programme, with all that they need; none for other modules.
 *
 * Modules of one kind share a script, which holds what any of them needs; each has its page, its content
 * and its pictures under its own name, but those that the programme has too.
 */
export function partFiles(programme: PlanInput): readonly PackageFile[] {
  const { media, module, packed, parts = [], preset } = programme;
  const given = usedMedia(preset.target.names, media, packed, module.head.scene);
  const inputs = parts.map((part) => inputOf(programme, part));
  const files = new Map<string, PackageFile>();
  for (const input of inputs) {
    const alike = inputs.filter((one) => one.module.activityKind === input.module.activityKind);
    for (const file of filesOf(input, alike, given)) files.set(file.path, file);
  }
  return [...files.values()];
}

/** A programme that refers to its pages so that no cache hands out one of an earlier version. */
export function withPages(
  packed: readonly PackedModule[],
  files: readonly PackageFile[],
): readonly PackedModule[] {
  if (files.length === 0) return packed;
  const referenceTo = (page: string) => {
    const file = files.find(({ path }) => path === page);
    return file ? `${page}?v=${fingerprint(file.bytes)}` : page;
  };
  return packed.map((one) => {
    const { activity } = one;
    if (!isProgramme(activity)) return one;
    const parts = activity.parts.map((part) => ({ ...part, page: referenceTo(part.page) }));
    return { ...one, activity: { ...activity, parts } as PackedActivity };
  });
}

/** A module to be planned as a package that speaks to its programme. */
function inputOf(programme: PlanInput, { media, module, packed }: PartInput): PlanInput {
  const { preset } = programme;
  return {
    ...programme,
    module,
    media,
    packed: withEditions(packed),
    preset: { ...preset, target: nested(preset.target) },
    runtime: runtimeFor(programme.runtime, module),
    parts: undefined,
  };
}

/** The same target, reached by way of the programme. */
function nested(target: Target): Target {
  return { ...target, channel: 'nested', connect: [], manifest: () => [], check: () => [] };
}

function filesOf(
  input: PlanInput,
  alike: readonly PlanInput[],
  given: readonly NamedMedia[],
): readonly PackageFile[] {
  const { module, packed, preset, runtime, theme } = input;
  const [own] = packed;
  if (!own) return [];
  const { names } = preset.target;
  const media = usedMedia(names, input.media, packed, module.head.scene, module.id).map((one) => {
    const same = given.find(({ bytes }) => bytes === one.bytes);
    return same ? { ...same, source: one.source } : one;
  });
  const parts = unionOfParts(alike);
  const draft: Draft = {
    input,
    own,
    attempt: attemptFacts(own),
    parts,
    media,
    shared: sharedFiles(runtime, {
      names,
      parts,
      theme,
      needed: neededFonts(runtime, packed),
      scriptName: `${module.activityKind}.js`,
    }),
    scripts: contentScripts({ packed, media, runtime, parts, names, prefix: `${module.id}-` }),
  };
  return [
    ...draft.shared.files,
    indexPage(draft, settingsOf(draft), pageOf(module.id)),
    ...draft.scripts.files,
    ...media.map(({ path, bytes }) => ({ path, bytes })),
  ];
}

/** The parts of the runtime that any of some modules starts with; the channel's comes last. */
function unionOfParts(inputs: readonly PlanInput[]): readonly string[] {
  const lists = inputs.flatMap((input) => {
    const [own] = input.packed;
    return own ? [partsOf(input, own)] : [];
  });
  const channel = lists[0]?.at(-1);
  const others = [...new Set(lists.flat())].filter((part) => part !== channel);
  return channel === undefined ? others : [...others, channel];
}
