import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PackedModule } from '../../src/module/packed-module.js';
import { hasErrors, type Problem } from '../../src/module/problem.js';
import { formatProblems } from '../errors.js';
import { loadModules } from '../load/load-modules.js';
import type { LoadedModule } from '../load/loaded-module.js';
import { brandPath, packedPart, partAlone } from '../load/programme.js';
import { isCourse, planCourse } from '../plan/course.js';
import { planPackage, type PackagePlan } from '../plan/plan.js';
import type { Runtime } from '../plan/runtime.js';
import { projectPath } from '../project.js';
import { indexAfter, indexText, INDEX_FILE, type PackageEntry } from '../report/package-index.js';
import { orderFacts } from '../report/order-facts.js';
import { orderSheet } from '../report/order-sheet.js';
import { progressOn } from '../report/progress.js';
import { setupSheet } from '../report/setup-sheet.js';
import { packageTable } from '../report/table.js';
import { readRuntime } from '../runtime/read-runtime.js';
import { targets } from '../targets/index.js';
import { plainPreset, type Preset } from '../targets/presets.js';
import type { TargetId } from '../targets/target.js';
import { writeWhole } from '../write/write-whole.js';
import { zipOf } from '../write/zip.js';
import { chosenForms, chosenPreset, chosenTargets } from './choices.js';
import { DONE, PROBLEMS, type ExitCode } from './exit-code.js';
import { readLook, type Look } from './read-look.js';
import type { Terminal } from './terminal.js';
import { versionsOf } from './versions.js';

/** What `portolan pack` takes. */
export interface PackCommand {
  /** Folder of the modules. */
  readonly modules: string;
  /** Ids of the modules wanted; all when empty. */
  readonly only: readonly string[];
  /** Names of the targets wanted; all when empty. */
  readonly targets: readonly string[];
  /** The LMS to pack for, in place of targets. */
  readonly preset?: string | undefined;
  /** How answers are told, in place of what the preset says. */
  readonly interactions?: Preset['traits']['interactions'] | undefined;
  /** Forms in which modules that measure competences are packed; their own when empty. */
  readonly forms: readonly string[];
  /** Whether these forms ask learners first what they can do. */
  readonly selfRating: boolean;
  /** Languages of the packages, the first shown first; all when empty. */
  readonly languages: readonly string[];
  /** File of an institute's look. */
  readonly theme?: string | undefined;
  /** Base of all IRIs. */
  readonly baseIri?: string | undefined;
  /** Folder to write to. */
  readonly out: string;
  /** Folder of the built runtime. */
  readonly runtime: string;
  /** Whether to print JSON and nothing else. */
  readonly json: boolean;
  /** Whether facts out of date are errors. */
  readonly release: boolean;
  /** Today, as `2026-11-22`. */
  readonly today: string;
}

/**
 * Packs modules for targets.
 *
 * Everything is read, checked and planned before anything is written: with one error, no file changes.
 *
 * @throws WrongUse for a target or preset that does not exist.
 */
export function pack(command: PackCommand, terminal: Terminal): ExitCode {
  const presets = chosenPresets(command);
  const runtime = readRuntime(command.runtime, projectPath('src', 'themes', 'art', 'mark.svg'));
  const look = readLook(command.theme, runtime.style);
  const forms = chosenForms(command);
  const loaded = loadModules(command.modules, {
    today: command.today,
    release: command.release,
    ...(forms.length > 0 ? { forms } : {}),
    ...(command.only.length > 0 ? { only: command.only } : {}),
    ...(command.languages.length > 0 ? { languages: command.languages } : {}),
  });
  const planned = loaded.modules.map((module) =>
    planModule(command, module, presets, runtime, look),
  );
  const plans = planned.flatMap((one) => one.plans);
  const problems = told([
    ...look.problems,
    ...loaded.problems,
    ...planned.flatMap((one) => one.problems),
  ]);
  if (!command.json) terminal.err.write(formatProblems(problems));
  if (hasErrors(problems)) {
    if (command.json) printJson(terminal, [], problems);
    else terminal.err.write('Nothing was written.\n');
    return PROBLEMS;
  }
  const entries = write(command, plans, terminal);
  writeOrders(command, loaded.modules);
  if (command.json) printJson(terminal, entries, problems);
  else terminal.out.write(`${packageTable(entries)}\n${closing(command, entries)}\n`);
  return DONE;
}

/** The presets to pack for, with what the command says in place of them. */
function chosenPresets(command: PackCommand): readonly Preset[] {
  const { interactions, preset } = command;
  const chosen =
    preset === undefined
      ? chosenTargets(command.targets).map((id: TargetId) => plainPreset(targets[id]))
      : [chosenPreset(preset, command.targets)];
  if (interactions === undefined) return chosen;
  return chosen.map((one) => ({ ...one, traits: { ...one.traits, interactions } }));
}

