import { areaOf, type Area, type Competence } from '../../src/core/competence/framework.js';
import { areaIri, competenceIri, frameworkIri } from '../../src/core/competence/iri.js';
import type { FrameworkFormat, FrameworkSource } from './format.js';
import { noticeLines, referenceLine } from './references.js';
import { allWordings, languageOf, OWN_LANGUAGE, type Wording } from './wording.js';

/** A text with its language, or a node by its IRI, as JSON-LD writes them. */
type Value =
  | { readonly '@value': string; readonly '@language'?: string; readonly '@type'?: string }
  | { readonly '@id': string };

const CONTEXT = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  owl: 'http://www.w3.org/2002/07/owl#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/**
 * A SKOS concept scheme as JSON-LD, in all languages that there are.
 *
 * Areas are top concepts, competences are narrower, levels are scope notes. ESCO's skills are close
 * matches, which claims no more than that the one may stand for the other in some searches.
 *
 * @spec SKOS Reference, W3C Recommendation 18 August 2009; JSON-LD 1.1
 */
export const skos: FrameworkFormat = { multilingual: true, hasIris: true, write };

function write({ framework, baseIri }: FrameworkSource): string {
  const wordings = allWordings(framework);
  const scheme = frameworkIri(baseIri);
  const inScheme = { 'skos:inScheme': node(scheme) };
  const graph = [
    {
      '@id': scheme,
      '@type': 'skos:ConceptScheme',
      'dcterms:title': inLanguages(wordings, ({ title }) => title),
      'dcterms:creator': { '@value': framework.creator },
      'dcterms:modified': { '@value': framework.changed, '@type': 'xsd:date' },
      'dcterms:rights': noticeLines(framework).map(english),
      'owl:versionInfo': { '@value': framework.version },
      'skos:hasTopConcept': framework.areas.map(({ id }) => node(areaIri(baseIri, id))),
    },
    ...framework.areas.map((area, index) => ({
      '@id': areaIri(baseIri, area.id),
      ...areaConcept(area, index, wordings),
      ...inScheme,
      'skos:topConceptOf': node(scheme),
      'skos:narrower': framework.competences
        .filter(({ id }) => areaOf(id) === area.id)
        .map(({ id }) => node(competenceIri(baseIri, id))),
    })),
    ...framework.competences.map((competence, index) => ({
      '@id': competenceIri(baseIri, competence.id),
      ...competenceConcept(competence, index, wordings),
      ...inScheme,
      'skos:broader': node(areaIri(baseIri, areaOf(competence.id))),
    })),
  ];
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': graph }, null, 2)}\n`;
}

function areaConcept({ id }: Area, index: number, wordings: readonly Wording[]) {
  return {
    '@type': 'skos:Concept',
    'skos:notation': { '@value': id },
    'skos:prefLabel': inLanguages(wordings, ({ areas }) => areas[index]?.name),
    'skos:definition': inLanguages(wordings, ({ areas }) => areas[index]?.description),
  };
}

function competenceConcept(competence: Competence, index: number, wordings: readonly Wording[]) {
  const { id, levels, mappings } = competence;
  return {
    '@type': 'skos:Concept',
    'skos:notation': { '@value': id },
    'skos:prefLabel': inLanguages(wordings, ({ competences }) => competences[index]?.name),
    'skos:definition': inLanguages(wordings, ({ competences }) => competences[index]?.definition),
    'skos:scopeNote': levels.flatMap((_, level) =>
      inLanguages(
        wordings,
        ({ competences }) => competences[index]?.levels[level],
        (text, wording) => `${level + 1} ${wording.levels[level] ?? ''}: ${text}`,
      ),
    ),
    'skos:note': english(referenceLine(competence)),
    'skos:closeMatch': mappings.esco.flatMap(({ uri }) => (uri === undefined ? [] : [node(uri)])),
  };
}

/**
 * A text in each language to which it was translated.
 *
 * @param textOf The text in a wording.
 * @param shown How it is written; as it is unless told.
 */
function inLanguages(
  wordings: readonly Wording[],
  textOf: (wording: Wording) => string | undefined,
  shown: (text: string, wording: Wording) => string = (text) => text,
): readonly Value[] {
  const [own] = wordings;
  const original = own && textOf(own);
  return wordings.flatMap((wording) => {
    const text = textOf(wording);
    if (text === undefined || original === undefined) return [];
    const language = languageOf(wording, text, original);
    return language === wording.language
      ? [{ '@value': shown(text, wording), '@language': language }]
      : [];
  });
}

function english(text: string): Value {
  return { '@value': text, '@language': OWN_LANGUAGE };
}

function node(iri: string): Value {
  return { '@id': iri };
}
