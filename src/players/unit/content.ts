import type { AssessmentContent } from '../../core/assessment/content.js';
import type { Prose } from '../../content/prose.js';

/** A training unit as the packager wrote it, joined with the interface words by the shell. */
export interface UnitContent extends AssessmentContent {
  readonly kind: 'unit';
  /** Id of the competence that it teaches, such as `FIN1`. */
  readonly competence: string;
  /** What one can do after it, in words. */
  readonly aims: readonly string[];
  readonly steps: readonly UnitStep[];
  readonly check: EndCheck;
  readonly glossary: readonly GlossaryTerm[];
  /** The fields that a learner can write in, task and others alike. */
  readonly fields: readonly WritingField[];
  readonly task: UnitTask;
  readonly checklist?: Checklist | undefined;
  /** Bytes that the learner may write in all. */
  readonly room: number;
  readonly summary: readonly string[];
  /** What a person who passed can say of themselves in a CV. */
  readonly cv: string;
  readonly help: string;
  readonly sources: Prose;
}

/** One screen of a unit. */
export interface UnitStep {
  readonly id: string;
  /** Permanent number in packed state, 1 to 31. */
  readonly number: number;
  readonly title: string;
  readonly minutes: number;
  readonly blocks: readonly UnitBlock[];
}

/** A part of a step. */
export type UnitBlock =
  | { readonly block: 'text'; readonly text: Prose }
  | {
      readonly block: BoxKind;
      readonly title?: string | undefined;
      readonly text: Prose;
      /** Remarks on the places of a document. */
      readonly notes?: Prose | undefined;
    }
  | {
      readonly block: LinesKind;
      readonly title?: string | undefined;
      readonly lines: readonly UnitLine[];
    }
  | {
      readonly block: 'bars';
      readonly title?: string | undefined;
      /** Heads of the columns: what, figure, remark. */
      readonly head: readonly string[];
      /** Decimals of the figures. */
      readonly decimals: number;
      readonly bars: readonly UnitBar[];
    }
  | UnitMedia
  | { readonly block: 'write'; readonly field: number; readonly text: Prose }
  | { readonly block: 'practice'; readonly item: string }
  | { readonly block: 'task' | 'checklist' };

/** Boxes that differ only in their look and their name. */
export type BoxKind = 'key' | 'example' | 'document' | 'calculation' | 'think';

/** Blocks of labelled lines. */
export type LinesKind = 'dialogue' | 'flow' | 'timeline';

/** Who says something, a stage, or a date; with what is said of it. */
export interface UnitLine {
  readonly label: string;
  readonly text: Prose;
}

/** A bar drawn in proportion to the longest. */
export interface UnitBar {
  readonly label: string;
  readonly value: number;
  readonly remark?: string | undefined;
}

/** A sound or film with all that those need who cannot hear or see it. */
export interface UnitMedia {
  readonly block: 'media';
  readonly src: string;
  readonly title: string;
  readonly captions?: string | undefined;
  readonly transcript: Prose;
}

/** A pool of items of which each check asks some. */
export interface EndCheck {
  /** How many are asked. */
  readonly draw: number;
  /** Percent of full credit from which the unit is passed. */
  readonly mastery: number;
  readonly pool: readonly PooledItem[];
}

/** An item that a check may ask, and the facts that it needs, by a number of their own. */
export interface PooledItem {
  readonly item: string;
  readonly facts: readonly number[];
}

/** A term that is explained when it is pressed. */
export interface GlossaryTerm {
  readonly id: string;
  readonly term: string;
  readonly text: string;
}

/** A task for the learner's own firm. */
export interface UnitTask {
  readonly intro: string;
  /** An example of a line for the action plan. */
  readonly next: string;
}

/** A field for the learner's own words. */
export interface WritingField {
  /** Permanent number in packed state, 1 to 60. */
  readonly number: number;
  /** Empty where the words stand above it. */
  readonly label: string;
  /** Whether it has several lines. */
  readonly long: boolean;
  /** Whether it is part of the task. */
  readonly task: boolean;
}

/** A list that depends on answers. */
export interface Checklist {
  readonly intro: string;
  readonly questions: readonly ChecklistQuestion[];
  readonly items: readonly ChecklistItem[];
}

/** By question id: keys of which one must be chosen. */
export type ChecklistCondition = Readonly<Record<string, readonly string[]>>;

/** A question that a list depends on. */
export interface ChecklistQuestion {
  readonly id: string;
  /** Permanent number in packed state, 1 to 15. */
  readonly number: number;
  readonly ask: string;
  readonly when?: ChecklistCondition | undefined;
  readonly options: readonly { readonly key: string; readonly text: string }[];
}

/** An entry of a list. */
export interface ChecklistItem {
  readonly id: string;
  readonly group: string;
  readonly when?: ChecklistCondition | undefined;
  readonly text: Prose;
}
