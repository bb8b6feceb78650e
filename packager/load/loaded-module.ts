import type { z } from 'zod';
import type { Framework } from '../../src/core/competence/framework.js';
import type { CapacityPart } from '../../src/core/session/activity.js';
import type { BankFigures } from '../../src/module/bank-figures.js';
import type { PackedModule } from '../../src/module/packed-module.js';
import type { UnitFigures } from '../../src/module/unit/figures.js';
import type { Problem } from '../../src/module/problem.js';
import type { AuthoredForm } from '../../src/players/forms/schema.js';
import type { brandingSchema, ModuleHead } from '../../src/module/schema.js';

/** What a publisher says of itself. */
export type Branding = z.output<typeof brandingSchema>;

/** How modules are read; nothing is taken from the clock or the environment. */
export interface LoadOptions {
  /** Today, as `2026-11-22`: facts are out of date when their review day has passed. */
  readonly today: string;
  /** Ids of the modules wanted; all of them when absent. */
  readonly only?: readonly string[] | undefined;
  /** Whether this is a release, in which a fact out of date is an error and not a warning. */
  readonly release?: boolean | undefined;
  /** Forms to read the modules as, one after the other; their own when absent. */
  readonly forms?: readonly AuthoredForm[] | undefined;
  /** Whether the words of a bank are weighed and compared too, which adds a tenth to reading it. */
  readonly thorough?: boolean | undefined;
  /** Languages wanted; the module's own always comes first. All that exist when absent. */
  readonly languages?: readonly string[] | undefined;
}

/** A picture, sound or film of a module. */
export interface MediaFile {
  /** Path below the module and below the package, such as `media/harbour.svg`. */
  readonly path: string;
  /** Where it lies, absolute. */
  readonly file: string;
  readonly bytes: number;
}

/** Everything read below `modules/`. */
export interface Loaded {
  /** Modules without errors, by id; those with errors are left out. */
  readonly modules: readonly LoadedModule[];
  /** Absent when the framework itself has errors. */
  readonly framework?: Framework | undefined;
  /** All problems of all modules, by file and line. */
  readonly problems: readonly Problem[];
}

/** A module read, checked and translated: ready to be planned and written. */
export interface LoadedModule {
  /** The module's own, with the name of the form where another was chosen. */
  readonly id: string;
  /** Where it lies, absolute. */
  readonly folder: string;
  /** `module.yaml` in the module's own language; Markdown is still a string here. */
  readonly head: ModuleHead;
  /** Language tags: the module's own first, then its translations in alphabetical order. */
  readonly languages: readonly string[];
  /** All files below `media/`, by path. */
  readonly media: readonly MediaFile[];
  /** Kind of the player, such as `assessment`. */
  readonly activityKind: string;
  /** Kind of the report, such as `readiness`. */
  readonly reportKind: string;
  /** Kinds of items used, in alphabetical order: the parts that the runtime needs. */
  readonly itemKinds: readonly string[];
  /** Ids of the lines that sum up competences in SCORM, by competence. */
  readonly summaryIds: ReadonlyMap<string, string>;
  /** The longest attempt, whatever the learner answers. */
  readonly state: StateSize;
  /** Bits of the longest attempt within a programme, where nothing that learners write is kept. */
  readonly nestedBits: number;
  /** The modules that it consists of, if it is a programme. */
  readonly parts?: readonly LoadedPart[] | undefined;
  /**
   * The module as it lies in a package.
   *
   * @param language One of `languages`.
   * @param branding Says who publishes it, in place of the module's own branding.
   * @throws Error for a language that the module does not have.
   */
  readonly pack: (language: string, branding?: Branding) => PackedModule;
  /** The figures of a unit, worked out when asked for; absent for other modules. */
  readonly unitFigures?: (() => UnitFigures | undefined) | undefined;
  /** The figures of its items, worked out when asked for; absent unless it measures competences. */
  readonly figures?: (() => BankFigures) | undefined;
}

/** A module as part of a programme. */
export interface LoadedPart {
  readonly module: LoadedModule;
  /** Permanent number in saved work. */
  readonly number: number;
}

/** The room that an attempt takes at most. */
export interface StateSize {
  /** Bits with the envelope of a saved session; at most `STATE_BITS`. */
  readonly bits: number;
  /** Characters of `suspend_data`; at most `STATE_CHARACTERS`. */
  readonly characters: number;
  readonly parts: readonly CapacityPart[];
}

/** Reads, checks and translates all modules below a folder such as `modules`. */
export type LoadModules = (root: string, options: LoadOptions) => Loaded;
