import { describe, expect, test } from 'vitest';
import { frameworkSource } from '../../tests/fakes/framework-source.js';
import { skos } from './skos.js';

interface Ref {
  readonly '@id': string;
}
interface Text {
  readonly '@value': string;
  readonly '@language': string;
}
/** What is looked at here; every value may also stand alone, without a list. */
interface Node extends Ref {
  readonly '@type': string;
  readonly [property: `skos:${string}`]: unknown;
}

const source = frameworkSource();
// Our own file; the tests below find any other shape.
const { '@context': context, '@graph': graph } = JSON.parse(skos.write(source)) as {
  readonly '@context': Readonly<Record<string, string>>;
  readonly '@graph': readonly Node[];
};
const [scheme] = graph.filter((node) => node['@type'] === 'skos:ConceptScheme');
const concepts = graph.filter((node) => node['@type'] === 'skos:Concept');

function values<Kind>(node: Node, property: `skos:${string}`): readonly Kind[] {
  // What stands in a property is known from its name.
  return [node[property] ?? []].flat() as Kind[];
}

const refs = (node: Node, property: `skos:${string}`) =>
  values<Ref>(node, property).map((ref) => ref['@id']);

/** Pairs of a property, from the subject to the object. */
const pairs = (property: `skos:${string}`) =>
  concepts.flatMap((node) => refs(node, property).map((to) => [node['@id'], to] as const));

describe('the concept scheme', () => {
  test('has one scheme, and a concept for each area and competence', () => {
    const { areas, competences } = source.framework;

    expect(graph.length).toBe(1 + areas.length + competences.length);
    expect(concepts.map((node) => values<Text>(node, 'skos:notation')[0]?.['@value'])).toEqual(
      [...areas, ...competences].map(({ id }) => id),
    );
    expect(new Set(graph.map((node) => node['@id'])).size).toBe(graph.length);
  });

  test('uses no prefix that its context lacks', () => {
    const names = [...JSON.stringify(graph).matchAll(/"([a-z]+):[A-Za-z]+"[:,\]}]/g)];

    expect(names.map(([, prefix = '']) => prefix).filter((one) => !context[one])).toEqual([]);
    expect(context['skos']).toBe('http://www.w3.org/2004/02/skos/core#');
  });

  test('holds every concept', () => {
    expect(concepts.map((node) => refs(node, 'skos:inScheme'))).toEqual(
      concepts.map(() => [scheme?.['@id']]),
    );
  });

  test('gives every broader concept its narrower one, and the other way round', () => {
    const up = pairs('skos:broader').map(([from, to]) => `${to} ${from}`);
    const down = pairs('skos:narrower').map(([from, to]) => `${from} ${to}`);

    expect(up).toHaveLength(source.framework.competences.length);
    expect(up.sort()).toEqual(down.sort());
  });

  test('leads every concept up to a top concept, without going round', () => {
    const broader = new Map(pairs('skos:broader'));
    const topOf = (iri: string, seen: readonly string[] = []): string => {
      expect(seen).not.toContain(iri);
      const above = broader.get(iri);
      return above === undefined ? iri : topOf(above, [...seen, iri]);
    };
    const tops = new Set(concepts.map((node) => topOf(node['@id'])));

    expect(scheme && refs(scheme, 'skos:hasTopConcept')).toEqual([...tops]);
    expect(pairs('skos:topConceptOf').map(([from]) => from)).toEqual([...tops]);
  });

  test('has at most one name a language, and English always', () => {
    for (const node of concepts) {
      const languages = values<Text>(node, 'skos:prefLabel').map((text) => text['@language']);
      expect(languages).toContain('en');
      expect(new Set(languages).size).toBe(languages.length);
    }
  });

  test('calls Spanish what was translated, and nothing else', () => {
    const spanish = JSON.stringify(graph).match(/"@value":"[^"]*","@language":"es"/g) ?? [];
    const english = new Set(JSON.stringify(graph).match(/"@value":"[^"]*","@language":"en"/g));

    expect(spanish).toHaveLength(1 + 8 + 24);
    expect(spanish.filter((text) => english.has(text.replace(/"es"$/, '"en"')))).toEqual([]);
  });

  test('tells the four levels of a competence with their numbers', () => {
    const notes = concepts
      .filter((node) => refs(node, 'skos:broader').length > 0)
      .map((node) =>
        values<Text>(node, 'skos:scopeNote').map((text) => text['@value'].slice(0, 2)),
      );

    expect(new Set(notes.map(String))).toEqual(new Set(['1 ,2 ,3 ,4 ']));
  });

  test('matches the skills of ESCO whose URI is known', () => {
    expect(pairs('skos:closeMatch')).toEqual(
      source.framework.competences.flatMap(({ id, mappings }) =>
        mappings.esco.flatMap(({ uri }) =>
          uri ? [[`${source.baseIri}objective/${id}`, uri]] : [],
        ),
      ),
    );
  });
});
