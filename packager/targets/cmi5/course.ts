import { courseIri } from '../iri.js';
import type { PackageFacts } from '../target.js';
import { xmlDocument, type XmlElement } from '../xml.js';
import { assignableUnit, descriptions, titles } from './manifest.js';

/** Modules that stand together in a course. */
export interface CourseBlock {
  /** Such as `units`; part of its identifier. */
  readonly id: string;
  /** In English; a course structure names each block. */
  readonly title: string;
  readonly units: readonly CourseUnit[];
}

/** A module of a course, in a folder of its own. */
export interface CourseUnit {
  readonly facts: PackageFacts;
  /** Address of its page, below the course. */
  readonly url: string;
}

/**
 * `cmi5.xml` of a course with an assignable unit for each module, in blocks.
 *
 * Each unit says itself what satisfies it, so a block is satisfied by its units and the course by its blocks.
 *
 * @param course The programme as a whole.
 * @spec cmi5, section 13
 */
export function courseManifest(course: PackageFacts, blocks: readonly CourseBlock[]): string {
  return xmlDocument([
    'courseStructure',
    { xmlns: 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd' },
    [
      ['course', { id: courseIri(course) }, [titles(course), descriptions(course)]],
      ...blocks.map((block) => blockElement(course, block)),
    ],
  ]);
}

function blockElement(course: PackageFacts, { id, title, units }: CourseBlock): XmlElement {
  const named = [{ language: 'en', title, description: title }];
  const words = { ...course, names: named };
  return [
    'block',
    { id: `${courseIri(course)}/${id}` },
    [
      titles(words),
      descriptions(words),
      ...units.map(({ facts, url }) => assignableUnit(facts, url)),
    ],
  ];
}
