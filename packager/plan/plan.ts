import { STATE_CHARACTERS } from '../../src/core/session/saved-session.js';
import { isUnit, type PackedModule, type PackedUnit } from '../../src/module/packed-module.js';
import { FURTHER_BLOCKS } from '../../src/players/unit/further-blocks.js';
import type { Complaint, Problem } from '../../src/module/problem.js';
import type { LoadedModule } from '../load/loaded-module.js';
import type { Preset } from '../targets/presets.js';
import type { PackageFacts } from '../targets/target.js';
import { attemptFacts, type AttemptFacts } from './attempt.js';
import { checkFiles } from './check-files.js';
import { contentScripts } from './content-scripts.js';
import { drawsOrder } from './draws-order.js';
import { factsOf, indexPage, PROBE, settingsOf, type Draft } from './draft.js';
import { withEditions } from './editions.js';
import { neededFonts } from './fonts.js';
import { interfacePart, kindWordParts } from './interface-words.js';
import { usedMedia } from './media.js';
import { partFiles, withPages } from './part-pages.js';
import { byPath, textFile, type PackageFile } from './package-file.js';
import type { Runtime } from './runtime.js';
import { sharedFiles } from './shared-files.js';
import type { Theme } from './theme.js';

/** What a package is planned from. */
export interface PlanInput {
  readonly module: LoadedModule;
  /** The module in each language of the package, its own first; at least one. */
  readonly packed: readonly PackedModule[];
  /** Bytes of the module's media, by the path that authors write. */
  readonly media: ReadonlyMap<string, Uint8Array>;
  readonly preset: Preset;
  readonly runtime: Runtime;
  /** Base of all IRIs, in place of the publisher's own. */
  readonly baseIri?: string | undefined;
  readonly theme?: Theme | undefined;
  /** The modules of a programme, in its order; none for other modules. */
  readonly parts?: readonly PartInput[] | undefined;
}

/** A module of a programme, as it is planned. */
export interface PartInput {
  readonly module: LoadedModule;
  /** In each language of the programme, without what learners write. */
  readonly packed: readonly PackedModule[];
  /** The same as a package by itself. */
  readonly alone: readonly PackedModule[];
  readonly media: ReadonlyMap<string, Uint8Array>;
}

/** A package in memory: nothing is written yet. */
export interface PackagePlan {
  readonly module: string;
  readonly title: string;
  readonly version: string;
  readonly preset: Preset;
  readonly languages: readonly string[];
  /** All files, by path. Those that other packages have too hold the very same bytes. */
  readonly files: readonly PackageFile[];
  /** Characters of `suspend_data` of the longest attempt. */
  readonly stateCharacters: number;
  readonly attempt: AttemptFacts;
  /** What its manifest was written from; absent where nothing could be planned. */
  readonly facts?: PackageFacts | undefined;
  /** A plan with an error among them is not to be written. */
  readonly problems: readonly Problem[];
}

/** Complaints that are the same for all packages of a run. */
const OF_ALL = new Set(['base-iri-unset']);

/**
 * A package: which files it has and what is in them.
 *
 * Pure: the same input gives the same plan, byte by byte; nothing is read or written.
 *
 * @throws Error when the runtime that was built lacks a part that the package needs.
 */
export function planPackage(given: PlanInput): PackagePlan {
  const runtime = runtimeFor(given.runtime, given.module);
  const pages = partFiles({ ...given, runtime });
  const packed = withPages(withEditions(given.packed), pages);
  const input = { ...given, runtime, packed };
  const { module, preset } = input;
  const [own] = packed;
  if (!own) throw new Error(`Nothing to pack of "${module.id}": no language was given`);
  const attempt = attemptFacts(own);
  const silent = unspoken(input);
  const made =
    silent.length > 0
      ? { files: [], complaints: silent, facts: undefined }
      : build(draftOf(input, own, attempt), pages);
  return {
    module: module.id,
    title: own.title,
    version: module.head.version,
    preset,
    languages: packed.map((one) => one.language),
    files: made.files,
    stateCharacters: module.state.characters,
    attempt,
    facts: made.facts,
    problems: [...made.complaints, ...checkState(module)].map((one) => ({
      ...one,
      file: OF_ALL.has(one.code) ? 'pack' : `modules/${module.head.id}`,
    })),
  };
}

const byPlayer = new WeakMap<Runtime, Map<string, Runtime>>();

