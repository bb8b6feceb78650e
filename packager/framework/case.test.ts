import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { frameworkSource } from '../../tests/fakes/framework-source.js';
import { caseFormat } from './case.js';
import { namedUuid } from './named-uuid.js';

const uuid = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
/** One line without space at its ends, as XML Schema has it. */
const normalized = z.string().regex(/^\S(?:[^\r\n\t]*\S)?$/);
const dateTime = z.iso.datetime();
const language = z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/);
const link = z.strictObject({ title: normalized, identifier: normalized, uri: z.url() });

/**
 * A package as the standard has it, as far as it is used here; strict, since the standard knows no more.
 *
 * @spec IMS CASE Service 1.0, information model: CFPackage, CFPckgDocument, CFPckgItem, CFPckgAssociation
 */
const packageSchema = z.strictObject({
  CFDocument: z.strictObject({
    identifier: uuid,
    uri: z.url(),
    creator: normalized,
    title: normalized,
    lastChangeDateTime: dateTime,
    language: language.optional(),
    version: normalized.optional(),
    notes: z.string().optional(),
  }),
  CFItems: z.array(
    z.strictObject({
      identifier: uuid,
      uri: z.url(),
      fullStatement: normalized,
      lastChangeDateTime: dateTime,
      abbreviatedStatement: normalized.optional(),
      humanCodingScheme: normalized.optional(),
      CFItemType: normalized.optional(),
      language: language.optional(),
      notes: z.string().optional(),
    }),
  ),
  CFAssociations: z.array(
    z.strictObject({
      identifier: uuid,
      uri: z.url(),
      associationType: z.enum([
        'isChildOf',
        'isPeerOf',
        'isPartOf',
        'exactMatchOf',
        'precedes',
        'isRelatedTo',
        'replacedBy',
        'exemplar',
        'hasSkillLevel',
      ]),
      sequenceNumber: z.number().int().positive().optional(),
      originNodeURI: link,
      destinationNodeURI: link,
      lastChangeDateTime: dateTime,
    }),
  ),
});

const read = (tag: string) =>
  packageSchema.parse(JSON.parse(caseFormat.write(frameworkSource(tag))));

describe.each(['en', 'es'])('the package for CASE in "%s"', (tag) => {
  const { CFDocument, CFItems, CFAssociations } = read(tag);
  const nodes = new Map([CFDocument, ...CFItems].map((one) => [one.identifier, one]));
  const children = CFAssociations.filter((one) => one.associationType === 'isChildOf');

  test('holds 8 areas, 24 competences and 96 levels', () => {
    const types = CFItems.map((item) => item.CFItemType);

    expect(
      ['Area', 'Competence', 'Level'].map((type) => types.filter((one) => one === type).length),
    ).toEqual([8, 24, 96]);
  });

  test('uses no identifier and no URI twice', () => {
    const all = [CFDocument, ...CFItems, ...CFAssociations];

    expect(new Set(all.map((one) => one.identifier)).size).toBe(all.length);
    expect(new Set(all.map((one) => one.uri)).size).toBe(all.length);
  });

  test('hangs every item on one parent, and leads from each up to the document', () => {
    const parents = new Map(
      children.map((one) => [one.originNodeURI.identifier, one.destinationNodeURI.identifier]),
    );
    const stepsUp = (identifier: string): number => {
      const parent = parents.get(identifier);
      return parent === undefined ? 0 : 1 + stepsUp(parent);
    };

    expect(children).toHaveLength(CFItems.length);
    expect(CFItems.map((item) => stepsUp(item.identifier))).toEqual(
      CFItems.map((item) => ['Area', 'Competence', 'Level'].indexOf(item.CFItemType ?? '') + 1),
    );
  });

  test('names at the ends of associations what is there, with its URI', () => {
    const ends = children.flatMap((one) => [one.originNodeURI, one.destinationNodeURI]);

    expect(ends.filter((end) => nodes.get(end.identifier)?.uri !== end.uri)).toEqual([]);
  });

  test('orders the children of each parent from 1', () => {
    for (const parent of new Set(children.map((one) => one.destinationNodeURI.identifier))) {
      const list = children.filter((one) => one.destinationNodeURI.identifier === parent);
      expect(list.map((one) => one.sequenceNumber)).toEqual(list.map((_, index) => index + 1));
    }
  });
});

describe('the package for CASE', () => {
  test('relates competences to the skills of ESCO whose URI is known', () => {
    const { competences } = frameworkSource().framework;
    const related = read('en').CFAssociations.filter(
      (one) => one.associationType === 'isRelatedTo',
    );

    expect(related.map((one) => [one.originNodeURI.uri, one.destinationNodeURI.uri])).toEqual(
      competences.flatMap(({ id, mappings }) =>
        mappings.esco.flatMap(({ uri }) =>
          uri ? [[`https://example.org/learn/objective/${id}`, uri]] : [],
        ),
      ),
    );
  });

  test('keeps every identifier in another language, and says of each text which it is in', () => {
    const [english, spanish] = [read('en'), read('es')];

    expect(spanish.CFItems.map((item) => item.identifier)).toEqual(
      english.CFItems.map((item) => item.identifier),
    );
    expect(spanish.CFDocument.language).toBe('es');
    expect(
      spanish.CFItems.map(
        (item, index) =>
          (item.language === 'en') ===
          (item.fullStatement === english.CFItems[index]?.fullStatement),
      ),
    ).not.toContain(false);
  });

  test('tells the day of the last change that the framework itself names', () => {
    const changed = caseFormat.write(frameworkSource('en', { changed: '2027-02-28' }));

    expect(new Set(changed.match(/\d{4}-\d\d-\d\dT[^"]+/g))).toEqual(
      new Set(['2027-02-28T00:00:00Z']),
    );
  });
});

describe('namedUuid', () => {
  test('agrees with another implementation, uuid5 of Python', () => {
    expect(namedUuid('https://example.org/learn/objective/FIN2')).toBe(
      '1bc648ca-6195-5a8c-8038-c888a0fb4aa9',
    );
  });
});
