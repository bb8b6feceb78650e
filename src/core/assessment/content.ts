import type { CompetenceName } from '../competence/framework.js';
import type { Case } from './case.js';
import type { ItemContent } from './item-type.js';
import type { Pool } from './pool.js';
import type { ReportContent, Section } from './report-type.js';
import type { Form } from './form.js';
import type { Phrases } from '../report/phrases.js';

/** An assessment as the packager wrote it, joined with the interface words by the shell. */
export interface AssessmentContent {
  /** Names the player. */
  readonly kind: 'assessment' | 'practice' | 'scenario' | 'unit' | 'programme';
  /** Minutes that the whole takes most learners, by the author's estimate. */
  readonly minutes: number;
  /**
   * When the learner sees why a question matters and, where it has one, the right answer.
   *
   * `never` is an exam: the LMS is not told the right answers either, and nobody looks through the
   * answers afterwards.
   */
  readonly feedback: 'after-each' | 'after-handing-in' | 'never';
  readonly sections: readonly Section[];
  readonly items: readonly ItemContent[];
  /** The cases that items belong to. */
  readonly cases?: readonly Case[] | undefined;
  /** Items of which each attempt is asked only some. */
  readonly pools?: readonly Pool[] | undefined;
  /** Which items of a bank that measures competences an attempt is asked; all are if absent. */
  readonly form?: Form | undefined;
  readonly report: ReportContent;
  /** Names of the competences that items and report refer to. */
  readonly competences?: readonly CompetenceName[] | undefined;
  readonly phrases: Phrases;
}
