import type { Complaint } from '../../src/module/problem.js';
import type { PackageFacts } from './target.js';

/** Base of all IRIs where a publisher has set none; no address on the net can ever have it. */
export const DEFAULT_BASE_IRI = 'https://portolan.invalid/';

/** The IRI of a package as an activity: never changes, whatever its version, language or target. */
export function activityIri(pkg: PackageFacts): string {
  return `${pkg.baseIri}module/${pkg.id}`;
}

/** The IRI of the course that a cmi5 package describes; a course and its unit must not share one. */
export function courseIri(pkg: PackageFacts): string {
  return `${pkg.baseIri}course/${pkg.id}`;
}

/** What is wrong with the base of IRIs. */
export function checkBaseIri(baseIri: string): Complaint[] {
  if (/^https?:\/\/[^\s/?#"<>]+\/([^\s?#"<>]*\/)?$/.test(baseIri)) {
    return baseIri === DEFAULT_BASE_IRI ? [unset()] : [];
  }
  return [
    {
      code: 'base-iri',
      severity: 'error',
      what: `The base of identifiers "${baseIri}" is not an address that ends in "/".`,
      why: 'An LMS tells courses and results apart by identifiers that begin with it.',
      remedy:
        'Set "branding.baseIri" in module.yaml, or --base-iri, such as "https://example.org/learn/".',
    },
  ];
}

function unset(): Complaint {
  return {
    code: 'base-iri-unset',
    severity: 'warning',
    what: `No publisher's address is set, so identifiers begin with "${DEFAULT_BASE_IRI}".`,
    why: 'Statements of two institutes could not be told apart where they meet in one record store.',
    remedy: 'Set "branding.baseIri" in module.yaml, or --base-iri, once and for good.',
  };
}
