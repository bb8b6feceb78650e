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
  readonly version: string;
  /** Lines that sources ask for, such as ESCO's. */
  readonly attributions: readonly string[];
  readonly areas: readonly Area[];
  readonly competences: readonly Competence[];
  readonly roles: readonly Role[];
  readonly facts: readonly Fact[];
}

/** The id of the area of a competence: `FIN` of `FIN2`. */
export function areaOf(competence: string): string {
  return competence.slice(0, 3);
}

/** The id of the competence of a fact: `FIN2` of `FIN2-F1`. */
export function competenceOf(fact: string): string {
  return fact.slice(0, 4);
}
