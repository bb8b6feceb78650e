import { z } from 'zod';
import { day, prose, text } from '../../content/schema.js';
import { areaId } from '../../core/competence/schema.js';
import type { MeasureBasis } from '../../core/report/result.js';

/** Results of a group of people at the same bank, of which one's own may be seen as a part. */
const normsSchema = z.strictObject({
  name: text()
    .max(80)
    .describe('Who they are, such as "412 learners at vocational schools in Spain"'),
  n: z.number().int().min(30).describe('How many people; percentiles need 30 or more'),
  source: text().max(200).describe('Where the figures come from'),
  date: day().describe('When the last of them was asked'),
  areas: z
    .record(
      areaId(),
      z.strictObject({
        lower: z.number().min(-6).max(6),
        upper: z.number().min(-6).max(6),
      }),
    )
    .describe('Where the middle half of their estimates lies in each area, in units of the prior'),
});

/** A profile of competences with their levels, and a grade corrected for chance. */
export const competenceSchema = z.strictObject({
  kind: z.literal('competence'),
  graded: z.boolean().default(true).describe('Whether the LMS is told a grade'),
  passMark: z.number().min(0).max(100).optional().describe('Percent needed to pass'),
  role: z
    .string()
    .regex(/^[A-Z]{2,4}$/)
    .optional()
    .describe('Id of the role in framework/roles.yaml whose needs weigh; all alike if absent'),
  honesty: prose().describe('What the profile is and what it is not'),
  norms: normsSchema
    .optional()
    .describe('A group to compare with; left out where nobody has asked enough people'),
});

/** A profile as an author writes it. */
export type AuthoredCompetenceReport = z.output<typeof competenceSchema>;

/** A competence of the framework, as far as a profile tells of it. */
export interface ReportedCompetence {
  readonly id: string;
  readonly name: string;
  /** Id of its area. */
  readonly area: string;
  /** What somebody does at levels 1 to 4. */
  readonly levels: readonly string[];
  /** What the role needs; absent where it has no such need or there is no role. */
  readonly target?: { readonly level: number; readonly weight: number } | undefined;
  /** Addresses of the closest skills in ESCO; absent where none is known. */
  readonly esco?: readonly string[] | undefined;
}

/** A profile after packing, with what it needs of the framework in the learner's language. */
export interface CompetenceContent extends AuthoredCompetenceReport {
  readonly areas: readonly { readonly id: string; readonly name: string }[];
  readonly competences: readonly ReportedCompetence[];
  /** What every measure names. */
  readonly basis: MeasureBasis;
  /** The name of the role; absent without one. */
  readonly roleName?: string | undefined;
  /** The roles among which the learner chooses; absent where the author has chosen. */
  readonly roles?: readonly ReportedRole[] | undefined;
  /** Whether items went by the answers, so that the grade is what is to be expected on other items. */
  readonly tailored?: boolean | undefined;
}

/** A role that a learner may choose. */
export interface ReportedRole {
  /** The key of the option that stands for it. */
  readonly key: string;
  readonly name: string;
  /** What it needs, by competence. */
  readonly targets: Readonly<Record<string, ReportedCompetence['target']>>;
}