function planModule(
  command: PackCommand,
  module: LoadedModule,
  presets: readonly Preset[],
  runtime: Runtime,
  look: Look,
): { readonly plans: readonly PackagePlan[]; readonly problems: readonly Problem[] } {
  const { packed, problems } = versionsOf(module, command.languages, look);
  if (packed.length === 0) return { plans: [], problems };
  const media = mediaOf(module, look);
  const brand = brandOf(packed, media);
  const parts = module.parts?.map((part) => ({
    module: part.module,
    media: new Map([...mediaOf(part.module), ...brand]),
    packed: packed.map((programme) => packedPart(part.module, programme)),
    alone: packed.map((programme) => partAlone(part.module, programme)),
  }));
  const plans = presets.map((preset) => {
    const input = {
      module,
      packed,
      media,
      preset,
      runtime,
      baseIri: command.baseIri,
      theme: look.theme,
      parts,
    };
    return isCourse(input) ? planCourse(input) : planPackage(input);
  });
  return { plans, problems: [...problems, ...plans.flatMap((plan) => plan.problems)] };
}

/** The publisher's pictures of a programme, as its modules know them. */
function brandOf(packed: readonly PackedModule[], media: ReadonlyMap<string, Uint8Array>) {
  const paths = packed.flatMap(({ about }) => [about.logo, about.funding?.emblem]);
  return [...media]
    .filter(([path]) => paths.includes(path))
    .map(([path, bytes]) => [brandPath(path), bytes] as const);
}

/** The media of a module, and the logo of the look. */
function mediaOf(module: LoadedModule, look?: Look): ReadonlyMap<string, Uint8Array> {
  return new Map<string, Uint8Array>([
    ...module.media.map(({ path, file }) => [path, readFileSync(file)] as const),
    ...(look?.logo ? [[look.logo.path, look.logo.bytes] as const] : []),
  ]);
}

/** Problems of many packages, each told once. */
function told(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()];
}

function write(
  command: PackCommand,
  plans: readonly PackagePlan[],
  terminal: Terminal,
): readonly PackageEntry[] {
  const folder = resolve(command.out);
  const progress = progressOn(terminal.err, command.json);
  progress.start(plans.length);
  const entries = plans.map((plan) => {
    const zip = zipOf(plan.files);
    const entry = entryOf(plan, zip, command.languages);
    writeWhole(join(folder, entry.file), zip);
    progress.step(entry.file);
    return entry;
  });
  progress.stop();
  const partial = command.only.length + command.targets.length + command.languages.length > 0;
  const index = indexAfter(folder, entries, partial || command.preset !== undefined);
  for (const module of new Set(plans.map((plan) => plan.module))) {
    const plan = plans.find((one) => one.module === module);
    if (plan) writeWhole(join(folder, `${module}.setup.html`), setupSheet(setupFacts(plan, index)));
  }
  writeWhole(join(folder, INDEX_FILE), indexText(index));
  return entries;
}

/** Writes the order sheets of programmes. */
function writeOrders({ out }: PackCommand, modules: readonly LoadedModule[]): void {
  for (const module of modules) {
    const facts = orderFacts(module);
    if (facts) writeWhole(join(resolve(out), `${module.id}.order.html`), orderSheet(facts));
  }
}

function entryOf(plan: PackagePlan, zip: Buffer, languages: readonly string[]): PackageEntry {
  const { target, name } = plan.preset;
  const tags = languages.length > 0 ? `.${plan.languages.join('-').toLowerCase()}` : '';
  return {
    module: plan.module,
    title: plan.title,
    version: plan.version,
    target: target.id,
    ...(name === target.id ? {} : { preset: name }),
    languages: plan.languages,
    file: `${plan.module}.${name}${tags}.zip`,
    bytes: zip.length,
    stateCharacters: plan.stateCharacters,
    sha256: createHash('sha256').update(zip).digest('hex'),
  };
}

function setupFacts(plan: PackagePlan, index: readonly PackageEntry[]) {
  const files = index
    .filter((entry) => entry.module === plan.module)
    .map((entry) => [entry.preset ?? entry.target, entry.file] as const);
  return {
    module: plan.module,
    title: plan.title,
    version: plan.version,
    graded: plan.attempt.graded,
    passMark: plan.attempt.passMark,
    answers: plan.attempt.answers,
    objectives: plan.attempt.objectives.map((objective) => objective.name),
    files: Object.fromEntries(files),
  };
}

function closing(command: PackCommand, entries: readonly PackageEntry[]): string {
  const modules = new Set(entries.map((entry) => entry.module)).size;
  const packages = entries.length === 1 ? '1 package' : `${entries.length} packages`;
  return `\n${packages} of ${modules === 1 ? '1 module' : `${modules} modules`} in ${command.out}`;
}

function printJson(
  { out }: Terminal,
  packages: readonly PackageEntry[],
  problems: readonly Problem[],
): void {
  out.write(`${JSON.stringify({ packages, problems }, null, 2)}\n`);
}
