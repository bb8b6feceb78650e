import type { CompetenceName } from '../competence/framework.js';
import type { ItemContent } from './item-type.js';
import type { Phrases } from '../report/phrases.js';
import type { Objective } from '../report/result.js';

/** A part of an assessment: a dimension, an area, a section. */
export interface Section {
  /** Stable id, `[A-Za-z0-9-]`. */
  readonly id: string;
  readonly title: string;
}

/** How an assessment's answers are read; `kind` names the report type. */
export interface ReportContent {
  readonly kind: string;
}

/** One item of the present path with what was answered. */
export interface ScoredItem {
  readonly item: ItemContent;
  readonly answered: boolean;
  /** 0 to 1; 0 when not answered. */
  readonly credit: number;
  /** Whether the item has a right answer, so that it tests knowledge. */
  readonly keyed: boolean;
  /** Whether no response of it counts, such as a rating of oneself. */
  readonly unscored?: boolean | undefined;
  /** Keys of the chosen options; empty where the kind has none. */
  readonly chosen: readonly string[];
  /** The number entered, where the kind has one. */
  readonly value?: number | undefined;
}

/** What a report type reads. */
export interface ReportInput<Content extends ReportContent> {
  readonly report: Content;
  readonly sections: readonly Section[];
  /** Every item that was asked on the learner's path, in order. */
  readonly items: readonly ScoredItem[];
  /** Names of the competences that items and report refer to. */
  readonly competences?: readonly CompetenceName[] | undefined;
  readonly phrases: Phrases;
  /** Whether it is an exam, whose result says nothing that leads back to single answers. */
  readonly exam?: boolean | undefined;
}

/**
 * A way to read the answers of an assessment: a plain score, a readiness profile.
 *
 * Pure; its view is an element beside it.
 */
export interface ReportType<Content extends ReportContent, Findings> {
  readonly kind: string;
  /** What the answers say. */
  findings(input: ReportInput<Content>): Findings;
  /** The same for the LMS: always the same objectives in the same order; no credit when nothing is graded. */
  outcome(input: ReportInput<Content>, findings: Findings): Outcome;
  /** The objective that an answer counts for, where that is another than the item's dimension. */
  objectiveOf?(item: ScoredItem): string | undefined;
}

/** The part of a result that a report type decides. */
export interface Outcome {
  readonly objectives: readonly Objective[];
  /** 0 to 1; absent when nothing is graded. */
  readonly credit?: number;
  readonly passed?: boolean;
}

/** Any report type, as the registry holds it; whoever calls it passes only content of its own kind. */
export type AnyReportType = ReportType<ReportContent, unknown>;
