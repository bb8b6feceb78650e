import {
  isProgramme,
  type PackageSettings,
  type PackedModule,
} from '../../src/module/packed-module.js';
import { DEFAULT_BASE_IRI } from '../targets/iri.js';
import { ENTRY_PAGE, type PackageFacts } from '../targets/target.js';
import type { AttemptFacts } from './attempt.js';
import type { ContentScripts } from './content-scripts.js';
import type { NamedMedia } from './media.js';
import { textFile, type PackageFile } from './package-file.js';
import { page } from './page.js';
import type { PlanInput } from './plan.js';
import { wordsJson } from './runtime.js';
import type { SharedFiles } from './shared-files.js';

/** A package under construction: what its page and its manifest are written from. */
export interface Draft {
  readonly input: PlanInput;
  /** The module in the package's own language. */
  readonly own: PackedModule;
  readonly attempt: AttemptFacts;
  /** Names of the parts of the runtime that it starts with. */
  readonly parts: readonly string[];
  readonly shared: SharedFiles;
  readonly scripts: ContentScripts;
  readonly media: readonly NamedMedia[];
}

/** A file that answers whether the package can still be reached; it holds the package's id and nothing else. */
export const PROBE = 'probe.txt';

/** What the page tells the runtime besides the words. */
export function settingsOf(draft: Draft): PackageSettings {
  const { module, packed, preset, baseIri } = draft.input;
  const { verdict, commit, send, progress, scores, interactions } = preset.traits;
  const scene = referenceOf(draft, module.head.scene);
  return {
    packageId: module.id,
    version: module.head.version,
    title: draft.own.title,
    baseIri: baseIri ?? module.head.branding.baseIri ?? DEFAULT_BASE_IRI,
    verdict,
    commit,
    send,
    progress,
    scores,
    interactions,
    objectives: objectivesOf(draft),
    languages: packed.map((one) => one.language),
    languageScripts: draft.scripts.references,
    ...(scene === undefined ? {} : { scene }),
    repeatable: module.head.repeatable,
  };
}

/** All objectives; for SCORM with the ids of the lines that sum them up. */
function objectivesOf({ attempt, input }: Draft): PackageSettings['objectives'] {
  const { module, preset } = input;
  if (!preset.target.id.startsWith('scorm')) return attempt.objectives;
  return attempt.objectives.map((one) => ({ ...one, summaryId: module.summaryIds.get(one.id) }));
}

/** `index.html`. */
export function indexPage(draft: Draft, settings: PackageSettings, name = ENTRY_PAGE): PackageFile {
  const { own, shared, scripts, input } = draft;
  const html = page({
    settings,
    module: own,
    moduleJson: scripts.inline,
    script: shared.script.reference,
    style: shared.style,
    componentStyles: shared.componentStyles,
    words: wordsJson(input.runtime, draft.parts),
    // With several languages only the runtime knows which content is needed.
    preload: input.packed.length === 1 ? scripts.references[own.language] : undefined,
    pictures: {
      scene: settings.scene,
      logo: referenceOf(draft, own.about.logo),
      mark: input.runtime.mark,
    },
    connect: input.preset.target.connect,
    frames: isProgramme(own.activity),
  });
  return textFile(name, html);
}

/**
 * What the manifest is written from.
 *
 * @param content All files besides the shared ones and the manifest itself.
 */
export function factsOf(
  { input, attempt, shared }: Draft,
  settings: PackageSettings,
  content: readonly PackageFile[],
): PackageFacts {
  const paths = [...shared.files, ...content].map((file) => file.path).sort();
  const fixed = new Set([...shared.fixedPaths, ENTRY_PAGE, PROBE]);
  return {
    id: settings.packageId,
    names: input.packed.map(({ language, title, lead }) => ({
      language,
      title,
      description: lead,
    })),
    baseIri: settings.baseIri,
    verdict: settings.verdict,
    passMark: attempt.passMark,
    listing: input.preset.traits.listing,
    paths,
    fixedPaths: paths.filter((path) => fixed.has(path)),
  };
}

function referenceOf({ media }: Draft, source: string | undefined): string | undefined {
  return media.find((one) => one.source === source)?.reference;
}
