import { placeIn } from '../../src/module/authored.js';
import { quote } from '../../src/module/naming.js';
import { suggest } from '../../src/module/nearest.js';
import type { Finding } from '../../src/module/problem.js';
import { translate } from '../../src/module/translate.js';
import type { DocumentWords } from './assemble.js';
import { inOriginal } from './assemble.js';
import type { SourceDocument } from './document.js';
import type { Reading } from './reading.js';
import type { ModuleSource } from './scan-folder.js';
import { knownKeys, listTexts, type RoleText } from './schema-walk.js';
import { unitWords } from './unit-words.js';
import { judgeTranslation } from './validate.js';

/** The strings of a document that a translator puts into another language, in the order of the file. */
export function translatableTexts(document: SourceDocument): readonly RoleText[] {
  return listTexts(document.schema, document.value).filter(({ role }) => role !== 'media');
}

/** The files of one language of a module. */
export interface LanguageFiles {
  readonly language: string;
  readonly sources: readonly ModuleSource[];
  /** The module as the author knows it, such as `modules/demo`. */
  readonly shown: string;
}

/**
 * All documents of a module in another language; what is missing is told and stays in the original's.
 *
 * @param originals Files of the original, also those that could not be used.
 */
export function translateDocuments(
  documents: readonly SourceDocument[],
  originals: readonly ModuleSource[],
  { language, sources, shown }: LanguageFiles,
  reading: Reading,
): readonly DocumentWords[] {
  const known = originals.map((original) => original.relative);
  for (const source of sources) {
    if (!known.includes(source.relative)) reading.tell([foreignFile(source, known)]);
  }
  return documents.map((document) => {
    const source = sources.find((one) => one.relative === document.relative);
    if (!source) {
      const file = `${shown}/translations/${language}/${document.relative}`;
      reading.tell(missingFile(document, file, language));
      return inOriginal(document);
    }
    return translateDocument(document, language, source, reading);
  });
}

function translateDocument(
  document: SourceDocument,
  language: string,
  source: ModuleSource,
  reading: Reading,
): DocumentWords {
  const yaml = reading.read(source);
  if (!yaml) return inOriginal(document);
  const { schema, value, file } = document;
  const text = document.relative.endsWith('.md') ? unitWords(value, yaml) : undefined;
  if (text) reading.tell(text.findings);
  const translated = translate(
    {
      file,
      value,
      texts: translatableTexts(document).map((text) => text.path),
      keysAt: (path) => knownKeys(schema, value, path),
    },
    {
      value: text ? text.value : yaml.value,
      place: placeIn(source.shown),
      language: languageName(language),
    },
  );
  // A translation of a part that was left out for its own errors is not to blame.
  const found = translated.findings.filter((one) => one.code !== 'unknown-translation');
  reading.tell(document.partial ? found : translated.findings);
  reading.tell(judgeTranslation(schema, translated.value, translated.place));
  return { document, value: translated.value, place: translated.place };
}

const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** The English name of a language, such as `Spanish`. */
function languageName(tag: string): string {
  return NAMES.of(tag) ?? tag;
}

function missingFile(document: SourceDocument, file: string, language: string): Finding[] {
  const texts = translatableTexts(document);
  const [first] = texts;
  if (!first) return [];
  const what = `${languageName(language)} lacks the whole of ${document.relative}: ${texts.length} texts, from ${quote(first.text)} on.`;
  const remedy = `Copy ${document.file} there, keep ids and words only, and translate the words.`;
  return [{ code: 'missing-translation', severity: 'error', at: { file }, what, remedy }];
}

function foreignFile(source: ModuleSource, known: readonly string[]): Finding {
  return {
    code: 'unknown-translation',
    severity: 'error',
    at: { file: source.shown },
    what: `The original has no ${source.relative}.`,
    remedy: suggest(source.relative, known, 'Remove the file, or name it like the original.'),
  };
}
