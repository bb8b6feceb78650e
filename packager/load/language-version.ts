import { basename } from 'node:path';
import type { AuthoredModule } from '../../src/module/authored.js';
import { authoredForm, withForm } from '../../src/module/forms/apply-form.js';
import type { AuthoredForm } from '../../src/players/forms/schema.js';
import { checkModule, checkTranslation } from '../../src/module/check.js';
import type { Finding } from '../../src/module/problem.js';
import type { RuleContext } from '../../src/module/rule.js';
import type { ModuleHead } from '../../src/module/schema.js';
import { assemble, inOriginal, type DocumentWords } from './assemble.js';
import type { SourceDocument } from './document.js';
import { mediaFindings, type MediaUse } from './media-use.js';
import type { Reading } from './reading.js';
import type { ModuleFiles } from './scan-folder.js';
import { translateDocuments } from './translate-documents.js';

/** A module in one of its languages. */
export interface LanguageVersion {
  readonly language: string;
  readonly module: AuthoredModule;
  /** `module.yaml` with Markdown as it was written. */
  readonly head: ModuleHead;
  /** Pictures, sounds and films that it names. */
  readonly uses: readonly MediaUse[];
}

/** A module being read. */
export interface ModuleTask {
  readonly files: ModuleFiles;
  /** Its folder as the author knows it, such as `modules/demo`. */
  readonly shown: string;
  readonly reading: Reading;
  /** What rules know; absent when the framework has errors. */
  readonly context?: RuleContext | undefined;
  /** Languages wanted besides the module's own; all when absent. */
  readonly languages?: readonly string[] | undefined;
  /** The form to pack, in place of the module's own. */
  readonly form?: AuthoredForm | undefined;
}

/** Findings about parts that others name: a part left out for its own errors may be what they name. */
const ECHOES = new Set([
  'unknown-item',
  'item-not-asked',
  'dimension-left-out',
  'advice-missing',
  'media-unused',
  'few-items',
  'facts-unused',
]);

/**
 * The module in its own language, then in those it was translated to, each checked.
 *
 * Empty when `module.yaml` cannot be used.
 */
export function languageVersions(
  documents: readonly SourceDocument[],
  task: ModuleTask,
): readonly LanguageVersion[] {
  const { files, reading, shown } = task;
  const partial = reading.failed;
  const unlessEcho = (findings: readonly Finding[]) =>
    reading.tell(findings.filter((finding) => !partial || !ECHOES.has(finding.code)));
  const original = versionOf(documents.map(inOriginal), task);
  if (!original) return [];
  reading.tell(folderFindings(original, shown));
  if (task.form && !authoredForm(original.head)) reading.tell([formless(original, shown)]);
  if (task.context) unlessEcho(checkModule(original.module, task.context));
  const versions = [original, ...translations(documents, original, task)];
  unlessEcho(mediaFindings(allUses(versions), files.media, shown));
  return versions;
}

/** What all languages show; a file shown by the original is not told again for its translations. */
function allUses([original, ...others]: readonly LanguageVersion[]): readonly MediaUse[] {
  const uses = original?.uses ?? [];
  const known = new Set(uses.map((use) => use.path));
  return [...uses, ...others.flatMap((one) => one.uses.filter((use) => !known.has(use.path)))];
}

function translations(
  documents: readonly SourceDocument[],
  original: LanguageVersion,
  task: ModuleTask,
): readonly LanguageVersion[] {
  const { files, reading, shown } = task;
  return [...files.translations].flatMap(([language, sources]) => {
    if (language === original.language) {
      reading.tell([ownLanguage(`${shown}/translations/${language}`, language)]);
      return [];
    }
    if (task.languages?.includes(language) === false) return [];
    const words = translateDocuments(
      documents,
      files.sources,
      { language, sources, shown },
      reading,
    );
    const version = versionOf(words, task, language);
    if (!version) return [];
    reading.tell(checkTranslation(original.module, version.module));
    return [version];
  });
}

function versionOf(
  words: readonly DocumentWords[],
  { files, reading, context, form }: ModuleTask,
  translation?: string,
): LanguageVersion | undefined {
  const paths = files.media.map((file) => file.path);
  const { module, head, findings, uses } = assemble(words, paths);
  reading.tell(findings);
  if (!module || !head) return undefined;
  const language = translation ?? head.language;
  const formed = context ? withForm(module, context.framework, language, form) : module;
  return { language, module: formed, head, uses };
}

function formless({ module }: LanguageVersion, shown: string): Finding {
  return {
    code: 'no-form',
    severity: 'error',
    at: module.head.place(['activity'], true),
    what: `A form was named, but ${shown} has none: nothing is drawn from it by competence.`,
    remedy:
      'Leave the form out, with --form or in the programme, or name a module that has "form" in module.yaml.',
  };
}

function folderFindings({ head, module }: LanguageVersion, shown: string): readonly Finding[] {
  const folder = basename(shown);
  if (head.id === folder) return [];
  const what = `The module is called "${head.id}", but its folder "${folder}".`;
  const remedy = 'Make both the same. The id of a module that learners have begun must not change.';
  const at = module.head.place(['id']);
  return [{ code: 'id-not-folder', severity: 'error', at, what, remedy }];
}

function ownLanguage(file: string, language: string): Finding {
  return {
    code: 'unknown-translation',
    severity: 'error',
    at: { file },
    what: `The module itself is written in "${language}", so it needs no translation to it.`,
    remedy: 'Remove the folder, or correct "language" in module.yaml.',
  };
}