/** The runtime with the parts for the player of a module; always the same object, so that files are made once. */
export function runtimeFor(runtime: Runtime, { activityKind }: LoadedModule): Runtime {
  const made = byPlayer.get(runtime) ?? new Map<string, Runtime>();
  byPlayer.set(runtime, made);
  const base = runtime.base ?? runtime.parts;
  const parts = runtime.others?.[activityKind] ?? base;
  const own = made.get(activityKind) ?? { ...runtime, base, parts };
  made.set(activityKind, own);
  return own;
}

function draftOf(input: PlanInput, own: PackedModule, attempt: AttemptFacts): Draft {
  const { module, packed, runtime, theme } = input;
  const { names } = input.preset.target;
  const parts = partsOf(input, own);
  const media = usedMedia(names, input.media, packed, module.head.scene);
  return {
    input,
    own,
    attempt,
    parts,
    media,
    shared: sharedFiles(runtime, { names, parts, theme, needed: neededFonts(runtime, packed) }),
    scripts: contentScripts({ packed, media, runtime, parts, names }),
  };
}

function build(
  draft: Draft,
  pages: readonly PackageFile[],
): {
  readonly files: readonly PackageFile[];
  readonly complaints: readonly Complaint[];
  readonly facts: PackageFacts;
} {
  const { target } = draft.input.preset;
  const settings = settingsOf(draft);
  const own = [
    indexPage(draft, settings),
    textFile(PROBE, settings.packageId),
    ...draft.scripts.files,
    ...draft.media.map(({ path, bytes }) => ({ path, bytes })),
  ];
  const known = new Map([...draft.shared.files, ...own].map(({ bytes, path }) => [path, bytes]));
  const content = [...own, ...pages.filter(({ bytes, path }) => known.get(path) !== bytes)];
  const facts = factsOf(draft, settings, content);
  const files = [...draft.shared.files, ...content, ...target.manifest(facts)].sort(byPath);
  return { files, facts, complaints: [...checkFiles(files), ...target.check(facts, files)] };
}

/** The parts of the runtime that a package starts with; the channel's comes last and starts the app. */
export function partsOf(input: PlanInput, { activity, language }: PackedModule): readonly string[] {
  const { module, runtime, preset } = input;
  const player = module.head.activity.kind;
  return [
    interfacePart(runtime, language) ?? 'language-en',
    ...kindWordParts(runtime, language, [...module.itemKinds, module.reportKind, player]),
    ...[`player-${player}`].filter((part) => Object.hasOwn(runtime.parts, part)),
    ...module.itemKinds.map((kind) => `item-${kind}`),
    ...[`report-${module.reportKind}`].filter((part) => Object.hasOwn(runtime.parts, part)),
    ...(activity.items.some(drawsOrder) ? ['shuffle'] : []),
    ...(isUnit(activity) ? furtherBlocks(activity) : []),
    ...(activity.pools ? ['pools'] : []),
    ...(activity.form ? ['forms'] : []),
    `channel-${preset.target.channel}`,
  ];
}

/** The parts that show the blocks which few units have. */
function furtherBlocks({ steps }: PackedUnit): readonly string[] {
  const blocks = new Set<string>(steps.flatMap((step) => step.blocks).map(({ block }) => block));
  return FURTHER_BLOCKS.filter((name) => blocks.has(name)).map((name) => `block-${name}`);
}

/** Languages of the content that the interface does not speak. */
function unspoken({ packed, runtime }: PlanInput): readonly Complaint[] {
  return packed
    .map((one) => one.language)
    .filter((language) => interfacePart(runtime, language) === undefined)
    .map((language) => ({
      code: 'no-interface-language',
      severity: 'error',
      what: `The module is there in "${language}", but Portolan's own words are not.`,
      why: 'Its buttons and reports would be in English.',
      remedy: `Add src/i18n/${language}.ts, or name the other languages with --lang.`,
    }));
}

/** The promise of every package: the longest attempt fits into what every LMS keeps. */
function checkState({ state }: LoadedModule): Complaint[] {
  if (state.characters <= STATE_CHARACTERS) return [];
  const shares = [...state.parts]
    .sort((a, b) => b.bits - a.bits)
    .map((part) => `${part.bits.toLocaleString('en')} bits by ${part.name}`);
  return [
    {
      code: 'state-too-long',
      severity: 'error',
      what: `A full attempt needs ${state.characters.toLocaleString('en')} characters; a package may use ${STATE_CHARACTERS.toLocaleString('en')}. No package was written.`,
      why: `SCORM 1.2 promises to keep 4,096 characters. They are taken ${shares.join(', ')}.`,
      remedy: 'Ask fewer items, or items that need less room.',
    },
  ];
}
