import type { Framework } from '../../src/core/competence/framework.js';
import { ENVELOPE_BITS } from '../../src/core/session/saved-session.js';
import type { AuthoredModule } from '../../src/module/authored.js';
import { bankFigures } from '../../src/module/bank-figures.js';
import type { RuleContext } from '../../src/module/rule.js';
import { isCompetenceReport } from '../../src/module/rules/competence-report.js';
import { charactersOf, worstCase } from '../../src/module/rules/state-size.js';
import { unitFigures } from '../../src/module/unit/figures.js';
import { checkMedia } from './check-media.js';
import { judge, type SourceDocument } from './document.js';
import { languageVersions, type LanguageVersion, type ModuleTask } from './language-version.js';
import type { LoadedModule } from './loaded-module.js';
import { misplacedFiles } from './module-shape.js';
import { packModule } from './pack-module.js';
import { compare, Reading } from './reading.js';
import type { AuthoredForm } from '../../src/players/forms/schema.js';
import { scanFolder, type ModuleFiles } from './scan-folder.js';
import { summaryIds } from './summary-ids.js';

/** What reading one module needs to know besides its folder. */
export interface ModuleOptions {
  /** Absent when it has errors: then the module is read, but not checked against it. */
  readonly framework?: Framework | undefined;
  /** As in `LoadOptions`. */
  readonly today: string;
  readonly release: boolean;
  readonly thorough?: boolean | undefined;
  readonly languages?: readonly string[] | undefined;
  readonly form?: AuthoredForm | undefined;
}

/** A module, or at least what is wrong with it. */
export interface ModuleRead {
  /** Absent when anything stops packing. */
  readonly module?: LoadedModule | undefined;
  readonly reading: Reading;
}

/**
 * Reads, checks and translates one module.
 *
 * Collects everything that is wrong in one pass; a part that its schema refuses is left out of the
 * checks that follow.
 *
 * @param shown The folder as the author knows it, such as `modules/demo`.
 * @param found Its files, where they do not lie in a folder of their own.
 */
export function loadModule(
  folder: string,
  shown: string,
  options: ModuleOptions,
  found?: ModuleFiles,
): ModuleRead {
  const { framework, today, release, thorough, languages, form } = options;
  const reading = new Reading();
  const files = found ?? scanFolder(folder, shown);
  reading.add(files.problems);
  if (files.problems.some((problem) => problem.code === 'empty-module')) return { reading };
  const context = framework && { framework, today, release, thorough };
  const task = { files, shown, reading, context, languages, form };
  const versions = languageVersions(readDocuments(task), task);
  for (const media of files.media) reading.add(checkMedia(media, `${shown}/${media.path}`));
  const [original] = versions;
  if (!original || !context || reading.failed) return { reading };
  const content = contentOf(original, versions, context);
  return { module: { folder, media: files.media, ...content }, reading };
}

function readDocuments({ files, shown, reading }: ModuleTask): readonly SourceDocument[] {
  const documents = files.sources.flatMap((source) => {
    const yaml = reading.read(source);
    if (!yaml) return [];
    const { document, findings } = judge(source.relative, source.shown, yaml.value);
    reading.tell(findings);
    return document ? [document] : [];
  });
  reading.tell(misplacedFiles(files, shown, documents));
  return documents;
}

/** A module as it is part of a programme, which has no room for what learners write. */
function withoutWriting(module: AuthoredModule): AuthoredModule {
  const { head } = module;
  const { activity } = head.value;
  const short =
    activity.kind === 'unit'
      ? { ...activity, textBudget: 0 }
      : activity.kind === 'scenario'
        ? { ...activity, reflection: 0 }
        : activity;
  return { ...module, head: { ...head, value: { ...head.value, activity: short } } };
}

function contentOf(
  original: LanguageVersion,
  versions: readonly LanguageVersion[],
  context: RuleContext,
): Omit<LoadedModule, 'folder' | 'media'> {
  const { head, module } = original;
  const { bits, parts } = worstCase(module);
  return {
    id: module.head.value.id,
    head,
    languages: versions.map((one) => one.language),
    activityKind: head.activity.kind,
    reportKind: module.report.value.kind,
    itemKinds: [
      ...new Set(module.items.map((item) => item.value.kind)),
      ...(module.cases.length > 0 ? ['case'] : []),
    ].sort(compare),
    summaryIds: summaryIds(context.framework),
    state: { bits, characters: charactersOf(bits), parts },
    nestedBits: worstCase(withoutWriting(module)).bits - ENVELOPE_BITS,
    pack: (language, branding) => {
      const wanted = versions.find((one) => one.language === language);
      if (!wanted) throw new Error(`Module "${head.id}" is not there in "${language}"`);
      return packModule(wanted, branding ?? wanted.module.head.value.branding, context.framework);
    },
    ...(module.unit ? { unitFigures: () => unitFigures(module) } : {}),
    ...(isCompetenceReport(module.report) ? { figures: () => bankFigures(module, context) } : {}),
  };
}
