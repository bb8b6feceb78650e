import type { LoadedModule } from '../load/loaded-module.js';
import { STATE_CHARACTERS } from '../../src/core/session/saved-session.js';
import type { PackageSettings, PackedModule } from '../../src/module/packed-module.js';
import { hasErrors, type Complaint, type Problem } from '../../src/module/problem.js';
import type { Preset } from '../targets/presets.js';
import { DEFAULT_BASE_IRI } from '../targets/iri.js';
import { ENTRY_PAGE, type PackageFacts } from '../targets/target.js';
import { attemptFacts, type AttemptFacts } from './attempt.js';
import { checkFiles } from './check-files.js';
import { contentScripts, type ContentScripts } from './content-scripts.js';
import { interfacePart } from './interface-words.js';
import { usedMedia, type NamedMedia } from './media.js';
import { byPath, textFile, type PackageFile } from './package-file.js';
import { page } from './page.js';
import type { Runtime } from './runtime.js';
import { sharedFiles, type SharedFiles } from './shared-files.js';
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
}

/** A package in memory: nothing is written yet. */
export interface PackagePlan {
  readonly module: string;
  readonly title: string;
  readonly version: string;
  readonly preset: Preset;
  readonly languages: readonly string[];
  /** Files that other packages have too. */
  readonly common: readonly PackageFile[];
  /** All other files, by path. */
  readonly files: readonly PackageFile[];
  /** Characters of `suspend_data` of the longest attempt. */
  readonly stateCharacters: number;
  readonly attempt: AttemptFacts;
  /** Errors stop packing; a plan with errors is not to be written. */
  readonly problems: readonly Problem[];
}

/**
 * A package: which files it has and what is in them.
 *
 * Pure: the same input gives the same plan, byte by byte; nothing is read or written.
 *
 * @throws Error when the runtime that was built lacks a part that the package needs.
 */
export function planPackage(input: PlanInput): PackagePlan {
  const { module, preset, packed } = input;
  const [own] = packed;
  if (!own) throw new Error(`Nothing to pack of "${module.id}": no language was given`);
  const attempt = attemptFacts(own);
  const silent = unspoken(input);
  const made =
    silent.length > 0 ? { common: [], files: [], complaints: silent } : build(input, own, attempt);
  const state = checkState(module);
  return {
    module: module.id,
    title: own.title,
    version: module.head.version,
    preset,
    languages: packed.map((one) => one.language),
    common: made.common,
    files: made.files,
    stateCharacters: module.state.characters,
    attempt,
    problems: [...made.complaints, ...state].map((one) => ({
      ...one,
      file: OF_ALL.has(one.code) ? 'pack' : `modules/${module.id}`,
    })),
  };
}

/** Complaints that are the same for all packages of a run. */
const OF_ALL = new Set(['base-iri-unset']);

/** Whether a plan may be written. */
export function isSound(plan: PackagePlan): boolean {
  return !hasErrors(plan.problems);
}

interface Built {
  readonly common: readonly PackageFile[];
  readonly files: readonly PackageFile[];
  readonly complaints: readonly Complaint[];
}

function build(input: PlanInput, own: PackedModule, attempt: AttemptFacts): Built {
  const { module, packed, preset, runtime, theme } = input;
  const { target } = preset;
  const parts = partsOf(input, own.language);
  const shared = sharedFiles(runtime, { names: target.names, parts, theme });
  const media = usedMedia(target.names, input.media, [packed, module.head.scene]);
  const scripts = contentScripts({ packed, media, runtime, parts, names: target.names });
  const settings = settingsOf(input, own, attempt, scripts, media);
  const index = indexPage(input, own, settings, shared, scripts);
  const probe = textFile('probe.txt', module.id);
  const content = [
    index,
    probe,
    ...scripts.files,
    ...media.map(({ path, bytes }) => ({ path, bytes })),
  ];
  const facts = factsOf(input, settings, attempt, shared, content);
  const files = [...content, ...target.manifest(facts)].sort(byPath);
  const all = [...shared.files, ...files];
  return {
    common: shared.files,
    files,
    complaints: [...checkFiles(all), ...target.check(facts, all)],
  };
}

/** The parts of the runtime that a package starts with; the channel's comes last and starts the app. */
function partsOf({ module, runtime, preset }: PlanInput, language: string): readonly string[] {
  return [
    interfacePart(runtime, language) ?? 'language-en',
    ...module.itemKinds.map((kind) => `item-${kind}`),
    `report-${module.reportKind}`,
    `channel-${preset.target.channel}`,
  ];
}

function settingsOf(
  { module, packed, preset, baseIri }: PlanInput,
  own: PackedModule,
  attempt: AttemptFacts,
  scripts: ContentScripts,
  media: readonly NamedMedia[],
): PackageSettings {
  const { verdict, commit, send, progress } = preset.traits;
  const scene = media.find(({ source }) => source === module.head.scene)?.reference;
  return {
    packageId: module.id,
    version: module.head.version,
    title: own.title,
    baseIri: baseIri ?? module.head.branding.baseIri ?? DEFAULT_BASE_IRI,
    verdict,
    commit,
    send,
    progress,
    interactions: 'readable',
    objectives: attempt.objectives,
    languages: packed.map((one) => one.language),
    languageScripts: scripts.references,
    ...(scene === undefined ? {} : { scene }),
    repeatable: module.head.repeatable,
  };
}

function indexPage(
  { runtime, preset }: PlanInput,
  own: PackedModule,
  settings: PackageSettings,
  shared: SharedFiles,
  scripts: ContentScripts,
): PackageFile {
  const html = page({
    settings,
    module: own,
    moduleJson: scripts.inline,
    script: shared.script.reference,
    style: shared.style.reference,
    preload: scripts.references[own.language],
    mark: runtime.mark,
    connect: preset.target.connect,
  });
  return textFile(ENTRY_PAGE, html);
}

function factsOf(
  { module, packed, preset }: PlanInput,
  settings: PackageSettings,
  attempt: AttemptFacts,
  shared: SharedFiles,
  content: readonly PackageFile[],
): PackageFacts {
  const paths = [...shared.files, ...content].map((file) => file.path).sort();
  const fixed = new Set([...shared.fixedPaths, ENTRY_PAGE, 'probe.txt']);
  return {
    id: module.id,
    names: packed.map(({ language, title, lead }) => ({ language, title, description: lead })),
    baseIri: settings.baseIri,
    verdict: settings.verdict,
    passMark: attempt.passMark,
    listing: preset.traits.listing,
    paths,
    fixedPaths: paths.filter((path) => fixed.has(path)),
  };
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
  const largest = [...state.parts]
    .sort((a, b) => b.bits - a.bits)
    .map((part) => `${part.bits.toLocaleString('en')} bits by ${part.name}`)
    .join(', ');
  return [
    {
      code: 'state-too-long',
      severity: 'error',
      what: `A full attempt needs ${state.characters.toLocaleString('en')} characters; a package may use ${STATE_CHARACTERS.toLocaleString('en')}. No package was written.`,
      why: `SCORM 1.2 promises to keep 4,096 characters. They are taken ${largest}.`,
      remedy: 'Ask fewer items, or items that need less room.',
    },
  ];
}
