import type { AssessmentContent } from '../core/assessment/content.js';
import type { ChannelSettings } from '../core/session/channel-settings.js';
import type { ScenarioContent } from '../players/scenario/content.js';
import type { ProgrammeContent } from '../players/programme/content.js';
import type { UnitContent } from '../players/unit/content.js';
import type { Prose } from '../content/prose.js';

/**
 * A module as it lies in a package, in one language.
 *
 * The packager writes it into `index.html` as JSON; further languages come as scripts of their own.
 */
export interface PackedModule {
  readonly language: string;
  /** Where the language is written from right to left. */
  readonly direction?: 'rtl' | undefined;
  readonly title: string;
  /** One or two sentences for the start screen. */
  readonly lead: string;
  /** Up to three facts such as `36 questions` with `one at a time`. */
  readonly terms: readonly { readonly value: string; readonly words: string }[];
  /** How it works, what is kept and who sees it: opened on demand on the start screen. */
  readonly notes: readonly { readonly title: string; readonly text: Prose }[];
  readonly about: About;
  readonly activity: PackedActivity;
  /** What gives right answers away, taken out of the items and disguised; see `answer-keys.ts`. */
  readonly keys?: string | undefined;
}

/** The content of an activity without the interface words; `kind` names the player. */
export type PackedActivity = Omit<AssessmentContent, 'phrases'>;

/** The content of a game without the interface words. */
export type PackedGame = Omit<ScenarioContent, 'phrases'>;

/** The content of a unit without the interface words. */
export type PackedUnit = Omit<UnitContent, 'phrases'>;

/** The content of a programme without the interface words. */
export type PackedProgramme = Omit<ProgrammeContent, 'phrases' | 'told'>;

/** Whether an activity is a programme; one without its content is not. */
export function isProgramme(activity: PackedActivity): activity is PackedProgramme {
  return 'parts' in activity;
}

/** Whether an activity is a unit; one without its content is not. */
export function isUnit(activity: PackedActivity): activity is PackedUnit {
  return 'steps' in activity;
}

/** Whether an activity is a game; one without its content is not. */
export function isGame(activity: PackedActivity): activity is PackedGame {
  return 'game' in activity;
}

/** What the about screen says of a package. */
export interface About {
  readonly publisher: string;
  readonly website?: string | undefined;
  /** Path of the publisher's logo below the package. */
  readonly logo?: string | undefined;
  readonly logoAlt?: string | undefined;
  /** The sentence that a funding body asks for, and its emblem. */
  readonly funding?:
    { readonly statement: string; readonly emblem?: string | undefined } | undefined;
  /** Where to report an error: an e-mail address or a web address. */
  readonly contact?: string | undefined;
  readonly licence: string;
  readonly licenceUrl?: string | undefined;
  /** Lines that licences of reused material ask for, such as ESCO's. */
  readonly attributions: readonly string[];
  readonly version: string;
  /** The day on which the content was last checked, as `2026-11-22`. */
  readonly checked: string;
  readonly accessibility: Prose;
}

/** Everything that `index.html` tells the runtime besides the words. */
export interface PackageSettings extends ChannelSettings {
  /** Version of the module, such as `1.0.0`. */
  readonly version: string;
  /** Language tags in the package; the first is the module's own and is inlined. */
  readonly languages: readonly string[];
  /** Path of the script of every further language, and of the own one where it is too long for the page. */
  readonly languageScripts: Readonly<Record<string, string>>;
  /** Picture of the start screen, a path below the package; absent for none. */
  readonly scene?: string | undefined;
  /** Whether a fresh attempt may follow a finished one. */
  readonly repeatable: boolean;
}

/** Ids of the JSON scripts in `index.html`. */
export const SETTINGS_ELEMENT = 'ptl-settings';
/** See `SETTINGS_ELEMENT`. */
export const MODULE_ELEMENT = 'ptl-module';
