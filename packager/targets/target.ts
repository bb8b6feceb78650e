import type { PackageSettings } from '../../src/module/packed-module.js';
import type { Complaint } from '../../src/module/problem.js';
import type { PackageFile } from '../plan/package-file.js';

/** The targets that a package can be made for. */
export type TargetId = 'scorm12' | 'scorm2004' | 'cmi5' | 'xapi' | 'web';

/**
 * A kind of system that opens packages: data, a manifest and what the finished package must satisfy.
 *
 * What differs between systems of one kind is a preset, not a target.
 */
export interface Target {
  readonly id: TargetId;
  /** As people say it, such as `SCORM 1.2`. */
  readonly name: string;
  /** The channel whose part of the runtime comes last and starts the app. */
  readonly channel: string;
  /**
   * How files are kept apart from those of an earlier version.
   *
   * `fixed`: names never change and references end in `?v=…`, so that the manifest stays the same.
   * `hashed`: names hold a hash of the content, for systems that cache an address for good.
   */
  readonly names: 'fixed' | 'hashed';
  /** Where else the package may connect to, as sources of a content security policy. */
  readonly connect: readonly string[];
  /** What holds where no preset says otherwise. */
  readonly traits: Traits;
  /** The files that only this target has: its manifest, if it has one. Pure; no date, version or hash in it. */
  manifest(pkg: PackageFacts): readonly PackageFile[];
  /** What is wrong with a finished package in the eyes of such a system. */
  check(pkg: PackageFacts, files: readonly PackageFile[]): readonly Complaint[];
}

/** The choices that a preset makes for a system; see `presets.yaml`. */
export interface Traits {
  readonly verdict: PackageSettings['verdict'];
  readonly commit: PackageSettings['commit'];
  readonly send: PackageSettings['send'];
  readonly progress: boolean;
  /** Whether an objective has a score, or its figure in an extension only; xAPI. */
  readonly scores: PackageSettings['scores'];
  /** Answers in words for teachers, or in the standards' own formats for programs. */
  readonly interactions: PackageSettings['interactions'];
  /** Whether one zip may hold several units; nothing makes such packages yet. */
  readonly units: 'one' | 'many';
  /** Which files the manifest lists: all, or only those that every version of every package has. */
  readonly listing: 'all' | 'fixed';
}

/** What a manifest is written from. */
export interface PackageFacts {
  /** Stable id of the package: a slug. */
  readonly id: string;
  /** Title and description in each language, the package's own first. */
  readonly names: readonly LocalizedName[];
  /** Base of all IRIs, ending in `/`. */
  readonly baseIri: string;
  readonly verdict: PackageSettings['verdict'];
  /** Share of full credit needed to pass, 0 to 1; absent when there is no pass mark. */
  readonly passMark?: number | undefined;
  readonly listing: Traits['listing'];
  /** Paths of all files besides the manifest, sorted. */
  readonly paths: readonly string[];
  /** Those of them that every version of every package has under the same name. */
  readonly fixedPaths: readonly string[];
}

/** What a package is called in one language. */
export interface LocalizedName {
  readonly language: string;
  readonly title: string;
  readonly description: string;
}

/** The page that every target launches, at the root of the zip. */
export const ENTRY_PAGE = 'index.html';

/** The name of a package in its own language. */
export function ownName(pkg: PackageFacts): LocalizedName {
  const [name] = pkg.names;
  if (!name) throw new Error(`The package "${pkg.id}" has no language`);
  return name;
}
