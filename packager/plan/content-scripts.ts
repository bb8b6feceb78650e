import type { PackedModule } from '../../src/module/packed-module.js';
import type { Target } from '../targets/target.js';
import { interfacePart, kindWordParts } from './interface-words.js';
import { moduleJson, type NamedMedia } from './media.js';
import { nameFile } from './naming.js';
import { textFile, type PackageFile } from './package-file.js';
import { escapeJson } from './page.js';
import { joinParts, wordsJson, type Runtime } from './runtime.js';

/** Most bytes of content in `index.html`; what is longer comes as a script while the start screen is read. */
const MOST_INLINE_BYTES = 60_000;

/** The content of a package: what stands in `index.html`, and scripts for the rest. */
export interface ContentScripts {
  /** The module in its own language as JSON; without its content where that comes as a script. */
  readonly inline: string;
  readonly files: readonly PackageFile[];
  /** References to the scripts, by language. */
  readonly references: Readonly<Record<string, string>>;
}

/** What the scripts are made of. */
export interface ContentInput {
  readonly packed: readonly PackedModule[];
  readonly media: readonly NamedMedia[];
  readonly runtime: Runtime;
  /** Parts that the package starts with. */
  readonly parts: readonly string[];
  readonly names: Target['names'];
  /** Stands before the names of the scripts, so that several modules can share a package. */
  readonly prefix?: string | undefined;
}

/** Divides the content of a package between its page and scripts that are loaded when needed. */
export function contentScripts(input: ContentInput): ContentScripts {
  const [own, ...others] = input.packed;
  if (!own) return { inline: '{}', files: [], references: {} };
  const json = moduleJson(own, input.media);
  const { prefix = '' } = input;
  const large = Buffer.byteLength(json) > MOST_INLINE_BYTES;
  const scripts = [
    ...(large ? [script(`${prefix}bank.js`, own, json)] : []),
    ...others.map((one) =>
      script(
        `${prefix}language-${one.language.toLowerCase()}.js`,
        one,
        moduleJson(one, input.media),
        wordsOf(one.language, input),
      ),
    ),
  ].map(({ language, file }) => ({
    language,
    file,
    named: nameFile(input.names, file.path, file.bytes),
  }));
  return {
    inline: large ? moduleJson(withoutContent(own), input.media) : json,
    files: scripts.map(({ file, named }) => ({ path: named.path, bytes: file.bytes })),
    references: Object.fromEntries(
      scripts.map(({ language, named }) => [language, named.reference]),
    ),
  };
}

function script(path: string, module: PackedModule, json: string, interfaceWords?: ScriptWords) {
  const { language } = module;
  const { code, plain } = interfaceWords ?? { code: '', plain: '{}' };
  const text = `${code}portolanLanguage(${JSON.stringify(language)},{words:${escapeJson(plain)},module:${escapeJson(json)}});\n`;
  return { language, file: remembered(module, path, text) };
}

const made = new WeakMap<PackedModule, Map<string, PackageFile>>();

/** The same file as before where the text is the same, so that it is named and deflated once for all targets. */
function remembered(module: PackedModule, path: string, text: string): PackageFile {
  const files = made.get(module) ?? new Map<string, PackageFile>();
  made.set(module, files);
  const file = files.get(text) ?? textFile(path, text);
  files.set(text, file);
  return file;
}

/** The interface words that come with the content of a language. */
interface ScriptWords {
  /** The parts that build sentences. */
  readonly code: string;
  /** The words that stand for themselves, as JSON. */
  readonly plain: string;
}

/** The interface words of a language, unless the package starts with them. */
function wordsOf(language: string, { packed, runtime, parts }: ContentInput): ScriptWords {
  const kinds = new Set(packed.flatMap(({ activity }) => kindsOf(activity)));
  const own = interfacePart(runtime, language) ?? 'language-en';
  const words = [own, ...kindWordParts(runtime, language, [...kinds])];
  return {
    code: joinParts(runtime, words, parts),
    plain: wordsJson(
      runtime,
      words.filter((part) => !parts.includes(part)),
    ),
  };
}

/** Kinds of all that may have words of its own. */
function kindsOf(activity: PackedModule['activity']): readonly string[] {
  const { cases = [], items, report } = activity;
  const named = [...items, report, activity].map(({ kind }) => kind);
  return cases.length > 0 ? [...named, 'case'] : named;
}

/** What the start screen needs of a module whose content comes as a script. */
function withoutContent(module: PackedModule): PackedModule {
  const { kind, minutes, feedback, report } = module.activity;
  return {
    ...module,
    activity: { kind, minutes, feedback, sections: [], items: [], report: { kind: report.kind } },
  };
}
