import type { Competence, Framework } from '../../src/core/competence/framework.js';

/** Words that say nothing in an id. */
const LITTLE = new Set(['and', 'the']);

/**
 * Ids of the lines that sum up competences in SCORM, by competence: `FIN2.payment.credit.currency`.
 *
 * They are of the English name in every language, so that the answers of a class stand side by side
 * in a teacher's report. The part before the first point never changes; the name may be bettered.
 *
 * @spec SCORM 1.2 Run-Time Environment 3.4.4, CMIIdentifier: at most 255 characters, no white space;
 *   names of the framework have 60.
 */
export function summaryIds({
  competences,
}: Pick<Framework, 'competences'>): ReadonlyMap<string, string> {
  return new Map(competences.map((one) => [one.id, summaryId(one)]));
}

function summaryId({ id, name }: Pick<Competence, 'id' | 'name'>): string {
  const words = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !LITTLE.has(word));
  return [id, ...words].join('.');
}
