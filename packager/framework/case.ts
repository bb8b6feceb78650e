import { areaOf, type Competence } from '../../src/core/competence/framework.js';
import { areaIri, competenceIri, frameworkIri, levelIri } from '../../src/core/competence/iri.js';
import type { FrameworkFormat, FrameworkSource } from './format.js';
import { namedUuid } from './named-uuid.js';
import { noticeLines, referenceLine } from './references.js';
import { languageOf, wordingIn, type Wording } from './wording.js';

/** Something that associations can name. */
interface Node {
  readonly title: string;
  readonly identifier: string;
  readonly uri: string;
}

interface Item {
  readonly node: Node;
  readonly parent: Node;
  /** From 1, among those with the same parent. */
  readonly order: number;
  /** What CASE calls the item's own fields, without those that every item has. */
  readonly fields: {
    readonly fullStatement: string;
    readonly abbreviatedStatement: string;
    readonly humanCodingScheme: string;
    readonly CFItemType: 'Area' | 'Competence' | 'Level';
    readonly language: string;
    readonly notes?: string;
  };
}

/**
 * A package of Competencies and Academic Standards Exchange: document, items and associations.
 *
 * Areas, competences and levels are items. A language changes words and no identifier, so a server
 * takes the framework in one language. Times are those of the framework's last change, at midnight UTC,
 * since only the day is known.
 *
 * @spec IMS CASE Service 1.0, information model, CFPackage with CFPckgDocument, CFPckgItem and
 * CFPckgAssociation; inside a package these have no links back to document and package
 */
export const caseFormat: FrameworkFormat = { multilingual: false, hasIris: true, write };

function write(source: FrameworkSource): string {
  const { framework, language, baseIri } = source;
  const wording = wordingIn(framework, language);
  const lastChangeDateTime = `${framework.changed}T00:00:00Z`;
  const root = nodeOf(frameworkIri(baseIri), wording.title);
  const items = itemsOf(source, wording, root);
  const packaged = {
    CFDocument: {
      identifier: root.identifier,
      uri: root.uri,
      creator: framework.creator,
      title: wording.title,
      lastChangeDateTime,
      language: wording.language,
      version: framework.version,
      notes: noticeLines(framework).join(' '),
    },
    CFItems: items.map(({ node: { identifier, uri }, fields }) => ({
      identifier,
      uri,
      ...fields,
      lastChangeDateTime,
    })),
    CFAssociations: [...items.map(childOf), ...wording.competences.flatMap(related)],
  };
  return `${JSON.stringify(packaged, null, 2)}\n`;

  function childOf({ node, parent, order }: Item) {
    return association(node, 'isChildOf', parent, order);
  }

  function related(competence: Competence) {
    const origin = nodeOf(competenceIri(baseIri, competence.id), titleOf(competence));
    return competence.mappings.esco.flatMap(({ label, uri }) =>
      uri === undefined ? [] : [association(origin, 'isRelatedTo', escoNode(label, uri))],
    );
  }

  function association(
    origin: Node,
    associationType: 'isChildOf' | 'isRelatedTo',
    destination: Node,
    sequenceNumber?: number,
  ) {
    const identifier = namedUuid(`${origin.uri} ${associationType} ${destination.uri}`);
    return {
      identifier,
      uri: `${baseIri}association/${identifier}`,
      associationType,
      ...(sequenceNumber === undefined ? {} : { sequenceNumber }),
      originNodeURI: origin,
      destinationNodeURI: destination,
      lastChangeDateTime,
    };
  }
}

function itemsOf({ framework, baseIri }: FrameworkSource, wording: Wording, root: Node) {
  const areas = wording.areas.map(({ id, name, description }, index): Item => {
    const original = framework.areas[index]?.description ?? description;
    return {
      node: nodeOf(areaIri(baseIri, id), `${id} ${name}`),
      parent: root,
      order: index + 1,
      fields: {
        fullStatement: description,
        abbreviatedStatement: name,
        humanCodingScheme: id,
        CFItemType: 'Area',
        language: languageOf(wording, description, original),
      },
    };
  });
  const competences = wording.competences.flatMap((competence, index) => {
    const area = areas.find(({ fields }) => fields.humanCodingScheme === areaOf(competence.id));
    // Competences without an area were refused when the framework was read.
    const parent = area?.node ?? root;
    const before = wording.competences.slice(0, index).map(({ id }) => areaOf(id));
    const order = before.filter((id) => id === areaOf(competence.id)).length + 1;
    const original = framework.competences[index] ?? competence;
    return competenceItems({ competence, original, parent, order, wording, baseIri });
  });
  return [...areas, ...competences];
}

interface CompetencePlace {
  readonly competence: Competence;
  /** The same in the framework's own language. */
  readonly original: Competence;
  readonly parent: Node;
  readonly order: number;
  readonly wording: Wording;
  readonly baseIri: string;
}

/** A competence and its four levels below it. */
function competenceItems(place: CompetencePlace): readonly Item[] {
  const { competence, original, parent, order, wording, baseIri } = place;
  const { id, name, definition } = competence;
  const node = nodeOf(competenceIri(baseIri, id), titleOf(competence));
  const levels = competence.levels.map((statement, index): Item => {
    const code = `${id}.${index + 1}`;
    const level = wording.levels[index] ?? '';
    return {
      node: nodeOf(levelIri(baseIri, id, index + 1), `${code} ${level}`),
      parent: node,
      order: index + 1,
      fields: {
        fullStatement: statement,
        abbreviatedStatement: level,
        humanCodingScheme: code,
        CFItemType: 'Level',
        language: languageOf(wording, statement, original.levels[index] ?? ''),
      },
    };
  });
  const fields = {
    fullStatement: definition,
    abbreviatedStatement: name,
    humanCodingScheme: id,
    CFItemType: 'Competence',
    language: languageOf(wording, definition, original.definition),
    notes: referenceLine(competence),
  } as const;
  return [{ node, parent, order, fields }, ...levels];
}

function titleOf({ id, name }: Competence): string {
  return `${id} ${name}`;
}

function nodeOf(uri: string, title: string): Node {
  return { title, identifier: namedUuid(uri), uri };
}

/** A skill of ESCO, whose URI ends with its own UUID. */
function escoNode(label: string, uri: string): Node {
  return { title: label, identifier: uri.slice(uri.lastIndexOf('/') + 1), uri };
}
