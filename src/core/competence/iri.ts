/** The IRI of the framework as a whole; like all here it never changes, whatever version or language. */
export function frameworkIri(baseIri: string): string {
  return `${baseIri}framework`;
}

/** The IRI of an area, such as `https://example.org/learn/area/FIN`. */
export function areaIri(baseIri: string, area: string): string {
  return `${baseIri}area/${area}`;
}

/**
 * The IRI of a competence, such as `https://example.org/learn/competence/FIN2`.
 *
 * @param baseIri Base of all IRIs, ending in `/`.
 */
export function competenceIri(baseIri: string, competence: string): string {
  return `${baseIri}competence/${competence}`;
}

/**
 * The IRI of a competence at one level.
 *
 * @param level From 1 for foundation to 4 for expert.
 */
export function levelIri(baseIri: string, competence: string, level: number): string {
  return `${competenceIri(baseIri, competence)}/level/${level}`;
}
