import { activityIri, courseIri } from '../iri.js';
import { ENTRY_PAGE, type PackageFacts } from '../target.js';
import { xmlDocument, type XmlElement } from '../xml.js';

/**
 * `cmi5.xml`: one course with one assignable unit.
 *
 * One unit, because ILIAS and Open edX use only the first. The default namespace has no prefix, because
 * Moodle's plugin reads un-prefixed elements only. `moveOn` is always set, because the standard's default
 * satisfies a unit at enrolment. The page's address has neither query nor fragment.
 *
 * @spec cmi5, section 13
 */
export function cmi5Manifest(pkg: PackageFacts): string {
  return xmlDocument([
    'courseStructure',
    { xmlns: 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd' },
    [
      ['course', { id: courseIri(pkg) }, [titles(pkg), descriptions(pkg)]],
      assignableUnit(pkg, ENTRY_PAGE),
    ],
  ]);
}

/**
 * An assignable unit.
 *
 * @param url Address of its page, below the course.
 */
export function assignableUnit(pkg: PackageFacts, url: string): XmlElement {
  return [
    'au',
    { id: activityIri(pkg), moveOn: moveOnOf(pkg), masteryScore: masteryScoreOf(pkg) },
    [titles(pkg), descriptions(pkg), ['url', {}, url]],
  ];
}

/** What satisfies the unit: passing where there is a pass mark that the verdict tells, else completing. */
export function moveOnOf(pkg: PackageFacts): 'Passed' | 'Completed' {
  return pkg.passMark !== undefined && pkg.verdict !== 'complete' ? 'Passed' : 'Completed';
}

/** The pass mark, 0 to 1, with at most four decimals; none for 0, which players take for none anyway. */
function masteryScoreOf(pkg: PackageFacts): string | undefined {
  return pkg.passMark ? String(Math.round(pkg.passMark * 10_000) / 10_000) : undefined;
}

/** The titles of a package in all its languages. */
export function titles(pkg: PackageFacts): XmlElement {
  return ['title', {}, pkg.names.map((name) => langstring(name.language, name.title))];
}

/** Its descriptions in all its languages. */
export function descriptions(pkg: PackageFacts): XmlElement {
  return ['description', {}, pkg.names.map((name) => langstring(name.language, name.description))];
}

function langstring(language: string, text: string): XmlElement {
  return ['langstring', { lang: language }, text.replace(/\s+/g, ' ').trim()];
}
