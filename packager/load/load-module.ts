import { basename } from 'node:path';
import type { Framework } from '../../src/core/competence/framework.js';
import type { AuthoredModule } from '../../src/module/authored.js';
import { checkModule, checkTranslation } from '../../src/module/check.js';
import type { Finding } from '../../src/module/problem.js';
import type { RuleContext } from '../../src/module/rule.js';
import type { ModuleHead } from '../../src/module/schema.js';
import { charactersOf, worstCase } from '../../src/module/rules/state-size.js';
import { assemble, inOriginal, type DocumentWords } from './assemble.js';
import { checkMedia } from './check-media.js';
import { judge, type SourceDocument } from './document.js';
import type { LoadedModule, MediaFile } from './loaded-module.js';
import { mediaFindings } from './media-use.js';
import { packModule } from './pack-module.js';
import { compare, Reading } from './reading.js';
import { scanFolder, type ModuleFiles } from './scan-folder.js';
import { translateDocuments } from './translate-documents.js';

/** What reading one module needs to know besides its folder. */
export interface ModuleOptions extends Partial<Pick<RuleContext, 'framework'>> {
  readonly today: string;
  readonly release: boolean;
  readonly languages?: readonly string[] | undefined;
}

/** A module, or at least what is wrong with it. */
export interface ModuleRead {
  /** Absent when anything stops packing. */
  readonly module?: LoadedModule | undefined;
  readonly reading: Reading;
}

/** Findings about parts that others name: a part left out for its own errors may be what they name. */
const ECHOES = new Set([
  'unknown-item',
  'item-not-asked',
  'dimension-left-out',
  'advice-missing',
  'media-unused',
]);

/**
 * Reads, checks and translates one module.
 *
 * Collects everything that is wrong in one pass; a part that its schema refuses is left out of the
 * checks that follow.
 *
 * @param shown The folder as the author knows it, such as `modules/demo`.
 */
export function loadModule(folder: string, shown: string, options: ModuleOptions): ModuleRead {
  const reading = new Reading();
  const files = scanFolder(folder, shown);
  reading.add(files.problems);
  if (files.problems.some((problem) => problem.code === 'empty-module')) return { reading };
  const documents = readDocuments(files, shown, reading);
  const versions = languageVersions(documents, files, shown, options, reading);
  for (const media of files.media) {
    reading.add(checkMedia(media, `${shown}/${media.path}`));
  }
  const [original] = versions;
  if (!original || !options.framework || reading.failed) return { reading };
  return { module: loaded(folder, versions, files.media, options.framework), reading };
}

/** A module in one of its languages. */
export interface LanguageVersion {
  readonly language: string;
  readonly module: AuthoredModule;
  /** `module.yaml` with Markdown as it was written. */
  readonly head: ModuleHead;
}

function readDocuments(
  files: ModuleFiles,
  shown: string,
  reading: Reading,
): readonly SourceDocument[] {
  for (const name of ['module.yaml', 'report.yaml']) {
    if (!files.sources.some((source) => source.relative === name)) {
      reading.tell([missingFile(`${shown}/${name}`, `There is no ${name} in this module.`)]);
    }
  }
  if (!files.sources.some((source) => source.relative.startsWith('bank/'))) {
    reading.tell([missingFile(`${shown}/bank`, 'There are no items: no YAML file in bank/.')]);
  }
  return files.sources.flatMap((source) => {
    const yaml = reading.read(source);
    if (!yaml) return [];
    const { document, findings } = judge(source.relative, source.shown, yaml.value);
    reading.tell(findings);
    return document ? [document] : [];
  });
}

function missingFile(file: string, what: string): Finding {
  const remedy = 'Write it; modules/README.md tells what it holds.';
  return { code: 'file-missing', severity: 'error', at: { file }, what, remedy };
}

/** The module in its own language and in those it was translated to, each checked. */
function languageVersions(
  documents: readonly SourceDocument[],
  files: ModuleFiles,
  shown: string,
  options: ModuleOptions,
  reading: Reading,
): readonly LanguageVersion[] {
  const broken = reading.failed;
  const words = documents.map(inOriginal);
  const original = version(words, files.media, reading);
  if (original) checkOriginal(original, words, files.media, shown, options, broken, reading);
  const own = original?.language;
  if (own !== undefined && files.translations.has(own)) {
    reading.tell([ownLanguage(`${shown}/translations/${own}`, own)]);
  }
  const translated = [...files.translations].flatMap(([language, sources]) => {
    if (language === own || options.languages?.includes(language) === false) return [];
    const told = translateDocuments(
      documents,
      files.sources,
      { language, sources, shown },
      reading,
    );
    const other = version(told, files.media, reading, language);
    if (original && other) reading.tell(checkTranslation(original.module, other.module));
    return other ? [other] : [];
  });
  return original ? [original, ...translated] : [];
}

function version(
  words: readonly DocumentWords[],
  media: readonly MediaFile[],
  reading: Reading,
  language?: string,
): LanguageVersion | undefined {
  const { module, head, findings } = assemble(
    words,
    media.map((file) => file.path),
  );
  reading.tell(findings);
  if (!module || !head) return undefined;
  return { language: language ?? head.language, module, head };
}

function checkOriginal(
  original: LanguageVersion,
  words: readonly DocumentWords[],
  media: readonly MediaFile[],
  shown: string,
  options: ModuleOptions,
  broken: boolean,
  reading: Reading,
): void {
  const { head } = original;
  const name = basename(shown);
  if (head.id !== name) {
    const what = `The module is called "${head.id}", but its folder "${name}".`;
    const remedy =
      'Make both the same. The id of a module that learners have begun must not change.';
    reading.tell([
      {
        code: 'id-not-folder',
        severity: 'error',
        at: original.module.head.place(['id']),
        what,
        remedy,
      },
    ]);
  }
  reading.tell(
    mediaFindings(words, media, shown).filter((one) => !broken || !ECHOES.has(one.code)),
  );
  if (!options.framework) return;
  const found = checkModule(original.module, { ...options, framework: options.framework });
  reading.tell(found.filter((finding) => !broken || !ECHOES.has(finding.code)));
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

function loaded(
  folder: string,
  versions: readonly LanguageVersion[],
  media: readonly MediaFile[],
  framework: Framework,
): LoadedModule {
  const [original] = versions;
  if (!original) throw new Error('A module has at least its own language');
  const { head, module } = original;
  const { bits, parts } = worstCase(module);
  return {
    id: head.id,
    folder,
    head,
    languages: versions.map((one) => one.language),
    media,
    activityKind: head.activity.kind,
    reportKind: module.report.value.kind,
    itemKinds: [...new Set(module.items.map((item) => item.value.kind))].sort(compare),
    state: { bits, characters: charactersOf(bits), parts },
    pack: (language, branding) => {
      const wanted = versions.find((one) => one.language === language);
      if (!wanted) throw new Error(`Module "${head.id}" is not there in "${language}"`);
      const own = wanted.module.head.value.branding;
      return packModule(wanted, branding ?? own, framework);
    },
  };
}
