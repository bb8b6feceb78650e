/*
 * Areas and competences have the addresses under which packages tell record stores what was found for
 * them, so that statements and exported frameworks fit together.
 */

/** The IRI of the framework as a whole; like all here it never changes, whatever version or language. */
export function frameworkIri(baseIri: string): string {
  return `${baseIri}framework`;
}

/** The IRI of an area, such as `https://example.org/learn/objective/FIN`. */
export function areaIri(baseIri: string, area: string): string {
  return objectiveIri(baseIri, area);
}

/**
 * The IRI of a competence, such as `https://example.org/learn/objective/FIN2`.
 *
 * @param baseIri Base of all IRIs, ending in `/`.
 */
export function competenceIri(baseIri: string, competence: string): string {
  return objectiveIri(baseIri, competence);
}

/**
 * The IRI of a competence at one level.
 *
 * @param level From 1 for foundation to 4 for expert.
 */
export function levelIri(baseIri: string, competence: string, level: number): string {
  return `${competenceIri(baseIri, competence)}/level/${level}`;
}

/** The IRI of what something is found for: a competence, an area, a dimension, the grade. */
export function objectiveIri(baseIri: string, id: string): string {
  return `${baseIri}objective/${id}`;
}
