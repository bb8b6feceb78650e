import type { z } from 'zod';
import type { factsSchema, frameworkSchema, rolesSchema } from './schema.js';

/** A field of work, such as finance and tax. */
export type Area = z.output<typeof frameworkSchema>['areas'][number];

/** Something a person can do, at four levels. */
export type Competence = z.output<typeof frameworkSchema>['competences'][number];

/** A job and the level it needs of each competence. */
export type Role = z.output<typeof rolesSchema>['roles'][number];

/** A statement with its source that units and items rest on. */
export type Fact = z.output<typeof factsSchema>['facts'][number];

/** The competence framework that all modules share. */
export interface Framework {
  /** Its name, such as `Competences for work across borders`. */
  readonly title: string;
  /** Who answers for it. */
  readonly creator: string;
  readonly version: string;
  /** Day of the last change, such as `2026-11-25`. */
  readonly changed: string;
  /** Short name of the licence, such as `CC BY 4.0`. */
  readonly licence: string;
  /** Lines that sources ask for, such as ESCO's. */
  readonly attributions: readonly string[];
  readonly areas: readonly Area[];
  readonly competences: readonly Competence[];
  readonly roles: readonly Role[];
  readonly facts: readonly Fact[];
  /** The framework's words by language tag; parts that were not translated are in English. */
  readonly translations: Readonly<Record<string, FrameworkWords>>;
}

/** The part of the framework that has words for learners, in one language. */
export type FrameworkWords = Pick<Framework, 'title' | 'areas' | 'competences'>;

/** A competence as a package names it. */
export interface CompetenceName {
  readonly id: string;
  /** In the learner's language. */
  readonly name: string;
}

/** The names of some competences in a language, in the order of the framework; in English where it has no other. */
export function competenceNames(
  framework: Framework,
  language: string,
  ids: ReadonlySet<string>,
): readonly CompetenceName[] {
  const words = framework.translations[language] ?? framework;
  return words.competences
    .filter((competence) => ids.has(competence.id))
    .map(({ id, name }) => ({ id, name }));
}

/** The id of the area of a competence: `FIN` of `FIN2`. */
export function areaOf(competence: string): string {
  return competence.slice(0, 3);
}

/** The id of the competence of a fact: `FIN2` of `FIN2-F1`. */
export function competenceOf(fact: string): string {
  return fact.slice(0, 4);
}
